package org.twinscript.content;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Folders whose entries are on the disk before anybody counts on them. */
final class Folders {

  private Folders() {}

  /** Makes a folder and those above it, as far as they are missing. */
  static void make(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (folder.getParent() != null) {
      make(folder.getParent());
    }
    try {
      Files.createDirectory(folder);
      sync(folder.toAbsolutePath().getParent());
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
  }

  /** Waits until the names in a folder are on the disk. */
  static void sync(Path folder) throws IOException {
    Optional<FileChannel> opened = opened(folder);
    if (opened.isPresent()) {
      try (FileChannel channel = opened.get()) {
        channel.force(true);
      }
    }
  }

  /** Some systems open no folder; they look after its names themselves. */
  private static Optional<FileChannel> opened(Path folder) {
    try {
      return Optional.of(FileChannel.open(folder, StandardOpenOption.READ));
    } catch (IOException cannotBeOpened) {
      return Optional.empty();
    }
  }
}

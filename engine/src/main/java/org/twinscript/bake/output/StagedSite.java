package org.twinscript.bake.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import org.twinscript.bake.cache.FileStamp;
import org.twinscript.bake.cache.Workers;

/**
 * A site on its way into its folder: its files are kept aside until all are there. Files may be put
 * by several threads at once; publishing comes after them.
 */
public sealed interface StagedSite permits StagedFirstSite, StagedUpdate {

  /** The platform keeps a buffer of this size for each thread. */
  int AT_ONCE = 1 << 20;

  /** Where the files are kept aside, to name one that cannot be written. */
  Path folder();

  /**
   * Puts a file.
   *
   * @param path from the root of the site, with slashes
   * @throws java.nio.file.FileAlreadyExistsException when it has been put before
   */
  void put(String path, byte[] content) throws IOException;

  /** A new page by one call to the system, where {@link Files#write} makes one every 8 KB. */
  static void write(Path file, byte[] content) throws IOException {
    try (ByteChannel channel =
        Files.newByteChannel(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      write(channel, content);
    }
  }

  /** The same over a file that is there and no link. */
  static void overwrite(Path file, byte[] content) throws IOException {
    try (SeekableByteChannel channel =
        Files.newByteChannel(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      write(channel, content);
      channel.truncate(content.length);
    }
  }

  private static void write(ByteChannel channel, byte[] content) throws IOException {
    int at = 0;
    while (at < content.length) {
      at += channel.write(ByteBuffer.wrap(content, at, Math.min(AT_ONCE, content.length - at)));
    }
  }

  /**
   * Puts a file too long to be held in memory: it counts when the stream is closed.
   *
   * @throws java.nio.file.FileAlreadyExistsException when it has been put before
   */
  OutputStream open(String path) throws IOException;

  /**
   * Puts the file of the last site as it lies there.
   *
   * @throws java.nio.file.FileAlreadyExistsException when it has been put before
   */
  void keep(String path) throws IOException;

  /** The files that were put. */
  Set<String> paths();

  /**
   * Makes the folder of the site hold the files that were put, and no others.
   *
   * @return the folders of the last site that have the entries they had, with their stamps
   */
  Map<String, FileStamp> publish(Workers workers) throws IOException;
}

package org.twinscript.bake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.twinscript.fault.InputException;

/**
 * Writes files below one folder and nowhere else: a path is made of names of ASCII letters, digits,
 * hyphens and dots that begin with a letter or digit. Safe to share between threads.
 */
final class PageWriter {

  private static final String NAME = "[a-z0-9][a-z0-9.-]*";
  private static final Pattern ALLOWED = Pattern.compile("(" + NAME + "/)*" + NAME);

  private final Path root;
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  PageWriter(Path root) {
    this.root = root;
  }

  /** Writes a file that is not there yet. */
  void write(String path, String text) {
    if (!ALLOWED.matcher(path).matches()) {
      throw new InputException(root, "no page can be written to the address '" + path + "'.");
    }
    Path file = root.resolve(path);
    try {
      if (folders.add(file.getParent())) {
        Files.createDirectories(file.getParent());
      }
      Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw new InputException(file, "cannot be written: " + e + ".", e);
    }
  }
}

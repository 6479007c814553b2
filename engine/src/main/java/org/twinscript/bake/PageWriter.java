package org.twinscript.bake;

import java.io.IOException;
import java.io.OutputStream;
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
    try (OutputStream file = open(path)) {
      file.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw unwritable(path, e);
    }
  }

  /** Opens a file that is not there yet, for what is too long to be held as one text. */
  OutputStream open(String path) throws IOException {
    if (!ALLOWED.matcher(path).matches()) {
      throw new InputException(root, "no page can be written to the address '" + path + "'.");
    }
    Path file = root.resolve(path);
    if (folders.add(file.getParent())) {
      Files.createDirectories(file.getParent());
    }
    return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
  }

  /** What a user is told when a file cannot be written. */
  InputException unwritable(String path, IOException cause) {
    return new InputException(root.resolve(path), "cannot be written: " + cause + ".", cause);
  }
}

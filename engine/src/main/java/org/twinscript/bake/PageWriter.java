package org.twinscript.bake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import org.twinscript.fault.InputException;

/**
 * Writes the files of a site and none elsewhere: a path is made of names of ASCII letters, digits,
 * hyphens and dots that begin with a letter or digit. Safe to share between threads.
 */
final class PageWriter {

  private static final String NAME = "[a-z0-9][a-z0-9.-]*";
  private static final Pattern ALLOWED = Pattern.compile("(" + NAME + "/)*" + NAME);

  private final Draft draft;

  PageWriter(Draft draft) {
    this.draft = draft;
  }

  /** Writes a file that is not there yet. */
  void write(String path, String text) {
    write(path, Utf8Text.encoded(text));
  }

  /** Writes a file that is not there yet. */
  void write(String path, byte[] content) {
    requireAllowed(path);
    try {
      draft.put(path, content);
    } catch (IOException e) {
      throw unwritable(path, e);
    }
  }

  /** Opens a file that is not there yet, for what is too long to be held as one text. */
  OutputStream open(String path) throws IOException {
    requireAllowed(path);
    return draft.open(path);
  }

  /** What a user is told when a file cannot be written. */
  InputException unwritable(String path, IOException cause) {
    return new InputException(
        draft.folder().resolve(path), "cannot be written: " + cause + ".", cause);
  }

  private void requireAllowed(String path) {
    if (!ALLOWED.matcher(path).matches()) {
      throw new InputException(
          draft.folder(), "no page can be written to the address '" + path + "'.");
    }
  }
}

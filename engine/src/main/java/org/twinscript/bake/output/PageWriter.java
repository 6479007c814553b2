package org.twinscript.bake.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * Writes the files of a site and none elsewhere: a path is made of names of ASCII letters, digits,
 * hyphens and dots that begin with a letter or digit; what lay beside a document keeps its own
 * name. Safe to share between threads.
 */
public final class PageWriter {

  private static final String NAME = "[A-Za-z0-9_][A-Za-z0-9._-]*";
  private static final String OWN_NAME = "[^./\\\\\\p{Cntrl}][^/\\\\\\p{Cntrl}]*";
  private static final Pattern ALLOWED =
      Pattern.compile("(" + NAME + "/)*" + NAME + "|files/(" + NAME + "/)+" + OWN_NAME);

  private final StagedSite draft;
  private final OutputCache memory;

  /** Writes into a staged site, where the cache has no use for the last one. */
  public PageWriter(StagedSite draft, OutputCache memory) {
    this.draft = draft;
    this.memory = memory;
  }

  /** Writes a file that is not there yet. */
  public void write(String path, String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    write(path, Fingerprint.of(content), () -> content);
  }

  /**
   * The same of bytes that are made only where the last site's file is not of the same inputs.
   *
   * @param inputs of all the bytes are made from, but for what all files are made with
   */
  public void write(String path, Fingerprint inputs, Supplier<byte[]> content) {
    if (keep(path, inputs).isEmpty()) {
      put(path, content.get());
      memory.note(path, inputs, "");
    }
  }

  /** Leaves the last site's file where it is, if it is of the same inputs; then gives its mark. */
  public Optional<OutputEntry> keep(String path, Fingerprint inputs) {
    requireAllowed(path);
    return kept(path, memory.kept(path, inputs));
  }

  /**
   * The same of a file that is made of its inputs alone, whatever the site's templates, words and
   * settings are.
   */
  public Optional<OutputEntry> keepMade(String path, Fingerprint inputs) {
    requireAllowed(path);
    return kept(path, memory.keptMade(path, inputs));
  }

  /** Writes such a file, which is not there yet. */
  public void writeMade(String path, Fingerprint inputs, byte[] content) {
    requireAllowed(path);
    put(path, content);
    memory.note(path, inputs, "");
  }

  private void put(String path, byte[] content) {
    try {
      draft.put(path, content);
    } catch (IOException e) {
      throw unwritable(path, e);
    }
  }

  private Optional<OutputEntry> kept(String path, Optional<OutputEntry> mark) {
    if (mark.isPresent()) {
      try {
        draft.keep(path);
      } catch (IOException e) {
        throw unwritable(path, e);
      }
    }
    return mark;
  }

  /** Leaves the last site's file where it is, which lies there as it was left. */
  public void keep(String path) {
    memory.keep(path);
    try {
      draft.keep(path);
    } catch (IOException e) {
      throw unwritable(path, e);
    }
  }

  /** What was written or left so far. */
  public Set<String> paths() {
    return draft.paths();
  }

  /** Opens a file that is not there yet, for what is too long to be held as one text. */
  public OutputStream open(String path) throws IOException {
    requireAllowed(path);
    return draft.open(path);
  }

  /** Notes of what a file was made that was opened, and what is to be known of it. */
  public void note(String path, Fingerprint inputs, String note) {
    memory.note(path, inputs, note);
  }

  /** What a user is told when a file cannot be written. */
  public InputException unwritable(String path, IOException cause) {
    return new InputException(
        draft.folder().resolve(path), Sentence.of("file.cannot-be-written", cause), cause);
  }

  private void requireAllowed(String path) {
    if (!ALLOWED.matcher(path).matches()) {
      throw new InputException(draft.folder(), Sentence.of("output.bad-address", path));
    }
  }
}

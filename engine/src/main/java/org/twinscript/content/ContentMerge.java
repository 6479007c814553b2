package org.twinscript.content;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.twinscript.merge.TextMerge;

/**
 * Merges a content file that a person has edited with what a later import made of its page. The
 * keys of the header are looked at one by one: what the person has ruled on stands; only where both
 * have changed the title, the source or its address is there a conflict.
 */
final class ContentMerge {

  private static final TextMerge.Labels LABELS =
      new TextMerge.Labels("as edited", "as imported before", "as imported now");

  /** The account of the import itself, which no person rules on. */
  private static final Set<Key> OF_THE_IMPORT = EnumSet.of(Key.REPAIRS, Key.CHECKSUM);

  /** Where a person's change and the importer's can contradict each other. */
  private static final Set<Key> READ_BY_BOTH = EnumSet.of(Key.TITLE, Key.SOURCE, Key.SOURCE_URL);

  private final TextMerge merge = new TextMerge(LABELS);
  private final String edited;
  private final Header mine;
  private final Header theirs;

  /**
   * Looks at both sides.
   *
   * @throws org.twinscript.fault.InputException when the edited file has no sound header
   */
  ContentMerge(Path file, String edited, String imported) {
    this.edited = edited;
    this.mine = Header.parse(file, edited);
    this.theirs = Header.parse(file, imported);
  }

  /**
   * Merges.
   *
   * @param before what was imported before; nothing when that is not known, so that every
   *     difference of the texts is a conflict
   */
  TextMerge.Merged with(Optional<Header> before) {
    Map<String, Optional<String>> values = new LinkedHashMap<>();
    StringBuilder disputed = new StringBuilder();
    int conflicts = 0;
    for (Key key : Key.values()) {
      Optional<String> base = before.map(header -> header.get(key)).orElse(theirs.get(key));
      if (READ_BY_BOTH.contains(key) && isDisputed(key, base)) {
        disputed.append(shown(key, base));
        values.put(key.word(), Optional.empty());
        conflicts++;
      } else {
        values.put(key.word(), value(key, base));
      }
    }
    TextMerge.Merged body =
        before
            .map(header -> merge.merge(header.body(), mine.body(), theirs.body()))
            .orElseGet(() -> merge.merge(mine.body(), theirs.body()));
    String header = HeaderEdit.set(headOf(edited), values);
    return new TextMerge.Merged(
        disputed + header + "\n" + body.text() + "\n", conflicts + body.conflicts());
  }

  private boolean isDisputed(Key key, Optional<String> base) {
    return !mine.get(key).equals(theirs.get(key))
        && !mine.get(key).equals(base)
        && !theirs.get(key).equals(base);
  }

  private Optional<String> value(Key key, Optional<String> base) {
    boolean importers = OF_THE_IMPORT.contains(key) || Objects.equals(mine.get(key), base);
    return importers ? theirs.get(key) : mine.get(key);
  }

  private String shown(Key key, Optional<String> base) {
    return merge.merge(line(key, base), line(key, mine.get(key)), line(key, theirs.get(key))).text()
        + "\n";
  }

  private static String line(Key key, Optional<String> value) {
    return value.map(text -> key.word() + "=" + text).orElse("");
  }

  /** The header and the line that ends it. */
  private static String headOf(String text) {
    StringBuilder head = new StringBuilder();
    for (String line : text.lines().toList()) {
      head.append(line).append('\n');
      if (line.stripTrailing().equals(Header.END)) {
        break;
      }
    }
    return head.toString();
  }
}

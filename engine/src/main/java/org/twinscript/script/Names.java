package org.twinscript.script;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twinscript.language.Segmenter;

/**
 * People that a text names, each of whom is written alike wherever the name stands in it: what
 * shows 范伟强 to be a name may stand in another paragraph. Immutable.
 */
public final class Names {

  private static final Names NONE =
      new Names(Set.of(), new NameFinder(SurnameTable.none(), Map.of(), Names::noWords));

  private final Set<String> known;
  private final NameFinder finder;

  /**
   * @param known as {@link NameFinder#in} finds them
   */
  Names(Set<String> known, NameFinder finder) {
    this.known = Set.copyOf(known);
    this.finder = finder;
  }

  private static Segmenter noWords() {
    throw new IllegalStateException("no surname, so no word is asked for");
  }

  /** No names. */
  public static Names none() {
    return NONE;
  }

  /** Whether the text names nobody whose surname could be taken for another word. */
  public boolean isEmpty() {
    return known.isEmpty();
  }

  /** A converter that keeps the surnames of these names and leaves all else to another. */
  ScriptConverter before(ScriptConverter rest) {
    return known.isEmpty() ? rest : text -> convert(text, rest);
  }

  private String convert(String text, ScriptConverter rest) {
    StringBuilder out = new StringBuilder(text.length());
    int copied = 0;
    for (int at = 0; at < text.length(); at++) {
      Optional<String> name = finder.isSurname(text, at) ? nameAt(text, at) : Optional.empty();
      if (name.isPresent()) {
        int end = at + name.get().length() - (finder.isLead(name.get()) ? 0 : 1);
        out.append(rest.convert(text.substring(copied, at))).append(text.charAt(at));
        out.append(rest.convert(text.substring(at + 1, end)));
        copied = end;
        at = end - 1;
      }
    }
    return out.append(rest.convert(text.substring(copied))).toString();
  }

  /** The longest name whose surname stands at a place. */
  private Optional<String> nameAt(String text, int at) {
    return known.stream()
        .filter(name -> text.startsWith(name, finder.isLead(name) ? at : at - 1))
        .max(Comparator.comparingInt(String::length));
  }
}

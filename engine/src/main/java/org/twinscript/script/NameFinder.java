package org.twinscript.script;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.twinscript.language.Segmenter;
import org.twinscript.language.Units;
import org.twinscript.script.SurnameTable.Beside;
import org.twinscript.script.SurnameTable.Kind;

/**
 * Finds people's names in Simplified text whose surname is another word too: 范伟强 behind a role or
 * before a title, 余医生, 老游说. What the words around do not show to be a name is none. Immutable, safe
 * to share between threads.
 */
final class NameFinder {

  private static final int LONGEST = 4;
  private static final String FAMILIAR = "老小阿";

  private final SurnameTable table;
  private final Map<Character, Beside> surnames;
  private final Supplier<Segmenter> words;
  private final Units characters = new Units();

  /**
   * @param surnames those of the table to look for
   * @param words asked for where a name may stand
   */
  NameFinder(SurnameTable table, Map<Character, Beside> surnames, Supplier<Segmenter> words) {
    this.table = table;
    this.surnames = surnames;
    this.words = words;
    surnames.keySet().forEach(characters::add);
  }

  /** The names of a text as they stand there, each once, with the title of a bare surname. */
  Set<String> in(String text) {
    Set<String> names = Set.of();
    for (int at = 0; at < text.length(); at++) {
      if (isSurname(text, at)) {
        Optional<String> name = at(text, at);
        if (name.isPresent()) {
          names = names.isEmpty() ? new LinkedHashSet<>() : names;
          names.add(name.get());
        }
      }
    }
    return names;
  }

  /** Whether a surname may stand at a place, as nothing beside it says otherwise. */
  boolean isSurname(String text, int at) {
    if (!characters.contains(text.charAt(at))) {
      return false;
    }
    Beside beside = surnames.get(text.charAt(at));
    return !beside.before().end(text, at)
        && !beside.behind().begin(text, at + 1)
        && !isWord(text, at - 1, at + 1)
        && !isWord(text, at - 2, at + 1);
  }

  /** Whether a name that was found begins with its surname, as all but 老范 do. */
  boolean isLead(String name) {
    return surnames.containsKey(name.charAt(0));
  }

  private boolean isWord(String text, int from, int to) {
    if (from < 0 || to > text.length()) {
      return false;
    }
    char[] units = new char[to - from];
    text.getChars(from, to, units, 0);
    return areHan(units) && words.get().isWord(units, 0, units.length);
  }

  private static boolean areHan(char[] units) {
    for (char unit : units) {
      if (!Character.isIdeographic(unit)) {
        return false;
      }
    }
    return true;
  }

  private Optional<String> at(String text, int at) {
    boolean isWord = isWord(text, at, at + 2);
    if (!isWord && begins(text, at + 1, Kind.TITLE)) {
      return Optional.of(text.substring(at, at + 1 + longest(text, at + 1, Kind.TITLE)));
    }
    if (isFamiliar(text, at) && begins(text, at + 1, Kind.SPEAKS)) {
      return Optional.of(text.substring(at - 1, at + 1));
    }
    // 范伟 may be known as a name, but 范围 is a word: only the longer name is believed then.
    return Stream.of(at + 3, at + 2)
        .filter(end -> !isWord || end == at + 3)
        .filter(end -> isGiven(text, at + 1, end) && isNamed(text, at, end))
        .map(end -> text.substring(at, end))
        .findFirst();
  }

  private static boolean isFamiliar(String text, int at) {
    return at > 0 && FAMILIAR.indexOf(text.charAt(at - 1)) >= 0 && isEdge(text, at - 2);
  }

  private boolean isGiven(String text, int from, int to) {
    return to <= text.length() && !isWord(text, from - 1, to + 1) && areAll(text, from, to, false);
  }

  /** Whether all characters are ones that given names like, or else none is one they never hold. */
  private boolean areAll(String text, int from, int to, boolean liked) {
    return text.substring(from, to)
        .codePoints()
        .allMatch(
            each ->
                Character.isIdeographic(each)
                    && table
                            .words(liked ? Kind.GIVEN : Kind.NEVER)
                            .contains(Character.toString(each))
                        == liked);
  }

  private boolean isNamed(String text, int at, int end) {
    boolean edge = isEdge(text, at - 1);
    boolean role = ends(text, beforeColon(text, at), Kind.ROLE);
    boolean liked = areAll(text, at + 1, end, true);
    boolean goesOn = begins(text, end, Kind.GOES_ON);
    boolean stops = isEdge(text, end);
    return begins(text, end, Kind.TITLE)
        || begins(text, end, Kind.SPEAKS) && (edge || role || ends(text, at, Kind.JOINS))
        || role && (stops || goesOn)
        || edge && isBracket(text, end)
        || liked && end == at + 3 && (edge && goesOn || ends(text, at, Kind.JOINS) && stops)
        || liked && isListed(text, at, end);
  }

  /** Where a role ends that a colon or a space parts from the name: 作者：范伟强. */
  private static int beforeColon(String text, int at) {
    int end = at;
    while (end > 0 && "：: 　".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean isBracket(String text, int at) {
    return at < text.length() && "（(：:".indexOf(text.charAt(at)) >= 0;
  }

  /** Amid a list, beside another person's name. */
  private boolean isListed(String text, int at, int end) {
    boolean follows = at > 2 && text.charAt(at - 1) == '、';
    boolean leads = end + 3 < text.length() && text.charAt(end) == '、';
    boolean beside =
        follows && (isOther(text, at - 3) || at > 3 && isOther(text, at - 4))
            || leads && isOther(text, end + 1) && (isEdge(text, end + 3) || isEdge(text, end + 4));
    return beside && (leads || isEdge(text, end) || begins(text, end, Kind.GOES_ON));
  }

  private boolean isOther(String text, int at) {
    return table.words(Kind.OTHERS).contains(text.substring(at, at + 1));
  }

  private static boolean isEdge(String text, int at) {
    return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  private boolean begins(String text, int at, Kind kind) {
    return longest(text, at, kind) > 0;
  }

  private int longest(String text, int at, Kind kind) {
    int longest = 0;
    for (int length = 1; length <= LONGEST && at + length <= text.length(); length++) {
      longest = table.words(kind).contains(text.substring(at, at + length)) ? length : longest;
    }
    return longest;
  }

  private boolean ends(String text, int at, Kind kind) {
    for (int length = 1; length <= LONGEST && length <= at; length++) {
      if (table.words(kind).contains(text.substring(at - length, at))) {
        return true;
      }
    }
    return false;
  }
}

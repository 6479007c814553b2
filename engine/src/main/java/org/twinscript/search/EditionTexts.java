package org.twinscript.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The texts of an edition as what they differ in from those of the first: pairs of characters that
 * hold in this article against the table of all, and then threes of a text's number, a place in it
 * and what stands there, all parted by tabs. A place of -1 means the whole text.
 */
final class EditionTexts {

  private static final String WHOLE = "-1";
  private static final int PARTS = 3;

  private final List<String> base;
  private final List<char[]> made = new ArrayList<>();

  /** What units become in this article against the table, by how often. */
  private final Map<Character, Map<Character, Integer>> others = new TreeMap<>();

  private EditionTexts(List<String> base) {
    this.base = base;
  }

  /**
   * How an edition differs.
   *
   * @param common what each unit mostly becomes in it
   */
  static String difference(List<String> base, List<String> edition, char[] common) {
    EditionTexts texts = new EditionTexts(base);
    for (int i = 0; i < base.size(); i++) {
      texts.compare(base.get(i), edition.get(i), common);
    }
    StringBuilder out = new StringBuilder();
    texts.others.forEach((from, counts) -> texts.takeOwn(from, counts, out));
    for (int i = 0; i < base.size(); i++) {
      texts.appendPlaces(i, edition.get(i), out);
    }
    return out.toString();
  }

  private void compare(String from, String to, char[] common) {
    char[] units = converted(from, common);
    char[] wanted = to.toCharArray();
    made.add(units);
    for (int at = 0; at < units.length && units.length == wanted.length; at++) {
      if (units[at] != wanted[at] && !Character.isSurrogate(units[at])) {
        others
            .computeIfAbsent(from.charAt(at), key -> new TreeMap<>())
            .merge(wanted[at], 1, Integer::sum);
      }
    }
  }

  private static char[] converted(String text, char[] common) {
    char[] units = text.toCharArray();
    for (int at = 0; at < units.length; at++) {
      units[at] = common[units[at]];
    }
    return units;
  }

  /** Notes a pair where it is right more often than the table. */
  private void takeOwn(char from, Map<Character, Integer> counts, StringBuilder out) {
    char to = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    int all = counts.values().stream().mapToInt(count -> count).sum();
    int right = base.stream().mapToInt(text -> count(text, from)).sum() - all;
    if (counts.get(to) > right) {
      out.append(from).append(to);
      for (int i = 0; i < made.size(); i++) {
        replace(base.get(i), from, made.get(i), to);
      }
    }
  }

  private static int count(String text, char unit) {
    int count = 0;
    for (int at = text.indexOf(unit); at >= 0; at = text.indexOf(unit, at + 1)) {
      count++;
    }
    return count;
  }

  private static void replace(String text, char from, char[] units, char to) {
    for (int at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1)) {
      units[at] = to;
    }
  }

  private void appendPlaces(int text, String wanted, StringBuilder out) {
    char[] units = made.get(text);
    if (units.length != wanted.length()) {
      out.append('\t').append(text).append('\t').append(WHOLE).append('\t').append(wanted);
    } else if (!Arrays.equals(units, wanted.toCharArray())) {
      for (int at = 0; at < units.length; at++) {
        if (units[at] != wanted.charAt(at)) {
          out.append('\t').append(text).append('\t').append(at).append('\t');
          out.append(wanted.charAt(at));
        }
      }
    }
  }

  /** The texts of the edition that {@link #difference} tells of. */
  static List<String> read(List<String> base, String difference, char[] common) {
    String[] parts = difference.split("\t", -1);
    EditionTexts read = new EditionTexts(base);
    base.forEach(text -> read.made.add(converted(text, common)));
    for (int at = 0; at < parts[0].length(); at += 2) {
      for (int i = 0; i < base.size(); i++) {
        replace(base.get(i), parts[0].charAt(at), read.made.get(i), parts[0].charAt(at + 1));
      }
    }
    for (int at = 1; at < parts.length; at += PARTS) {
      int text = Integer.parseInt(parts[at]);
      if (parts[at + 1].equals(WHOLE)) {
        read.made.set(text, parts[at + 2].toCharArray());
      } else {
        read.made.get(text)[Integer.parseInt(parts[at + 1])] = parts[at + 2].charAt(0);
      }
    }
    return read.made.stream().map(String::new).toList();
  }
}

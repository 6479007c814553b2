package org.twinscript.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The texts of an edition as what they differ in from those of the first: pairs of characters that
 * hold in this article against the table of all, and then threes of a text's number, a place in it
 * and what stands there, all parted by tabs. A place of -1 means the whole text. Used by one
 * thread, for one article after the other.
 */
final class EditionTexts {

  private static final String WHOLE = "-1";
  private static final int PARTS = 3;
  private static final int PLACE_BITS = 32;

  /** How often some units stand in the texts, with one more. */
  private final int[] counts = new int[Character.MAX_VALUE + 1];

  private char[] from = new char[1 << 10];
  private char[] to = new char[1 << 10];

  /** Where the table fails: a text's number and a place in it. */
  private long[] failures = new long[1 << 8];

  private int size;

  /**
   * How an edition differs.
   *
   * @param common what each unit mostly becomes in it
   */
  String difference(List<String> base, List<String> edition, char[] common) {
    size = 0;
    for (int i = 0; i < base.size(); i++) {
      if (base.get(i).length() == edition.get(i).length()) {
        compare(i, base.get(i), edition.get(i), common);
      }
    }
    StringBuilder out = new StringBuilder();
    Map<Character, Character> own = size == 0 ? Map.of() : own(base, edition, common);
    own.forEach((unit, made) -> out.append(unit).append(made));
    appendPlaces(base, edition, common, own, out);
    return out.toString();
  }

  private void compare(int text, String base, String edition, char[] common) {
    int end = base.length();
    read(base, edition);
    for (int at = 0; at < end; at++) {
      if (common[from[at]] != to[at]) {
        if (size == failures.length) {
          failures = Arrays.copyOf(failures, 2 * size);
        }
        failures[size++] = (long) text << PLACE_BITS | at;
      }
    }
  }

  private void read(String base, String edition) {
    int end = base.length();
    if (end > from.length) {
      from = new char[2 * end];
      to = new char[2 * end];
    }
    base.getChars(0, end, from, 0);
    edition.getChars(0, end, to, 0);
  }

  private static int text(long failure) {
    return (int) (failure >>> PLACE_BITS);
  }

  /** The units that become in this article mostly something else than the table says. */
  private Map<Character, Character> own(List<String> base, List<String> edition, char[] common) {
    Map<Character, Map<Character, Integer>> others = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      int text = text(failures[i]);
      char unit = base.get(text).charAt((int) failures[i]);
      char made = edition.get(text).charAt((int) failures[i]);
      if (!Character.isSurrogate(common[unit])) {
        others.computeIfAbsent(unit, key -> new TreeMap<>()).merge(made, 1, Integer::sum);
      }
    }
    others.keySet().forEach(unit -> counts[unit] = 1);
    base.forEach(this::count);
    Map<Character, Character> own = new TreeMap<>();
    others.forEach(
        (unit, times) -> {
          int right = counts[unit] - 1 - times.values().stream().mapToInt(each -> each).sum();
          Map.Entry<Character, Integer> most =
              times.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
          if (most.getValue() > right) {
            own.put(unit, most.getKey());
          }
          counts[unit] = 0;
        });
    return own;
  }

  private void count(String text) {
    int end = text.length();
    read(text, text);
    for (int at = 0; at < end; at++) {
      if (counts[from[at]] != 0) {
        counts[from[at]]++;
      }
    }
  }

  private void appendPlaces(
      List<String> base,
      List<String> edition,
      char[] common,
      Map<Character, Character> own,
      StringBuilder out) {
    own.forEach((unit, made) -> counts[unit] = made + 1);
    int next = 0;
    for (int text = 0; text < base.size(); text++) {
      String wanted = edition.get(text);
      if (base.get(text).length() != wanted.length()) {
        out.append('\t').append(text).append('\t').append(WHOLE).append('\t').append(wanted);
      } else if (own.isEmpty()) {
        for (; next < size && text(failures[next]) == text; next++) {
          int at = (int) failures[next];
          appendPlace(text, at, wanted.charAt(at), out);
        }
      } else {
        appendPlaces(text, base.get(text), wanted, common, out);
      }
    }
    own.keySet().forEach(unit -> counts[unit] = 0);
  }

  /** Where a unit becomes something of this article's own, the table fails elsewhere. */
  private void appendPlaces(
      int text, String base, String wanted, char[] common, StringBuilder out) {
    int end = base.length();
    read(base, wanted);
    for (int at = 0; at < end; at++) {
      int made = counts[from[at]];
      if ((made == 0 ? common[from[at]] : made - 1) != to[at]) {
        appendPlace(text, at, to[at], out);
      }
    }
  }

  private static void appendPlace(int text, int at, char stands, StringBuilder out) {
    out.append('\t').append(text).append('\t').append(at).append('\t').append(stands);
  }

  /** The texts of the edition that {@link #difference} tells of. */
  static List<String> read(List<String> base, String difference, char[] common) {
    String[] parts = difference.split("\t", -1);
    char[] table = common.clone();
    for (int at = 0; at < parts[0].length(); at += 2) {
      table[parts[0].charAt(at)] = parts[0].charAt(at + 1);
    }
    List<char[]> made = base.stream().map(text -> converted(text, table)).toList();
    List<String> texts = new ArrayList<>();
    Map<Integer, String> whole = new TreeMap<>();
    for (int at = 1; at < parts.length; at += PARTS) {
      int text = Integer.parseInt(parts[at]);
      if (parts[at + 1].equals(WHOLE)) {
        whole.put(text, parts[at + 2]);
      } else {
        made.get(text)[Integer.parseInt(parts[at + 1])] = parts[at + 2].charAt(0);
      }
    }
    for (int text = 0; text < made.size(); text++) {
      texts.add(whole.containsKey(text) ? whole.get(text) : new String(made.get(text)));
    }
    return texts;
  }

  private static char[] converted(String text, char[] table) {
    char[] units = text.toCharArray();
    for (int at = 0; at < units.length; at++) {
      units[at] = table[units[at]];
    }
    return units;
  }
}

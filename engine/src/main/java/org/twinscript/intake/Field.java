package org.twinscript.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A label in a line and the place of its value.
 *
 * @param label without spaces, folded
 * @param start where the label begins in the folded line
 * @param from where its value begins
 * @param to where its value ends at the latest
 */
record Field(String label, int start, int from, int to) {

  private static final Map<String, String> ROLES = Table.map("labels.tsv");

  /** Also as {@code 来源丨某某} and, in the rows of a table, with a semicolon. */
  private static final String COLON = "(?:\\s{0,4}[:;]\\s{0,4}|(?<=\\S)\\|(?=\\S))";

  /** Letters of a label may stand apart ({@code 来 源}); the colon may be a space with some. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(%s)(?:%s|\\s{1,6}|$)|(%s)%s)".formatted(labels(false), COLON, labels(true), COLON));

  /** Where a value ends at the latest: a bar, a bracket, a wide gap. */
  private static final Pattern VALUE_END =
      Pattern.compile(
          "[|【\\[\\]】]|\\s{2,}|\\s(?=(?:本报|本网|本刊)?(?:记者|通讯员)\\s?\\p{IsHan}{2,3}(?:[\\s/]|$))");

  private static final BitSet BEGINNINGS =
      ROLES.keySet().stream()
          .map(label -> label.charAt(0))
          .collect(BitSet::new, BitSet::set, BitSet::or);

  private static String labels(boolean colon) {
    return ROLES.keySet().stream()
        .filter(label -> label.endsWith(":") == colon)
        .map(label -> label.replace(":", ""))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(label -> String.join("\\s{0,3}", label.split("")))
        .collect(Collectors.joining("|"));
  }

  /** What the value is: {@code date}, {@code source} … as in the table. */
  String role() {
    return ROLES.getOrDefault(label, ROLES.get(label + ":"));
  }

  static boolean isLabel(String words) {
    return ROLES.containsKey(words) || ROLES.containsKey(words + ":");
  }

  /** The labels of a folded line, in order. */
  static List<Field> all(String text) {
    List<Field> fields = new ArrayList<>();
    Matcher label = LABEL.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
    for (int at = 0; find(label, text, at); at = label.end()) {
      boolean glued = label.start() > 0 && text.charAt(label.start() - 1) != '该';
      if (!fields.isEmpty() && glued || startsField(text, label.start())) {
        String name =
            Optional.ofNullable(label.group(1)).orElse(label.group(2)).replaceAll("\\s", "");
        fields.add(new Field(name, label.start(), label.end(), valueEnd(text, label.end())));
      }
    }
    return fields;
  }

  /** The next label. Of the many there are, few begin with any one character. */
  private static boolean find(Matcher label, String text, int from) {
    for (int at = from; at < text.length(); at++) {
      if (BEGINNINGS.get(text.charAt(at)) && label.region(at, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** The line with blanks where labels and their values stand. */
  static String mask(String text, List<Field> fields) {
    StringBuilder rest = new StringBuilder(text);
    for (Field field : fields) {
      for (int i = field.start(); i < field.to(); i++) {
        rest.setCharAt(i, ' ');
      }
    }
    return rest.toString();
  }

  /** {@code 数据来源} in a sentence is no label. */
  private static boolean startsField(String text, int at) {
    return at == 0 || !Character.isIdeographic(text.charAt(at - 1)) || text.charAt(at - 1) == '日';
  }

  private static int valueEnd(String text, int from) {
    int end = bracket(text, from);
    Matcher stop = VALUE_END.matcher(text);
    if (stop.find(from)) {
      end = Math.min(end, stop.start());
    }
    Matcher label = LABEL.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
    return find(label, text, from) ? Math.min(end, label.start()) : end;
  }

  /** A closing bracket that was not opened in the value. */
  private static int bracket(String text, int from) {
    int open = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open < 0) {
        return i;
      }
    }
    return text.length();
  }
}

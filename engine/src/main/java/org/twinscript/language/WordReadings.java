package org.twinscript.language;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.support.segment.PinyinSegments;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How words are read: 长 is {@code chang} in 长期 and {@code zhang} in 院长. What our table {@code
 * readings.tsv} has goes before what the pinyin library's 43,000 phrases have, and these before the
 * commonest reading of a character. Immutable, safe to share between threads.
 */
public final class WordReadings {

  private static final String ANYTHING = "-";

  private static final Pattern LETTERS = Pattern.compile("[a-z]+");

  /**
   * One row of the table.
   *
   * @param syllables one a character
   * @param before what the text before ends with
   * @param after what the text after begins with
   */
  private record Row(String text, List<String> syllables, Pattern before, Pattern after) {

    boolean fits(String title, int at) {
      int end = at + text.length();
      return title.startsWith(text, at)
          && before.matcher(title.substring(0, at)).find()
          && after.matcher(title.substring(end)).find();
    }
  }

  private static final class Holder {
    private static final WordReadings TABLE = new WordReadings(read());
  }

  /** The rows by their first characters, longer texts first. */
  private final Map<Character, List<Row>> rows = new HashMap<>();

  private WordReadings(List<Row> all) {
    PinyinReadings.shared();
    all.forEach(row -> rows.computeIfAbsent(row.text.charAt(0), any -> new ArrayList<>()).add(row));
    rows.values().forEach(some -> some.sort((a, b) -> b.text.length() - a.text.length()));
  }

  /** The readings; the first call reads the tables. */
  public static WordReadings shared() {
    return Holder.TABLE;
  }

  /**
   * A word's syllables without tones, {@code v} for u with two dots and {@code ue} for üe. A
   * character that has no reading has no syllable.
   *
   * @param title in Simplified, of Han characters around the word at least
   * @param from where the word begins in it
   * @param to after its end
   */
  public List<String> of(String title, int from, int to) {
    List<String> syllables = new ArrayList<>();
    int at = from;
    while (at < to) {
      String phrase = phrase(title, at, to);
      Optional<Row> row = row(title, at, to, phrase.length());
      row.ifPresentOrElse(
          known -> syllables.addAll(known.syllables), () -> spell(phrase, syllables));
      at += row.map(known -> known.text.length()).orElse(phrase.length());
    }
    return syllables;
  }

  /** The longest row that fits and tells more than the library's phrase. */
  private Optional<Row> row(String title, int at, int to, int phrase) {
    return rows.getOrDefault(title.charAt(at), List.of()).stream()
        .filter(row -> row.text.length() >= phrase && at + row.text.length() <= to)
        .filter(row -> row.fits(title, at))
        .findFirst();
  }

  /** The longest phrase of the library that begins here, or one unit. */
  private static String phrase(String title, int at, int to) {
    return PinyinSegments.defaults().segment(title.substring(at, to)).get(0);
  }

  private static void spell(String phrase, List<String> syllables) {
    for (String syllable : PinyinHelper.toPinyin(phrase, PinyinStyleEnum.NORMAL).split(" ")) {
      String plain = syllable.toLowerCase(Locale.ROOT).replace("üe", "ue").replace('ü', 'v');
      if (LETTERS.matcher(plain).matches()) {
        syllables.add(plain);
      }
    }
  }

  private static List<Row> read() {
    try (InputStream in = WordReadings.class.getResourceAsStream("readings.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> row(line.split("\t")))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Row row(String[] cells) {
    boolean anywhere = cells.length == 2;
    return new Row(
        cells[0],
        Arrays.asList(cells[1].split(" ")),
        anywhere ? pattern(ANYTHING) : pattern(cells[2]),
        anywhere ? pattern(ANYTHING) : pattern(cells[3]));
  }

  private static Pattern pattern(String cell) {
    return Pattern.compile(cell.equals(ANYTHING) ? "" : cell);
  }
}

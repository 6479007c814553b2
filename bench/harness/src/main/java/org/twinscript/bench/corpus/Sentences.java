package org.twinscript.bench.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.twinscript.vocabulary.Term;

/**
 * Sentences to put articles together from: those of the archive's own records, which bring the
 * characters and phrases a real conversion meets, and patterns with gaps for a region, a theme and
 * numbers, which make each article different.
 *
 * @param cited whole sentences, in the order of their files
 * @param patterns with the gaps {@code {region}}, {@code {theme}}, {@code {n}} and {@code {p}}
 */
record Sentences(List<String> cited, List<String> patterns) {

  private static final Pattern END = Pattern.compile("(?<=[。！？])(?![」』”’）])");
  private static final String HEADER_END = "\n~~~~~~\n";
  private static final int SHORTEST = 12;
  private static final int LONGEST = 90;

  /** From the Simplified records below a content folder. */
  static Sentences load(Path content) throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      List<String> cited =
          files
              .filter(file -> file.toString().endsWith(".md"))
              .sorted()
              .flatMap(Sentences::of)
              .distinct()
              .toList();
      return new Sentences(cited, resource("patterns.txt"));
    }
  }

  private static Stream<String> of(Path record) {
    try {
      String text = Files.readString(record);
      return text.contains("\nscript=zh-Hans\n")
          ? body(text).lines().flatMap(END::splitAsStream).filter(Sentences::whole)
          : Stream.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String body(String text) {
    return text.substring(text.indexOf(HEADER_END) + HEADER_END.length());
  }

  /** Plain sentences only: no headings, list items, tables or emphasis cut in half. */
  private static boolean whole(String text) {
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && text.endsWith("。")
        && !text.startsWith("本条")
        && text.chars().noneMatch(c -> "#*|>[]_`“”‘’「」（）《》".indexOf(c) >= 0)
        && Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.HAN;
  }

  static List<String> resource(String name) throws IOException {
    try (InputStream stream = Sentences.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    }
  }

  /** A sentence about a region and a theme, or one from the records. */
  String next(Draw draw, Term region, Term theme) {
    return draw.onceIn(2) ? draw.one(cited) : fill(draw.one(patterns), draw, region, theme);
  }

  static String fill(String pattern, Draw draw, Term region, Term theme) {
    return pattern
        .replace("{region}", region.hans())
        .replace("{theme}", theme.hans())
        .replace("{n}", String.valueOf(draw.between(2, 9_800)))
        .replace("{p}", draw.between(1, 99) + "." + draw.below(10));
  }
}

package org.twinscript.restore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Vocabulary;

/**
 * Correct Simplified text in any quantity: the sentences of the archive's own records, and patterns
 * filled with the names of all regions, so that rare characters come too.
 */
final class CleanTexts {

  private static final Path PROJECT = Path.of("..");
  private static final int SENTENCES_PER_PARAGRAPH = 2;
  private static final int PARAGRAPHS = 12;

  private final List<String> patterns = Texts.lines("clean-patterns.txt");
  private final List<String> places =
      Vocabulary.load(PROJECT.resolve("vocabulary")).terms(Facet.REGION).stream()
          .map(term -> term.hans())
          .toList();
  private final Random random;

  CleanTexts(long seed) {
    random = new Random(seed);
  }

  /** Pages of a dozen paragraphs with, in all, at least so many sentences, none standing twice. */
  List<List<String>> pages(int sentences) {
    List<String> all = new ArrayList<>(records());
    while (all.size() < sentences) {
      all.add(pattern(all.size()));
    }
    Collections.shuffle(all, random);
    int perPage = PARAGRAPHS * SENTENCES_PER_PARAGRAPH;
    return IntStream.range(0, all.size() / perPage)
        .mapToObj(page -> paragraphs(all.subList(page * perPage, (page + 1) * perPage)))
        .toList();
  }

  private static List<String> paragraphs(List<String> sentences) {
    return IntStream.range(0, PARAGRAPHS)
        .mapToObj(i -> sentences.get(2 * i) + sentences.get(2 * i + 1))
        .toList();
  }

  /** The number is part of it, so that no two are alike. */
  private String pattern(int number) {
    return patterns
        .get(number % patterns.size())
        .replace("{place}", places.get(random.nextInt(places.size())))
        .replace("{n}", String.valueOf(1000 + number))
        .replace("{p}", random.nextInt(100) + "." + random.nextInt(10))
        .replace("{t}", "%d:%02d".formatted(random.nextInt(24), random.nextInt(60)));
  }

  private static List<String> records() {
    try (Stream<Path> files = Files.walk(PROJECT.resolve("content/articles"))) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .flatMap(CleanTexts::sentences)
          .distinct()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> sentences(Path record) {
    try {
      String text = Files.readString(record);
      return text.contains("\nscript=zh-Hans\n")
          ? text.substring(text.indexOf("~~~~~~")).lines().filter(line -> line.endsWith("。"))
          : Stream.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

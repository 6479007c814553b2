package org.twinscript.restore;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The test texts of this package, and pages put together from their sentences. */
final class Texts {

  private Texts() {}

  /** The lines of a resource, without comments. */
  static List<String> lines(String resource) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Texts.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#") && !line.isEmpty()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Pages of a dozen paragraphs of two sentences, the sentences shuffled anew for each page. */
  static List<List<String>> pages(String resource, int count) {
    List<String> sentences = new ArrayList<>(lines(resource));
    Random random = new Random(2024);
    return IntStream.range(0, count)
        .mapToObj(
            page -> {
              Collections.shuffle(sentences, random);
              return paragraphs(sentences);
            })
        .toList();
  }

  private static List<String> paragraphs(List<String> sentences) {
    int paragraphs = Math.min(12, sentences.size() / 2);
    return IntStream.range(0, paragraphs)
        .mapToObj(i -> sentences.get(2 * i) + sentences.get(2 * i + 1))
        .toList();
  }
}

package org.twinscript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.twinscript.content.Digests;

/**
 * A line of a real page's article as its publisher printed it, without its words.
 *
 * @param kind {@code title}, {@code source}, {@code date}, {@code heading} or {@code paragraph}
 * @param characters how many, in code points
 */
record SeedTruth(String kind, int characters, String sha256) {

  /** A line that an import came to, in the form of the truth. */
  static SeedTruth of(String kind, String text) {
    return new SeedTruth(kind, text.codePointCount(0, text.length()), Digests.sha256(text));
  }

  /** The lines of one page, in reading order, from {@code seed-truth.tsv}. */
  static List<SeedTruth> of(String page) {
    try (InputStream table = SeedTruth.class.getResourceAsStream("seed-truth.tsv")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(row -> row.split("\t"))
          .filter(cells -> cells[0].equals(page))
          .map(cells -> new SeedTruth(cells[1], Integer.parseInt(cells[2]), cells[3]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

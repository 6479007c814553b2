package org.twinscript.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twinscript.article.Article;
import org.twinscript.article.Document;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * Whatever stands in a content file, it is read, or its faults are named. {@code
 * -Dfuzz.files=100000} reads more of them, {@code -Dfuzz.seed=2} others.
 */
class FrontMatterFuzzTest {

  private static final int FILES = Integer.getInteger("fuzz.files", 3000);
  private static final long SEED = Long.getLong("fuzz.seed", 1);
  private static final Path FILE = Path.of("mutated.md");

  /** The archive's own records, and one that uses every key. */
  private static List<String> seeds() {
    List<String> seeds =
        new ArrayList<>(Collections.nCopies(20, FrontMatterKeysTest.ALL + "~~~~~~\n\n正文。\n"));
    try (Stream<Path> files = Files.walk(Path.of("..", "content"))) {
      files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .forEach(file -> seeds.add(text(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return seeds;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyFileIsReadOrItsFaultsAreNamed() {
    MutatedFiles files = new MutatedFiles(seeds(), SEED);
    Map<String, Integer> outcomes = new TreeMap<>();
    for (int i = 0; i < FILES; i++) {
      outcomes.merge(outcome(files.next()), 1, Integer::sum);
    }
    System.out.println("mutated files, seed " + SEED + ": " + outcomes);
    assertTrue(outcomes.get("read") > FILES / 20, outcomes.toString());
    assertTrue(outcomes.get("refused") > FILES / 20, outcomes.toString());
  }

  private static String outcome(byte[] bytes) {
    try {
      assertWrittenAsRead(ContentFile.read(FILE, bytes, Samples.VOCABULARY));
      return "read";
    } catch (InputException fault) {
      fault.sentences().stream()
          .map(Sentence::toString)
          .forEach(FrontMatterFuzzTest::assertTelling);
      return fault.sentences().size() == 1 ? "refused" : "refused for several faults";
    } catch (RuntimeException e) {
      throw new AssertionError(new String(bytes, StandardCharsets.UTF_8), e);
    }
  }

  private static void assertTelling(String sentence) {
    assertTrue(sentence.startsWith(FILE + ":"), sentence);
    assertTrue(sentence.matches("(?s).*[.?]"), sentence);
  }

  private static void assertWrittenAsRead(Document document) {
    if (document instanceof Article article) {
      byte[] written = ContentFile.write(article).getBytes(StandardCharsets.UTF_8);
      assertEquals(article, ContentFile.read(FILE, written, Samples.VOCABULARY));
    }
  }
}

package org.twinscript.bake.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.bake.TestProject;
import org.twinscript.script.Conversions;
import org.twinscript.script.Edition;
import org.twinscript.script.Script;
import org.twinscript.search.ArticleText;
import org.twinscript.search.SearchFold;
import org.twinscript.search.SearchSite;
import org.twinscript.search.Searcher;
import org.twinscript.vocabulary.Cue;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Vocabulary;

/**
 * The archive's own records, baked: what the search finds is what a look through the folded texts
 * of the pages finds, whichever script is asked in.
 */
class ArchiveSearchTest {

  private static final int PIECES = 1_000;
  private static final int WORDS = 200;
  private static final String QUOTES = "[\"“”„「」『』＂]";

  private static Searcher searcher;
  private static SearchFold fold;
  private static UnaryOperator<String> traditional;
  private static List<String> cues;

  /** By id and edition: title and paragraphs as the pages show them. */
  private static final Map<String, Map<Edition, List<String>>> PAGES = new LinkedHashMap<>();

  @BeforeAll
  static void bake(@TempDir Path folder) throws IOException {
    TestProject project = new TestProject(folder);
    Path content = TestProject.repository().resolve("content");
    try (Stream<Path> files = Files.walk(content.resolve("articles"))) {
      files
          .filter(file -> file.toString().endsWith(".md"))
          .forEach(file -> project.write("content/" + content.relativize(file), text(file)));
    }
    project.bakeAlone(project.output());
    for (Edition edition : List.of(Edition.HANS, Edition.HANT)) {
      read(project.output().resolve(edition.segment()).resolve("articles"), edition);
    }
    SearchSite site = SearchSite.open(project.output());
    searcher = new Searcher(site);
    fold = site.fold();
    Path tables = folder.resolve("vocabulary");
    Vocabulary vocabulary = Vocabulary.load(tables);
    traditional =
        Conversions.ofSite(tables, vocabulary.regionNames()).edition(Script.HANS, Edition.HANT)
            ::convert;
    cues =
        vocabulary.terms(Facet.THEME).stream()
            .flatMap(theme -> theme.cues().stream())
            .map(Cue::word)
            .filter(word -> word.length() > 1)
            .distinct()
            .limit(WORDS)
            .toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(Path articles, Edition edition) throws IOException {
    try (Stream<Path> pages = Files.walk(articles)) {
      pages
          .filter(file -> file.endsWith("index.html"))
          .forEach(
              file ->
                  PAGES
                      .computeIfAbsent(
                          file.getParent().getFileName().toString(), id -> new LinkedHashMap<>())
                      .put(edition, paragraphs(Jsoup.parse(text(file)))));
    }
  }

  private static List<String> paragraphs(Document page) {
    List<String> texts = new ArrayList<>(List.of(page.select("h1").text()));
    for (Element block : page.select(".body").select("p, li, h2, h3, h4, td, th")) {
      if (block.select("> p, > ul, > ol").isEmpty()) {
        texts.add(block.text());
      }
    }
    return texts;
  }

  private static Set<String> found(String query) {
    return searcher.find(query).map(ArticleText::id).collect(Collectors.toCollection(TreeSet::new));
  }

  /** By looking through every page. */
  private static Set<String> held(String piece) {
    String wanted = fold.fold(piece);
    Set<String> ids = new TreeSet<>();
    PAGES.forEach(
        (id, editions) -> {
          if (editions.values().stream()
              .flatMap(List::stream)
              .anyMatch(text -> fold.fold(text).contains(wanted))) {
            ids.add(id);
          }
        });
    return ids;
  }

  /** Pieces of 2 to 8 characters from anywhere in the pages of an edition. */
  private static List<String> pieces(Edition edition, long seed) {
    List<String> texts =
        PAGES.values().stream().flatMap(page -> page.get(edition).stream()).toList();
    Random random = new Random(seed);
    List<String> pieces = new ArrayList<>();
    while (pieces.size() < PIECES) {
      String text = texts.get(random.nextInt(texts.size())).replaceAll(QUOTES, "");
      int length = 2 + random.nextInt(7);
      if (text.length() > length) {
        int from = random.nextInt(text.length() - length);
        String piece = text.substring(from, from + length);
        if (!fold.fold(piece).isEmpty()) {
          pieces.add(piece);
        }
      }
    }
    return pieces;
  }

  @Test
  void everyRecordIsThere() {
    assertTrue(PAGES.size() >= 50, "records: " + PAGES.size());
  }

  @Test
  void bothEditionsOfAPageFoldToTheSame() {
    PAGES.forEach(
        (id, page) ->
            assertEquals(
                page.get(Edition.HANS).stream().map(fold::fold).toList(),
                page.get(Edition.HANT).stream().map(fold::fold).toList(),
                id));
  }

  @Test
  void piecesOfBothScriptsAreFoundWhereTheyStandAndNowhereElse() {
    for (Edition edition : List.of(Edition.HANS, Edition.HANT)) {
      for (String piece : pieces(edition, 17)) {
        assertEquals(held(piece), found("\"" + piece + "\""), piece);
      }
    }
  }

  @Test
  void wordsAreFoundInBothScripts() {
    assertEquals(WORDS, cues.size());
    for (String word : cues) {
      assertEquals(held(word), found("\"" + word + "\""), word);
      assertEquals(found(word), found(traditional.apply(word)), word);
      assertTrue(found(word).containsAll(held(word)), word);
    }
  }

  @Test
  void aPieceIsFoundInTheOtherScript() {
    for (String piece : pieces(Edition.HANS, 18)) {
      String quoted = "\"" + traditional.apply(piece).replaceAll(QUOTES, "") + "\"";
      assertEquals(found("\"" + piece + "\""), found(quoted), piece);
    }
  }

  @Test
  void termsAreAllWantedAndMinusOnesAreNot() {
    Set<String> both = held("医院");
    both.retainAll(held("社区"));
    assertEquals(both, found("\"医院\" \"社區\""));
    Set<String> without = held("医院");
    without.removeAll(held("社区"));
    assertEquals(without, found("\"医院\" -\"社区\""));
    Set<String> longer = held("医院");
    longer.removeAll(held("家庭医生"));
    assertEquals(longer, found("\"醫院\" -\"家庭醫生\""));
  }

  @Test
  void namesOfRegionsAndThemesAreFoundWithoutQuotesAlone() {
    assertTrue(found("上海市").size() > found("\"上海市\"").size());
    assertEquals(found("地区:上海"), found("地區：上海市"));
    assertEquals(found("年份:2024"), found("年份:2024年"));
    assertTrue(found("主题:医疗保障 医院").size() < found("医院").size());
    assertEquals(Set.of(), found("地区:无此地"));
  }

  @Test
  void aTitleComesFirst() {
    String first = searcher.find("家庭医生").findFirst().orElseThrow().title();
    assertTrue(first.contains("家庭医生"), first);
  }

  @Test
  void hostileQueriesFindNothingAndDoNoHarm() {
    for (String query :
        List.of(
            "医院".repeat(5_000),
            "(a+)+$ .* \\ [",
            "😀🎉",
            "\uD83D",
            "<script>alert(1)</script>",
            "'; -- \u0000 \u202E",
            "\"".repeat(1_000))) {
      assertEquals(Set.of(), found(query), query.substring(0, Math.min(20, query.length())));
    }
  }
}

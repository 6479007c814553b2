package org.twinscript.bench.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.twinscript.script.Conversions;
import org.twinscript.script.Edition;
import org.twinscript.script.Script;
import org.twinscript.script.ScriptConverter;
import org.twinscript.search.ArticleText;
import org.twinscript.search.ArticleText.Kind;
import org.twinscript.search.SearchSite;
import org.twinscript.search.Searcher;
import org.twinscript.vocabulary.Cue;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Vocabulary;

/**
 * Whether a search finds what stands in the texts of a large site and nothing else: {@code
 * Exactness <project> <site> <articles>} asks random pieces of 2 to 8 characters, from both
 * editions in turn, and words of the table of themes, each as it is and in the other script, and
 * compares with a look through all folded texts.
 */
public final class Exactness {

  private static final int PIECES = 1_000;
  private static final int WORDS = 200;
  private static final String NO_PART_OF_A_TERM = "[\"“”„「」『』＂:：\\s−－-]";

  private final SearchSite site;
  private final Searcher searcher;
  private final List<String> ids = new ArrayList<>();
  private final List<String> folded = new ArrayList<>();
  private long wanted;
  private long found;
  private long right;

  private Exactness(SearchSite site, int articles) {
    this.site = site;
    this.searcher = new Searcher(site);
    for (int number = 0; number < articles; number++) {
      ArticleText article = site.text(number);
      ids.add(article.id());
      folded.add(
          IntStream.range(0, article.lines().size())
              .filter(line -> article.lines().get(line).kind() != Kind.DATE)
              .boxed()
              .flatMap(line -> article.texts().stream().map(texts -> texts.get(line)).distinct())
              .map(site.fold()::fold)
              .distinct()
              .collect(Collectors.joining("\n")));
    }
  }

  /** Runs from the command line. */
  public static void main(String[] arguments) {
    Path tables = Path.of(arguments[0]).resolve("vocabulary");
    ScriptConverter traditional =
        Conversions.withOverrides(tables.resolve("conversions.tsv"))
            .edition(Script.HANS, Edition.HANT);
    SearchSite site = SearchSite.open(Path.of(arguments[1]));
    int articles = Integer.parseInt(arguments[2]);
    Exactness exactness = new Exactness(site, articles);
    List<String> words =
        Vocabulary.load(tables).terms(Facet.THEME).stream()
            .flatMap(theme -> theme.cues().stream())
            .map(Cue::word)
            .distinct()
            .limit(WORDS)
            .toList();
    exactness.ask("words", words, traditional);
    exactness.ask("pieces", pieces(site, articles), traditional);
  }

  private static List<String> pieces(SearchSite site, int articles) {
    Random random = new Random(articles);
    List<String> pieces = new ArrayList<>();
    while (pieces.size() < PIECES) {
      ArticleText article = site.text(random.nextInt(articles));
      List<String> texts = article.texts().get(pieces.size() % 2);
      String text = texts.get(random.nextInt(texts.size()));
      int length = 2 + random.nextInt(7);
      if (text.length() > length) {
        int from = random.nextInt(text.length() - length);
        pieces.add(text.substring(from, from + length).replaceAll(NO_PART_OF_A_TERM, ""));
      }
    }
    return pieces;
  }

  private void ask(String kind, List<String> queries, ScriptConverter traditional) {
    int asked = 0;
    int differing = 0;
    for (String query : queries) {
      String piece = site.fold().fold(query);
      if (!piece.isEmpty()) {
        asked++;
        Set<String> holding = holding(piece);
        Set<String> answer = answer(query);
        differing += answer.equals(answer(traditional.convert(query))) ? 0 : 1;
        wanted += holding.size();
        found += answer.size();
        answer.retainAll(holding);
        right += answer.size();
      }
    }
    System.out.printf(
        "%d %s so far %d wanted, %d found, %d of them right; %d with another answer in"
            + " Traditional%n",
        asked, kind, wanted, found, right, differing);
  }

  private Set<String> holding(String piece) {
    return IntStream.range(0, ids.size())
        .filter(number -> folded.get(number).contains(piece))
        .mapToObj(ids::get)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> answer(String query) {
    return searcher.find(query).map(ArticleText::id).collect(Collectors.toCollection(TreeSet::new));
  }
}

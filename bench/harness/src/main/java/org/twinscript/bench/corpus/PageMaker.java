package org.twinscript.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinscript.article.Article;
import org.twinscript.restore.DamagedPage;
import org.twinscript.script.Script;
import org.twinscript.vocabulary.Term;

/**
 * Makes the pages that a mirror has of the corpus' articles. Of those written in Simplified three
 * of four are swapped, with glosses and ASCII marks, the others have ASCII marks only; so have
 * those written in Traditional. Half of all pages have commas in front of marks, all have spam.
 */
final class PageMaker {

  private static final int MOST_SHIFTS = 5;
  private static final int SPAM_PHRASES = 30;

  private final ArticleMaker articles;
  private final List<Term> spam;
  private final int shiftedEvery;

  /**
   * @param spam whose names the keyword lists are made of
   * @param shiftedEvery one page in so many has frame shifts; 0 for none
   */
  PageMaker(ArticleMaker articles, List<Term> spam, int shiftedEvery) {
    this.articles = articles;
    this.spam = spam;
    this.shiftedEvery = shiftedEvery;
  }

  MirrorSheet page(int number) {
    Article article = articles.article(number);
    // The article has used up the beginning of its number's dice.
    Draw draw = new Draw(-number);
    boolean swapped = article.script() == Script.HANS && !draw.onceIn(4);
    boolean commas = draw.onceIn(2);
    List<String> lines =
        Stream.concat(Stream.of(article.title()), body(article))
            .map(line -> swapped ? DamagedPage.swapped(line) : DamagedPage.narrowed(line))
            .collect(Collectors.toCollection(ArrayList::new));
    if (shiftedEvery > 0 && number % shiftedEvery == 0) {
      shift(lines, draw);
    }
    lines.replaceAll(line -> commas ? line.replaceAll("(?=[。、])", ",") : line);
    return new MirrorSheet(
        keywords(draw),
        lines.get(0),
        dateline(article),
        lines.subList(1, lines.size()),
        keywords(draw));
  }

  private static Stream<String> body(Article article) {
    return article
        .markdown()
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.replaceFirst("^(?:## |- )", ""));
  }

  /** One run in each of a few paragraphs. */
  private static void shift(List<String> lines, Draw draw) {
    int runs = draw.between(1, MOST_SHIFTS);
    for (int run = 0; run < runs; run++) {
      int line = 1 + run * (lines.size() - 1) / runs;
      lines.set(line, DamagedPage.shifted(lines.get(line), draw.below(100)));
    }
  }

  private static String dateline(Article article) {
    return "時間 : "
        + article.date().orElseThrow()
        + " "
        + article.time().orElseThrow()
        + " 來源 : "
        + DamagedPage.swapped(article.source().orElseThrow());
  }

  private String keywords(Draw draw) {
    return Stream.generate(() -> draw.one(spam).hans() + draw.one(spam).hans())
        .limit(SPAM_PHRASES)
        .collect(Collectors.joining(draw.onceIn(2) ? "," : "|"));
  }
}

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
   * @param shiftedEvery one page in so many has frame shifts, if its article is in Simplified; 0
   *     for none
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
    boolean shifted =
        article.script() == Script.HANS && shiftedEvery > 0 && number % shiftedEvery == 0;
    int runs = shifted ? draw.between(1, MOST_SHIFTS) : 0;
    List<String> lines = new ArrayList<>(List.of(damage(article.title(), swapped)));
    for (String line : body(article)) {
      boolean shifts = lines.size() <= runs;
      String good = shifts ? DamagedPage.shifting(number + lines.size()) + line : line;
      String damaged = damage(good, swapped);
      lines.add(shifts ? DamagedPage.shift(damaged) : damaged);
    }
    lines.replaceAll(line -> commas ? line.replaceAll("(?=[。、])", ",") : line);
    return new MirrorSheet(
        keywords(draw),
        lines.get(0),
        dateline(article),
        lines.subList(1, lines.size()),
        keywords(draw));
  }

  private static String damage(String good, boolean swapped) {
    return swapped ? DamagedPage.swapped(good) : DamagedPage.narrowed(good);
  }

  private static List<String> body(Article article) {
    return article
        .markdown()
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.replaceFirst("^(?:## |- )", ""))
        .toList();
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

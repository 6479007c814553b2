package org.twinscript.bake.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.twinscript.article.Article;
import org.twinscript.bake.site.DateWords;
import org.twinscript.bake.site.EditionText;
import org.twinscript.bake.site.Editions;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.bake.site.Site;
import org.twinscript.bake.site.TermNames;
import org.twinscript.bake.site.Words;
import org.twinscript.edtf.EdtfDate;
import org.twinscript.script.Conversions;
import org.twinscript.script.Edition;
import org.twinscript.search.ArticleText;
import org.twinscript.search.ArticleText.Kind;
import org.twinscript.search.ArticleText.Line;
import org.twinscript.vocabulary.Term;

/** Takes from an article what a query can find. Safe to share between threads. */
final class ArticleTexts {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Site site;
  private final Editions editions;
  private final Map<Edition, TermNames> names = new EnumMap<>(Edition.class);

  /** What terms are called, in one line each, as far as it was asked for. */
  private final Map<Edition, Map<Term, String>> called = new EnumMap<>(Edition.class);

  private final Map<Edition, DateWords> dates = new EnumMap<>(Edition.class);

  ArticleTexts(Site site, Editions editions, Map<Edition, Words> words, Conversions conversions) {
    this.site = site;
    this.editions = editions;
    for (Edition edition : editions.all()) {
      names.put(edition, new TermNames(conversions, edition));
      called.put(edition, new ConcurrentHashMap<>());
      dates.put(edition, new DateWords(words.get(edition)));
    }
  }

  /** How many editions there are. */
  int editions() {
    return editions.all().size();
  }

  /** The texts of an article. */
  ArticleText of(RenderedDocument<Article> article) {
    List<Term> regions = article.document().subjects().regions();
    List<Term> themes = article.document().subjects().themes();
    Layout layout = new Layout(regions, wider(regions), themes);
    List<Line> lines = new ArrayList<>();
    List<List<String>> texts = new ArrayList<>();
    for (Edition edition : editions.all()) {
      Passages.Read body = Passages.of(article.in(edition).html());
      List<String> own = head(article, edition, layout);
      own.addAll(body.texts());
      texts.add(own);
      if (lines.isEmpty()) {
        lines.addAll(headLines(article, layout));
        lines.addAll(body.lines());
      }
    }
    return new ArticleText(
        article.document().path(),
        article.document().date().map(EdtfDate::toString),
        regions.stream().map(site::slugs).toList(),
        themes.stream().map(site::slugs).toList(),
        lines,
        texts);
  }

  /** The terms whose names are searched. */
  private record Layout(List<Term> regions, List<Term> wider, List<Term> themes) {}

  private List<Term> wider(List<Term> regions) {
    Set<Term> known = new HashSet<>(regions);
    return regions.stream()
        .flatMap(region -> site.above(region).stream())
        .filter(known::add)
        .toList();
  }

  private List<Line> headLines(RenderedDocument<Article> article, Layout layout) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(Kind.TITLE, breaks(article)));
    lines.add(new Line(Kind.DATE, ""));
    article.hans().credits().sourceNames().forEach(name -> lines.add(new Line(Kind.SOURCE, "")));
    layout.regions().forEach(term -> lines.add(new Line(Kind.REGION, "")));
    layout.wider().forEach(term -> lines.add(new Line(Kind.WIDER, "")));
    layout.themes().forEach(term -> lines.add(new Line(Kind.THEME, "")));
    return lines;
  }

  /** Where a title may break, for all editions that have one as long. */
  private String breaks(RenderedDocument<Article> article) {
    String title = article.hans().title();
    List<String> phrases = article.hans().phrases();
    boolean alike =
        inOneLine(title).equals(title)
            && editions.all().stream()
                .allMatch(edition -> article.in(edition).title().length() == title.length());
    List<String> places = new ArrayList<>();
    int at = 0;
    for (String phrase : phrases.subList(0, alike ? phrases.size() - 1 : 0)) {
      at += phrase.length();
      places.add(Integer.toString(at));
    }
    return String.join(",", places);
  }

  private List<String> head(RenderedDocument<Article> article, Edition edition, Layout layout) {
    EditionText text = article.in(edition);
    List<String> head = new ArrayList<>();
    head.add(inOneLine(text.title()));
    head.add(dates.get(edition).of(article.document().date()));
    text.credits().sourceNames().forEach(name -> head.add(inOneLine(name)));
    layout.regions().forEach(term -> head.add(name(term, edition)));
    layout.wider().forEach(term -> head.add(name(term, edition)));
    layout.themes().forEach(term -> head.add(name(term, edition)));
    return head;
  }

  private String name(Term term, Edition edition) {
    return called.get(edition).computeIfAbsent(term, key -> inOneLine(names.get(edition).of(key)));
  }

  /** Most texts have no space at all. */
  private static String inOneLine(String text) {
    return text.chars().allMatch(unit -> unit > ' ')
        ? text.strip()
        : SPACES.matcher(text).replaceAll(" ").strip();
  }
}

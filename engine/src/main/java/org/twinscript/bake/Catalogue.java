package org.twinscript.bake;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.twinscript.article.Article;
import org.twinscript.edtf.EdtfDate;
import org.twinscript.script.Edition;
import org.twinscript.script.Script;
import org.twinscript.vocabulary.Term;

/** The site as one edition's readers see it: cards and links in their words. */
final class Catalogue {

  private final Site site;
  private final Edition edition;
  private final TermNames names;
  private final Words words;
  private final DateWords dates;

  /** By the very article, as each is listed on a dozen pages and more. */
  private final Map<Typeset<Article>, Card> cards = new IdentityHashMap<>();

  Catalogue(Site site, Edition edition, TermNames names, Words words) {
    this.site = site;
    this.edition = edition;
    this.names = names;
    this.words = words;
    this.dates = new DateWords(words);
    site.articles().forEach(article -> cards.put(article, newCard(article)));
  }

  Site site() {
    return site;
  }

  Edition edition() {
    return edition;
  }

  Words words() {
    return words;
  }

  Card card(Typeset<Article> article) {
    return cards.get(article);
  }

  List<Card> cards(List<Typeset<Article>> articles) {
    return articles.stream().map(this::card).toList();
  }

  private Card newCard(Typeset<Article> typeset) {
    Article article = typeset.document();
    EditionText text = typeset.in(edition);
    return new Card(
        text.title(),
        path(article),
        article.date().map(EdtfDate::toString),
        dates.of(article.date()),
        text.source(),
        text.summary(),
        names(article.subjects().regions()),
        names(article.subjects().themes()));
  }

  static String path(Article article) {
    return "articles/" + article.year() + "/" + article.id() + "/";
  }

  /** Dates in the words of this edition. */
  DateWords dates() {
    return dates;
  }

  /** The script this edition is written in. */
  Script script() {
    return edition.script();
  }

  /** What a term is called in this edition. */
  String name(Term term) {
    return names.of(term);
  }

  Link link(Term term) {
    return new Link(name(term), site.path(term), site.about(term).size());
  }

  List<Link> links(List<Term> terms) {
    return terms.stream().map(this::link).toList();
  }

  /**
   * A term by its name alone: a page that shows no count is the same however many articles there
   * are.
   */
  private Link nameOf(Term term) {
    return Link.to(name(term), site.path(term));
  }

  private List<Link> names(List<Term> terms) {
    return terms.stream().map(this::nameOf).toList();
  }

  /** A region with those above it by their names, the widest first. */
  List<Link> trail(Term region) {
    return Stream.concat(site.above(region).stream(), Stream.of(region)).map(this::nameOf).toList();
  }

  Branch branch(Term region) {
    return new Branch(link(region), site.below(region).stream().map(this::branch).toList());
  }

  /** A year, or the articles without a date. */
  Link year(String year) {
    String name = year.equals("undated") ? words.get("undated") : dates.year(year);
    return new Link(name, "years/" + year + "/", site.in(year).size());
  }
}

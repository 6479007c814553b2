package org.twinscript.bake.site;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.twinscript.article.Article;
import org.twinscript.bake.cache.Deferred;
import org.twinscript.bake.site.DocumentFacts.TwinWord;
import org.twinscript.edtf.EdtfDate;
import org.twinscript.script.Edition;
import org.twinscript.script.ReplacedWords;
import org.twinscript.script.Script;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Term;

/** The site as one edition's readers see it: cards and links in their words. */
public final class EditionView {

  private final Site site;
  private final Edition edition;
  private final TermNames names;
  private final Words words;
  private final DateWords dates;

  private final Map<Term, Link> ways = new ConcurrentHashMap<>();

  /** By the very article, as each is listed on a dozen pages and more. */
  private final Map<RenderedDocument<Article>, Card> cards = new IdentityHashMap<>();

  /** Makes a card for every article. */
  public EditionView(Site site, Edition edition, TermNames names, Words words) {
    this.site = site;
    this.edition = edition;
    this.names = names;
    this.words = words;
    this.dates = new DateWords(words);
    site.articles().forEach(article -> cards.put(article, newCard(article)));
  }

  /** What is the same for all editions. */
  public Site site() {
    return site;
  }

  /** Whose readers they are. */
  public Edition edition() {
    return edition;
  }

  /** What the interface says to them. */
  public Words words() {
    return words;
  }

  /** The card of an article of this site. */
  public Card card(RenderedDocument<Article> article) {
    return cards.get(article);
  }

  /** The cards of several, in their order. */
  public List<Card> cards(List<RenderedDocument<Article>> articles) {
    return articles.stream().map(this::card).toList();
  }

  private Card newCard(RenderedDocument<Article> typeset) {
    Article article = typeset.document();
    EditionText text = typeset.in(edition);
    return new Card(
        text.title(),
        text.phrases(),
        article.path(),
        article.date().map(EdtfDate::toString),
        dates.of(article.date()),
        text.source(),
        text.summary(),
        names(article.subjects().regions()),
        names(article.subjects().themes()),
        chips(typeset),
        typeset.gist().files().lead(Card.PICTURE_WIDTH));
  }

  private List<Link> chips(RenderedDocument<Article> article) {
    return site.facets().stream()
        .filter(Facet::chips)
        .flatMap(facet -> names(site.terms(article, facet)).stream())
        .toList();
  }

  /** Dates in the words of this edition. */
  public DateWords dates() {
    return dates;
  }

  /** The script this edition is written in. */
  public Script script() {
    return edition.script();
  }

  /** Traditional text as this edition writes it; any other edition's readers see Taiwan's forms. */
  public String regional(String traditional) {
    return script() == Script.HANT ? names.regional(traditional) : traditional;
  }

  /** Words that this edition shows in the place of the author's. */
  public List<ReplacedWords.Replaced> replaced(RenderedDocument<Article> article) {
    return article.document().script() == script()
        ? List.of()
        : article.gist().pairs().stream().filter(TwinWord::other).map(this::replaced).toList();
  }

  private ReplacedWords.Replaced replaced(TwinWord word) {
    return script() == Script.HANT
        ? new ReplacedWords.Replaced(regional(word.traditional()), word.simplified())
        : new ReplacedWords.Replaced(word.simplified(), word.traditional());
  }

  /** The text of an article, in which every word that is not the author's can be pressed. */
  public Deferred<String> body(RenderedDocument<Article> article) {
    Deferred<String> shown = article.in(edition).body();
    List<ReplacedWords.Replaced> replaced = replaced(article);
    if (replaced.isEmpty()) {
      return shown;
    }
    Deferred<String> written = article.in(Edition.of(article.document().script())).body();
    return Deferred.later(
        shown.fingerprint().and(written.fingerprint()),
        () -> new ReplacedWords(replaced).marked(shown.get(), written.get()));
  }

  /** What a term is called in this edition. */
  public String name(Term term) {
    return names.of(term);
  }

  /** A term with how many articles are about it. */
  public Link link(Term term) {
    return new Link(name(term), site.path(term), site.about(term).size());
  }

  /** Several terms, in their order. */
  public List<Link> links(List<Term> terms) {
    return terms.stream().map(this::link).toList();
  }

  /**
   * A term by its name alone: a page that shows no count is the same however many articles there
   * are.
   */
  private Link nameOf(Term term) {
    return ways.computeIfAbsent(term, key -> Link.to(name(key), site.path(key)));
  }

  /** Several terms by their names alone, in their order. */
  public List<Link> names(List<Term> terms) {
    return terms.stream().map(this::nameOf).toList();
  }

  /** In a sentence, how many articles a term has: those about it, or those that bear its name. */
  public String described(Term term) {
    String sentence = site.facet(term.facet()).hasTable() ? "about" : "under";
    return words.say(sentence, name(term), site.about(term).size());
  }

  /** What a facet is called, and where its index lies. */
  public Link index(Facet facet) {
    return Link.to(words.get(facet.folder()), facet.folder() + "/");
  }

  /** A region with those above it by their names, the widest first. */
  public List<Link> trail(Term region) {
    return Stream.concat(site.above(region).stream(), Stream.of(region)).map(this::nameOf).toList();
  }

  /** A region with all below it that have pages. */
  public RegionNode branch(Term region) {
    return new RegionNode(link(region), site.below(region).stream().map(this::branch).toList());
  }

  /** A year, or the articles without a date. */
  public Link year(String year) {
    String name = year.equals("undated") ? words.get("undated") : dates.year(year);
    return new Link(name, "years/" + year + "/", site.in(year).size());
  }
}

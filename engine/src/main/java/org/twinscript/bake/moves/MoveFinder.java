package org.twinscript.bake.moves;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.twinscript.article.Article;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.FingerprintMaker;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.content.ContentFile;
import org.twinscript.content.Manifest;
import org.twinscript.content.PublishedAddresses;
import org.twinscript.content.PublishedAddresses.Row;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.FormerTerm;
import org.twinscript.vocabulary.Vocabulary;

/**
 * Finds where the addresses of pages that are no more lead: by the aliases of articles, the former
 * names of terms, the list of published addresses, and what the manifest notes as gone. A page that
 * is derived from others, as that of a theme in a province, leads to the nearest above it; that of
 * a restoration shares the fate of its article.
 */
public final class MoveFinder {

  private static final String ARTICLES = DerivedAddresses.ARTICLES;

  private final List<RenderedDocument<Article>> articles;
  private final Vocabulary vocabulary;
  private final PublishedAddresses published;
  private final SortedSet<String> gone = new TreeSet<>();

  /**
   * Looks at a content folder.
   *
   * @throws InputException when its list of published addresses cannot be read
   */
  public MoveFinder(Path content, Vocabulary vocabulary, List<RenderedDocument<Article>> articles) {
    this.articles = articles;
    this.vocabulary = vocabulary;
    this.published = PublishedAddresses.read(content);
    for (String path : Manifest.read(content).gone()) {
      if (path.startsWith(ARTICLES) && path.endsWith(ContentFile.EXTENSION)) {
        gone.add(path.substring(0, path.length() - ContentFile.EXTENSION.length()) + "/");
      }
    }
    published.rows().forEach(this::noteGone);
  }

  private void noteGone(String address, Row row) {
    row.leads().filter(PublishedAddresses.GONE::equals).ifPresent(any -> gone.add(address));
  }

  /** Of all that the moves are found by, beside the vocabulary. */
  public Fingerprint fingerprint() {
    FingerprintMaker maker = new FingerprintMaker();
    articles.forEach(
        article ->
            article
                .document()
                .filing()
                .aliases()
                .forEach(alias -> maker.add(alias).add(article.document().path())));
    gone.forEach(maker::add);
    published.rows().forEach((address, row) -> maker.add(address).add(row.leads().orElse("")));
    return maker.done();
  }

  /**
   * The moves of a site.
   *
   * @param pages the addresses that have a page
   * @throws InputException when a published address would be lost, with the lines that keep it
   */
  public Moves among(Set<String> pages) {
    SortedMap<String, String> leading = new TreeMap<>();
    for (RenderedDocument<Article> article : articles) {
      String path = article.document().path();
      article.document().filing().aliases().forEach(alias -> leading.put(page(alias), path));
    }
    vocabulary.tables().forEach(facet -> addFormer(facet, pages, leading));
    published.rows().forEach((address, row) -> addRow(address, row, leading));
    SortedSet<String> removed = new TreeSet<>(gone);
    removed.removeAll(leading.keySet());
    addDerived(pages, leading, removed);
    leading.keySet().removeIf(address -> Moves.has(pages, address));
    removed.removeIf(address -> Moves.has(pages, address));
    follow(pages, leading, removed);
    return new Moves(leading, removed);
  }

  private static String page(String alias) {
    return Moves.isPage(alias) || alias.substring(alias.lastIndexOf('/') + 1).contains(".")
        ? alias
        : alias + "/";
  }

  /** A term's pages, those below it too, stood under its former address. */
  private void addFormer(Facet facet, Set<String> pages, SortedMap<String, String> leading) {
    for (FormerTerm former : vocabulary.former(facet.name())) {
      if (former.path().isPresent()) {
        String before = facet.folder() + "/" + former.path().get() + "/";
        String now =
            facet.folder() + "/" + vocabulary.path(vocabulary.current(facet.name(), former)) + "/";
        leading.putIfAbsent(before, now);
        pages.stream()
            .filter(page -> page.startsWith(now))
            .forEach(page -> leading.putIfAbsent(before + page.substring(now.length()), page));
      }
    }
  }

  private static void addRow(String address, Row row, SortedMap<String, String> leading) {
    row.leads()
        .filter(to -> !to.equals(PublishedAddresses.GONE))
        .ifPresent(to -> leading.put(address, to));
  }

  /** Pages of lists and crossings come and go with their articles. */
  private void addDerived(
      Set<String> pages, SortedMap<String, String> leading, SortedSet<String> removed) {
    List<InputException> lost = new ArrayList<>();
    LostAddresses lostAddresses = new LostAddresses(articles, published);
    for (Map.Entry<String, Row> row : published.rows().entrySet()) {
      String address = row.getKey();
      boolean kept =
          Moves.has(pages, address) || leading.containsKey(address) || removed.contains(address);
      if (!kept && removed.contains(DerivedAddresses.articleOf(address))) {
        removed.add(address);
      } else if (!kept) {
        Optional<String> above = DerivedAddresses.above(address, pages, leading);
        above.ifPresent(to -> leading.put(address, to));
        if (above.isEmpty() && !isToldOfItsArticle(address)) {
          lost.add(lostAddresses.fault(address, row.getValue()));
        }
      }
    }
    if (!lost.isEmpty()) {
      throw InputException.of(lost);
    }
  }

  /** What mends the address of an article mends that of its restoration. */
  private boolean isToldOfItsArticle(String address) {
    return address.startsWith(DerivedAddresses.RESTORED)
        && published.rows().containsKey(DerivedAddresses.articleOf(address));
  }

  /** What leads to an address that leads on leads there at once; what leads nowhere is a fault. */
  private void follow(
      Set<String> pages, SortedMap<String, String> leading, SortedSet<String> removed) {
    for (Map.Entry<String, String> move : leading.entrySet()) {
      String to = move.getValue();
      for (int steps = 0; leading.containsKey(to) && steps <= leading.size(); steps++) {
        to = leading.get(to);
      }
      if (!to.isEmpty() && !Moves.has(pages, to) && !removed.contains(to)) {
        throw new InputException(
            published.file(), Sentence.of("moves.no-target", move.getKey(), to));
      }
      move.setValue(to);
    }
  }

  /** The aliases of articles that the site has had as addresses. */
  public SortedSet<String> former() {
    SortedSet<String> former = new TreeSet<>();
    articles.forEach(article -> former.addAll(article.document().filing().aliases()));
    former.retainAll(published.rows().keySet());
    return former;
  }
}

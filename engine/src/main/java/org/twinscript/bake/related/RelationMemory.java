package org.twinscript.bake.related;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.twinscript.article.Article;
import org.twinscript.article.Subjects;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.FingerprintMaker;
import org.twinscript.bake.cache.MemoryReader;
import org.twinscript.bake.cache.MemoryWriter;
import org.twinscript.bake.cache.Workers;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.vocabulary.Vocabulary;

/**
 * What articles were related to in the last bake. While there are the same articles in the same
 * order, a trait that one of them has gained or lost concerns only those that have it: the weight
 * of every other trait and who else has it are as they were. So only these are looked at again,
 * which gives what a look at all of them would.
 */
public final class RelationMemory {

  private final Notes last;
  private final Function<Path, Optional<RenderedDocument<Article>>> before;
  private Notes now = Notes.NONE;

  /**
   * Begins a bake.
   *
   * @param before an article as the last bake read it, by its file
   */
  public RelationMemory(Notes last, Function<Path, Optional<RenderedDocument<Article>>> before) {
    this.last = last;
    this.before = before;
  }

  /**
   * What a bake leaves.
   *
   * @param order of the articles' ids in order
   * @param traits of each article's traits
   * @param related what each is related to
   */
  public record Notes(Fingerprint order, List<Fingerprint> traits, List<List<Relation>> related) {
    /** Of no bake. */
    public static final Notes NONE = new Notes(new Fingerprint(0, 0), List.of(), List.of());
  }

  /** What each article is related to, in the order of the articles. */
  public List<List<Relation>> among(
      Relations relations, List<RenderedDocument<Article>> articles, Workers workers) {
    Fingerprint order = order(articles);
    List<Fingerprint> traits = workers.map(articles, RelationMemory::traits);
    List<List<Relation>> related =
        order.equals(last.order())
            ? lookedAtAgain(relations, articles, traits, workers)
            : relations.of(IntStream.range(0, articles.size()).boxed().toList(), workers);
    now = new Notes(order, traits, related);
    return related;
  }

  private List<List<Relation>> lookedAtAgain(
      Relations relations,
      List<RenderedDocument<Article>> articles,
      List<Fingerprint> traits,
      Workers workers) {
    List<List<Relation>> related = new ArrayList<>(last.related());
    List<Integer> again = concerned(relations, articles, traits);
    List<List<Relation>> found = again.isEmpty() ? List.of() : relations.of(again, workers);
    for (int i = 0; i < again.size(); i++) {
      related.set(again.get(i), found.get(i));
    }
    return Collections.unmodifiableList(related);
  }

  /** Those whose own traits have changed and those that have a trait that came or went. */
  private List<Integer> concerned(
      Relations relations, List<RenderedDocument<Article>> articles, List<Fingerprint> traits) {
    Set<Integer> altered = new TreeSet<>();
    Set<Trait> gainedOrLost = new HashSet<>();
    for (int place = 0; place < articles.size(); place++) {
      if (!traits.get(place).equals(last.traits().get(place))) {
        altered.add(place);
        RenderedDocument<Article> article = articles.get(place);
        Set<Trait> earlier = before.apply(article.file()).map(relations::traits).orElse(Set.of());
        gainedOrLost.addAll(difference(earlier, relations.traits(article)));
      }
    }
    for (int place = 0; place < articles.size() && !gainedOrLost.isEmpty(); place++) {
      if (!Collections.disjoint(relations.traits(articles.get(place)), gainedOrLost)) {
        altered.add(place);
      }
    }
    return List.copyOf(altered);
  }

  private static Set<Trait> difference(Set<Trait> one, Set<Trait> other) {
    Set<Trait> difference = new HashSet<>(one);
    difference.removeAll(other);
    other.stream().filter(trait -> !one.contains(trait)).forEach(difference::add);
    return difference;
  }

  private static Fingerprint order(List<RenderedDocument<Article>> articles) {
    FingerprintMaker maker = new FingerprintMaker();
    articles.forEach(article -> maker.add(article.document().id().value()));
    return maker.done();
  }

  private static Fingerprint traits(RenderedDocument<Article> article) {
    FingerprintMaker maker = new FingerprintMaker();
    Subjects subjects = article.document().subjects();
    subjects.regions().forEach(region -> maker.add(region.code()));
    maker.add(subjects.regions().size());
    subjects.themes().forEach(theme -> maker.add(theme.code()));
    article.gist().words().forEach(maker::add);
    return maker.add(subjects.themes().size()).done();
  }

  /** Of all that decides what is related to what. */
  public Fingerprint fingerprint() {
    FingerprintMaker maker = new FingerprintMaker().add(now.order());
    now.traits().forEach(maker::add);
    return maker.done();
  }

  /** What this bake leaves. */
  public Notes gathered() {
    return now;
  }

  /** Writes what was worked out, for the next bake. */
  public static void write(Notes notes, MemoryWriter out) {
    out.fingerprint(notes.order()).list(notes.traits(), out::fingerprint);
    out.list(notes.related(), each -> out.list(each, relation -> write(relation, out)));
  }

  private static void write(Relation relation, MemoryWriter out) {
    out.count(relation.place());
    out.list(relation.subjects(), term -> out.text(term.facet()).text(term.code()));
    out.list(relation.words(), word -> out.text(word.hans()).text(word.hant()));
  }

  /** Reads what was written under the same vocabulary. */
  public static Notes read(MemoryReader in, Vocabulary vocabulary) {
    return new Notes(
        in.fingerprint(),
        in.list(in::fingerprint),
        in.list(() -> in.list(() -> relation(in, vocabulary))));
  }

  private static Relation relation(MemoryReader in, Vocabulary vocabulary) {
    return new Relation(
        in.count(),
        in.list(() -> vocabulary.find(in.text(), in.text()).orElseThrow()),
        in.list(() -> new Relation.Word(in.text(), in.text())));
  }
}

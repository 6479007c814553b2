package org.twinscript.bake.related;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.twinscript.article.Article;
import org.twinscript.bake.cache.Workers;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.vocabulary.Term;

/**
 * For each article those it has most in common with. What few articles share weighs more than what
 * many do. Of a trait that very many share only the articles nearest in time are weighed, so that
 * the work grows with the archive and not with its square. Safe to share between threads.
 */
public final class Relations {

  private static final int KEPT = 4;
  private static final int NEAREST = 60;
  private static final int SHORTLIST = 24;
  private static final int WORDS_SHOWN = 2;

  private final Traits reader;
  private final UnaryOperator<String> traditional;
  private final List<RenderedDocument<Article>> articles;
  private final List<Set<Posting>> postings = new ArrayList<>();

  /**
   * The relations among some articles, not worked out yet.
   *
   * @param articles in the order of time
   * @param traditional how a word of Simplified text is written in Traditional
   */
  public Relations(
      Traits reader, UnaryOperator<String> traditional, List<RenderedDocument<Article>> articles) {
    this.reader = reader;
    this.traditional = traditional;
    this.articles = articles;
  }

  /**
   * Finds what some of the articles have in common with which others.
   *
   * @param places theirs
   * @return a list for each, in the same order: the closest first, at most four
   */
  List<List<Relation>> of(List<Integer> places, Workers workers) {
    index(workers.map(articles, reader::of));
    return workers.map(places, this::of);
  }

  /** By what an article can resemble others. */
  Set<Trait> traits(RenderedDocument<Article> article) {
    return reader.of(article);
  }

  private void index(List<Set<Trait>> traits) {
    Map<Trait, Posting> index = new LinkedHashMap<>();
    for (int place = 0; place < traits.size(); place++) {
      Set<Posting> own = new LinkedHashSet<>();
      for (Trait trait : traits.get(place)) {
        Posting posting = index.computeIfAbsent(trait, Posting::new);
        posting.add(place);
        own.add(posting);
      }
      postings.add(own);
    }
    index.values().forEach(posting -> posting.weigh(traits.size()));
  }

  private List<Relation> of(int place) {
    return shortlist(place).stream()
        .map(other -> new RelatedCandidate(other, score(place, other), Math.abs(other - place)))
        .sorted(RelatedCandidate.CLOSEST_FIRST)
        .map(candidate -> relation(place, candidate.place()))
        .filter(relation -> !relation.subjects().isEmpty() || !relation.words().isEmpty())
        .limit(KEPT)
        .toList();
  }

  /** The articles that score best when each trait is asked for its nearest only. */
  private List<Integer> shortlist(int place) {
    Scores scores = new Scores(place);
    for (Posting posting : postings.get(place)) {
      posting.score(place, NEAREST, scores);
    }
    return scores.best(SHORTLIST).stream().map(RelatedCandidate::place).toList();
  }

  private double score(int one, int other) {
    double score = 0;
    for (Posting posting : shared(one, other)) {
      score += posting.worth();
    }
    return score;
  }

  private List<Posting> shared(int one, int other) {
    Set<Posting> others = postings.get(other);
    List<Posting> shared = new ArrayList<>();
    for (Posting posting : postings.get(one)) {
      if (others.contains(posting)) {
        shared.add(posting);
      }
    }
    return shared;
  }

  private Relation relation(int place, int other) {
    List<Posting> shared = shared(place, other);
    return new Relation(other, reader.narrowest(subjects(shared)), words(shared));
  }

  private static List<Term> subjects(List<Posting> shared) {
    return shared.stream()
        .filter(posting -> posting.trait() instanceof Trait.Subject)
        .map(posting -> ((Trait.Subject) posting.trait()).term())
        .toList();
  }

  private List<Relation.Word> words(List<Posting> shared) {
    return shared.stream()
        .filter(posting -> posting.trait() instanceof Trait.Word && isRare(posting))
        .sorted(Comparator.comparing(Posting::size))
        .limit(WORDS_SHOWN)
        .map(posting -> ((Trait.Word) posting.trait()).text())
        .map(word -> new Relation.Word(word, traditional.apply(word)))
        .toList();
  }

  /** A word that one article in twenty has, or fewer. */
  private boolean isRare(Posting word) {
    return word.size() <= Math.max(3, articles.size() / 20);
  }
}

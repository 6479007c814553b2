package org.twinscript.search;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinscript.search.SearchQuery.Filter;
import org.twinscript.search.SearchQuery.Term;

/**
 * The articles that can be what a query looks for, by the index alone, the best first. Few shards
 * are read: of a long term the pairs of characters at its ends and in its middle. {@code
 * assets/js/search.js} does the same, number for number.
 */
final class Candidates {

  /** So many terms are looked up; further ones are compared with the texts. */
  static final int TERMS = 16;

  private static final int PAIR = 2;
  private static final int WISHES = 2;
  private static final int FORMS = 1;

  /** What a term is worth by how it stands in an article: see {@link IndexEntry}. */
  private static final int[] WORTH = {10, 16, 40, 4};

  private static final int BESIDE_EACH_OTHER = 8;
  private static final int AS_TYPED = 7;

  private final SearchSite site;
  private final FacetTables facets;
  private final Map<Integer, Optional<IndexEntry>> read = new HashMap<>();
  private final Map<Term, List<Integer>> keys = new HashMap<>();

  private Candidates(SearchSite site, FacetTables facets) {
    this.site = site;
    this.facets = facets;
  }

  /** The numbers of the articles. */
  static List<Integer> of(SearchQuery query, SearchSite site, FacetTables facets) {
    return new Candidates(site, facets).ranked(query);
  }

  private List<Integer> ranked(SearchQuery query) {
    List<Term> wanted =
        query.terms().stream().filter(term -> !term.excluded()).limit(TERMS).toList();
    BitSet left = all();
    wanted.forEach(term -> left.and(having(term)));
    query.terms().stream()
        .filter(term -> term.excluded() && term.isExact())
        .forEach(term -> left.andNot(having(term)));
    narrow(left, query.filters());
    return ranked(left, wanted);
  }

  private BitSet all() {
    BitSet all = new BitSet();
    all.set(0, site.shape().articles());
    return all;
  }

  private void narrow(BitSet left, List<Filter> filters) {
    for (Filter filter : filters) {
      BitSet having = facets.having(filter.facet(), filter.value(), site.fold());
      if (filter.excluded()) {
        having.flip(0, site.shape().articles());
      }
      left.and(having);
    }
  }

  /** What is looked up of a term: to read more than three costs more than it spares. */
  private List<Integer> keys(Term term) {
    return keys.computeIfAbsent(term, each -> keys(each.folded()));
  }

  private static List<Integer> keys(String term) {
    if (term.length() == 1) {
      return List.of(IndexKey.single(term.charAt(0)));
    }
    int last = term.length() - PAIR;
    return Stream.of(0, last / 2, last).distinct().map(at -> pair(term, at)).toList();
  }

  private static int pair(String term, int at) {
    return IndexKey.pair(term.charAt(at), term.charAt(at + 1));
  }

  private Optional<IndexEntry> posting(int key) {
    return read.computeIfAbsent(key, site::posting);
  }

  private BitSet having(Term term) {
    BitSet having = all();
    for (int key : keys(term)) {
      having.and(posting(key).map(each -> articles(each, term.quoted())).orElseGet(BitSet::new));
    }
    return having;
  }

  private static BitSet articles(IndexEntry posting, boolean textAlone) {
    BitSet articles = new BitSet();
    for (int i = 0; i < posting.articles().length; i++) {
      if (!textAlone || posting.marks()[i] != IndexEntry.BESIDE) {
        articles.set(posting.articles()[i]);
      }
    }
    return articles;
  }

  private List<Integer> ranked(BitSet left, List<Term> wanted) {
    int[] scores = new int[site.shape().articles()];
    List<Integer> rarities = wanted.stream().map(this::rarity).toList();
    for (int i = 0; i < wanted.size(); i++) {
      add(wanted.get(i), rarities.get(i), scores);
    }
    for (int i = 0; i + 1 < wanted.size() && i < WISHES; i++) {
      String one = wanted.get(i).folded();
      int key = IndexKey.pair(one.charAt(one.length() - 1), wanted.get(i + 1).folded().charAt(0));
      wish(key, BESIDE_EACH_OTHER * (rarities.get(i) + rarities.get(i + 1)), scores);
    }
    String typed = wanted.stream().map(Term::typed).collect(Collectors.joining());
    int[] forms = site.fold().forms(typed);
    int sum = rarities.stream().mapToInt(each -> each).sum();
    for (int i = 0; i < forms.length && i < FORMS; i++) {
      wish(IndexKey.form((char) forms[i]), AS_TYPED * sum, scores);
    }
    Comparator<Integer> worse =
        Comparator.<Integer>comparingInt(article -> scores[article]).thenComparing(a -> a);
    return left.stream().boxed().sorted(worse.reversed()).toList();
  }

  /** The logarithm of how rare the rarest of a term's keys is. */
  private int rarity(Term term) {
    int fewest =
        keys(term).stream()
            .mapToInt(key -> posting(key).map(each -> each.articles().length).orElse(0))
            .min()
            .orElse(0);
    int rarity = 1;
    while (fewest > 0 && (long) fewest << rarity <= site.shape().articles()) {
      rarity++;
    }
    return rarity;
  }

  /** A term stands as its keys do: in the title if all do, only beside the text if one does. */
  private void add(Term term, int rarity, int[] scores) {
    Map<Integer, int[]> marks = new HashMap<>();
    for (int key : keys(term)) {
      posting(key).ifPresent(posting -> count(posting, marks));
    }
    int all = keys(term).size();
    marks.forEach((article, counts) -> scores[article] += rarity * WORTH[mark(counts, all)]);
  }

  private static void count(IndexEntry posting, Map<Integer, int[]> marks) {
    for (int i = 0; i < posting.articles().length; i++) {
      int[] counts = marks.computeIfAbsent(posting.articles()[i], key -> new int[WORTH.length]);
      counts[posting.marks()[i]]++;
    }
  }

  private static int mark(int[] counts, int all) {
    if (counts[IndexEntry.BESIDE] > 0) {
      return IndexEntry.BESIDE;
    }
    if (counts[IndexEntry.TITLE] == all) {
      return IndexEntry.TITLE;
    }
    return counts[IndexEntry.TEXT] == 0 ? IndexEntry.OFTEN : IndexEntry.TEXT;
  }

  private void wish(int key, int worth, int[] scores) {
    posting(key)
        .ifPresent(
            posting -> {
              for (int article : posting.articles()) {
                scores[article] += worth;
              }
            });
  }
}

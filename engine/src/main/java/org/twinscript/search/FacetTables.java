package org.twinscript.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The facets by which a search can be narrowed, their values, and the articles of each value.
 *
 * @param labels what each edition calls a facet, by the facet's name
 * @param values by facet
 * @param articles the numbers of each value's articles, ascending, in the order of the values
 */
public record FacetTables(
    Map<String, List<String>> labels, List<FacetValue> values, List<int[]> articles) {

  /** Begins a facet. */
  private static final String FACET = "=";

  public FacetTables {
    labels = new LinkedHashMap<>(labels);
    values = List.copyOf(values);
    articles = List.copyOf(articles);
  }

  /** The file with the values. */
  public String names() {
    StringBuilder out = new StringBuilder();
    labels.forEach(
        (facet, names) -> {
          out.append(FACET).append(facet).append('\t').append(String.join("\t", names));
          out.append('\n');
          values.stream()
              .filter(value -> value.facet().equals(facet))
              .forEach(value -> out.append(value.row()));
        });
    return out.toString();
  }

  /** The file with the articles, in the order of {@link #names}. */
  public byte[] lists(IndexShape shape) {
    BitWriter out = new BitWriter();
    for (String facet : labels.keySet()) {
      IntStream.range(0, values.size())
          .filter(value -> values.get(value).facet().equals(facet))
          .forEach(value -> write(articles.get(value), out, shape));
    }
    return out.done();
  }

  private static void write(int[] articles, BitWriter out, IndexShape shape) {
    int parameter = IndexShape.parameter(articles.length, shape.articles());
    int next = 0;
    for (int article : articles) {
      out.rice(article - next, parameter);
      next = article + 1;
    }
  }

  /** Reads what {@link #names} and {@link #lists} wrote. */
  static FacetTables read(String names, byte[] lists, IndexShape shape) {
    Map<String, List<String>> labels = new LinkedHashMap<>();
    List<FacetValue> values = new ArrayList<>();
    List<int[]> articles = new ArrayList<>();
    BitReader in = new BitReader(lists);
    String facet = "";
    for (String line : names.lines().toList()) {
      if (line.startsWith(FACET)) {
        List<String> parts = Arrays.asList(line.substring(1).split("\t", -1));
        facet = parts.get(0);
        labels.put(facet, parts.subList(1, parts.size()));
      } else {
        FacetValue value = FacetValue.read(facet, line);
        values.add(value);
        articles.add(read(value.articles(), in, shape));
      }
    }
    return new FacetTables(labels, values, articles);
  }

  private static int[] read(int count, BitReader in, IndexShape shape) {
    int parameter = IndexShape.parameter(count, shape.articles());
    int[] articles = new int[count];
    int next = 0;
    for (int i = 0; i < count; i++) {
      articles[i] = next + (int) in.rice(parameter);
      next = articles[i] + 1;
    }
    return articles;
  }

  /** Whether a name, without regard to script, is that of a facet in an edition or in addresses. */
  Optional<String> facet(String name, SearchFold fold) {
    String wanted = fold.fold(name);
    return labels.keySet().stream()
        .filter(
            facet ->
                fold.fold(facet).equals(wanted)
                    || labels.get(facet).stream()
                        .anyMatch(label -> fold.fold(label).equals(wanted)))
        .findFirst();
  }

  /** The articles that have a value whose key is given, or whose name begins as given. */
  BitSet having(String facet, String value, SearchFold fold) {
    String wanted = fold.fold(value);
    BitSet having = new BitSet();
    for (int i = 0; i < values.size(); i++) {
      FacetValue each = values.get(i);
      if (each.facet().equals(facet) && (each.key().equals(value) || begins(each, wanted, fold))) {
        Arrays.stream(articles.get(i)).forEach(having::set);
      }
    }
    return having;
  }

  private static boolean begins(FacetValue value, String wanted, SearchFold fold) {
    return !wanted.isEmpty()
        && value.names().stream().anyMatch(name -> fold.fold(name).startsWith(wanted));
  }
}

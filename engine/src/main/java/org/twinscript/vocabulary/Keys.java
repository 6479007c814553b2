package org.twinscript.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gives each row the shortest name that is its own: {@code 长宁区}, {@code 南京市/鼓楼区}. */
final class Keys {

  private final Map<String, Row> byCode;

  Keys(Map<String, Row> byCode) {
    this.byCode = byCode;
  }

  Map<String, String> byCode() {
    Map<String, String> keys = new HashMap<>();
    byCode.values().stream()
        .collect(Collectors.groupingBy(Row::hans))
        .values()
        .forEach(namesakes -> addKeys(namesakes, keys));
    return keys;
  }

  /**
   * Siblings never share a name, so two namesakes' chains of names differ at some ancestor, or one
   * chain ends earlier: the key then stays at its whole chain.
   */
  private void addKeys(List<Row> namesakes, Map<String, String> keys) {
    List<List<String>> chains = namesakes.stream().map(this::chain).toList();
    for (int i = 0; i < chains.size(); i++) {
      List<String> chain = chains.get(i);
      int length = 1;
      while (length < chain.size() && shared(chain.subList(0, length), chains) > 1) {
        length++;
      }
      keys.put(namesakes.get(i).code(), joined(chain.subList(0, length)));
    }
  }

  /** The row's name, its parent's, and so on up. */
  private List<String> chain(Row row) {
    List<String> names = new ArrayList<>(List.of(row.hans()));
    for (Optional<String> up = row.parent(); up.isPresent(); up = byCode.get(up.get()).parent()) {
      names.add(byCode.get(up.get()).hans());
    }
    return names;
  }

  private static long shared(List<String> start, List<List<String>> chains) {
    return chains.stream()
        .filter(chain -> chain.size() >= start.size())
        .filter(chain -> chain.subList(0, start.size()).equals(start))
        .count();
  }

  private static String joined(List<String> chain) {
    StringBuilder key = new StringBuilder();
    for (String name : chain) {
      key.insert(0, key.isEmpty() ? name : name + "/");
    }
    return key.toString();
  }
}

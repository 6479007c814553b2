package org.twinscript.content;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.twinscript.message.Sentence;

/** The value of {@code repairs}: how many of each kind, like {@code gloss:12, mark:3}. */
final class RepairCounts {

  private static final Pattern ITEM = Pattern.compile("([a-z]+(?:-[a-z]+)*)\\s*:\\s*(\\d{1,9})");

  private RepairCounts() {}

  static Map<String, Integer> read(Header header) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String item : header.get(Key.REPAIRS).orElse("").split("[,，]")) {
      if (!item.isBlank()) {
        add(item.strip(), counts, header);
      }
    }
    return counts;
  }

  private static void add(String item, Map<String, Integer> counts, Header header) {
    Matcher parts = ITEM.matcher(item);
    if (!parts.matches()) {
      header.fault(Key.REPAIRS, Sentence.of("header.repair-count", item));
    } else if (counts.putIfAbsent(parts.group(1), Integer.valueOf(parts.group(2))) != null) {
      header.fault(Key.REPAIRS, Sentence.of("header.repair-twice", parts.group(1)));
    }
  }

  static Stream<String> items(Map<String, Integer> counts) {
    return new TreeMap<>(counts)
        .entrySet().stream().map(entry -> entry.getKey() + ":" + entry.getValue());
  }
}

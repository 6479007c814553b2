package org.twinscript.content;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.twinscript.article.Origin;

/** The keys that say which raw page an imported article was made of. */
final class OriginLines {

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private static final Pattern REPAIR = Pattern.compile("([a-z][a-z0-9-]*)\\s*:\\s*([0-9]{1,9})");

  private OriginLines() {}

  static Optional<Origin> read(Header header) {
    Optional<String> sha = header.get(Key.RAW_SHA256);
    if (sha.isEmpty()) {
      header
          .get(Key.REPAIRS)
          .ifPresent(
              any ->
                  header.fault(
                      Key.REPAIRS,
                      "repairs are those of a raw page, and none is named. Take the line out."));
      return Optional.empty();
    }
    if (!SHA256.matcher(sha.get()).matches()) {
      header.fault(
          Key.RAW_SHA256,
          "this is no SHA-256 in 64 digits 0-9 a-f. Take the line out, or import the page again.");
    }
    return Optional.of(new Origin(sha.get(), repairs(header)));
  }

  private static Map<String, Integer> repairs(Header header) {
    Map<String, Integer> repairs = new TreeMap<>();
    header
        .get(Key.REPAIRS)
        .ifPresent(
            value -> {
              for (String item : value.split("[,，]")) {
                add(header, item.strip(), repairs);
              }
            });
    return repairs;
  }

  private static void add(Header header, String item, Map<String, Integer> repairs) {
    Matcher repair = REPAIR.matcher(item);
    if (!repair.matches()) {
      header.fault(
          Key.REPAIRS,
          "\"%s\": the repairs are not counted. Write them like gloss:12, mark:3.".formatted(item));
    } else if (repairs.put(repair.group(1), Integer.valueOf(repair.group(2))) != null) {
      header.fault(Key.REPAIRS, repair.group(1) + " stands twice. Keep one of the two.");
    }
  }

  static Optional<String> repairs(Origin origin) {
    return Optional.of(
            origin.repairs().entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(", ")))
        .filter(text -> !text.isEmpty());
  }
}

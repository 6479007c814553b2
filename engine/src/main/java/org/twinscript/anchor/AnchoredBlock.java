package org.twinscript.anchor;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A paragraph or heading with what leads to it.
 *
 * @param id its own: {@code p7}, or {@code s2} of a heading; empty for the place above the first
 *     block of a text that has none
 * @param former ids of blocks that are no more, for which it is the nearest
 */
public record AnchoredBlock(String id, List<String> former, Sketch sketch) {

  private static final Pattern NUMBERED = Pattern.compile("[ps][1-9]\\d{0,6}");

  public AnchoredBlock {
    former = List.copyOf(former);
  }

  /** Whether a text is an id that blocks are numbered with. */
  public static boolean isNumber(String id) {
    return NUMBERED.matcher(id).matches();
  }

  /** All ids that lead to it, its own first. */
  public List<String> ids() {
    return Stream.concat(Stream.of(id).filter(own -> !own.isEmpty()), former.stream()).toList();
  }

  /** Whether a heading or a paragraph. */
  char kind() {
    return id.isEmpty() ? ' ' : id.charAt(0);
  }

  /** Reads what {@link #toString} has written; nothing when it is none. */
  public static Optional<AnchoredBlock> parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 1) {
      return Optional.empty();
    }
    List<String> ids = List.of(text.substring(0, colon).split(",", -1));
    boolean numbered =
        ids.stream().skip(1).allMatch(AnchoredBlock::isNumber)
            && (ids.get(0).isEmpty() || isNumber(ids.get(0)));
    return Sketch.parse(text.substring(colon + 1))
        .filter(any -> numbered)
        .map(sketch -> new AnchoredBlock(ids.get(0), ids.subList(1, ids.size()), sketch));
  }

  @Override
  public String toString() {
    return String.join(",", Stream.concat(Stream.of(id), former.stream()).toList()) + ":" + sketch;
  }
}

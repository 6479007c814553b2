package org.twinscript.script;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Tells which script a text is in by the characters that only one of the two uses. Right on 93 % of
 * spans of eight characters, on 99.8 % of spans of twenty. Immutable, safe to share between
 * threads.
 *
 * <p>A telling Simplified character is a key of OpenCC's table to Traditional that never stands for
 * itself, is no key of the table back, and is no form that Taiwan or Hong Kong prefer (群 床 峰); a
 * telling Traditional one is a key of the table back that never stands for itself and is no key of
 * the table to Traditional.
 */
public final class ScriptDetector {

  /** What a text is in. */
  public enum Verdict {
    SIMPLIFIED(Script.HANS),
    TRADITIONAL(Script.HANT),
    /** Telling characters of both scripts, neither under a tenth. */
    MIXED(null),
    /** No telling character: the text reads alike in both, and takes its document's script. */
    NEUTRAL(null);

    private final Script script;

    Verdict(Script script) {
      this.script = script;
    }

    /** The one script of the text, if it has one. */
    public Optional<Script> script() {
      return Optional.ofNullable(script);
    }
  }

  private static final double MOSTLY = 0.9;

  private final BitSet simplified;
  private final BitSet traditional;
  private final SwapEvidence swap;

  /** A detector that judges Traditional by what these conversions would have written. */
  public ScriptDetector(Conversions conversions) {
    List<String> telling =
        new String(Dictionaries.resource("telling.txt"), StandardCharsets.UTF_8).lines().toList();
    simplified = telling.get(0).codePoints().collect(BitSet::new, BitSet::set, BitSet::or);
    traditional = telling.get(1).codePoints().collect(BitSet::new, BitSet::set, BitSet::or);
    swap = new SwapEvidence(conversions);
  }

  /** What the text is in, by its share of telling Traditional characters. */
  public Verdict detect(String text) {
    OptionalDouble share = traditionalShare(text);
    if (share.isEmpty()) {
      return Verdict.NEUTRAL;
    }
    if (share.getAsDouble() >= MOSTLY) {
      return Verdict.TRADITIONAL;
    }
    return share.getAsDouble() <= 1 - MOSTLY ? Verdict.SIMPLIFIED : Verdict.MIXED;
  }

  /** Traditional among the telling characters, 0 to 1, or nothing if no character tells. */
  public OptionalDouble traditionalShare(String text) {
    int simple = 0;
    int full = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int character = text.codePointAt(at);
      simple += simplified.get(character) ? 1 : 0;
      full += traditional.get(character) ? 1 : 0;
    }
    return simple + full == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) full / (simple + full));
  }

  /** Whether a text was turned into Traditional character by character. */
  public enum Swap {
    /** Nothing speaks for it, or what a careful writer has speaks against it. */
    NONE,
    /** Some forms are those of a swap, too few to tell from a writer's slips. */
    DOUBTFUL,
    CERTAIN
  }

  /** As {@link #swap(String, boolean)} where nothing else is known of the page. */
  public boolean isSwapped(String text) {
    return swap(text, false) == Swap.CERTAIN;
  }

  /**
   * Whether a Simplified text was turned into this one character by character, without regard to
   * phrases (征求 left as it is, 里 for 裡). Only lines in Traditional count, so that a keyword line in
   * Simplified does not blur the answer.
   *
   * @param mirrored whether the page shows another damage that only a mirror does
   */
  public Swap swap(String text, boolean mirrored) {
    String lines =
        text.lines()
            .filter(line -> detect(line) == Verdict.TRADITIONAL)
            .collect(Collectors.joining("\n"));
    return lines.isEmpty() ? Swap.NONE : swap.judge(lines, mirrored);
  }

  /** Where a text has forms as a swap leaves them, in UTF-16 units; also a writer's slips. */
  public List<Integer> swapTraces(String text) {
    return detect(text) == Verdict.TRADITIONAL ? swap.traces(text) : List.of();
  }
}

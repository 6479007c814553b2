package org.twinscript.script;

import java.util.List;
import java.util.Optional;

/**
 * One of OpenCC's configurations at work. Compatibility ideographs become the characters they
 * double; the text is cut once, where phrases match; then each stage in turn rewrites each piece.
 * Cutting only once keeps a later stage from reading a phrase across two words. Immutable.
 */
final class ConversionChain {

  private final Dictionary normalisation;
  private final Optional<Dictionary> segmentation;
  private final List<Dictionary> stages;

  /**
   * @param segmentation its {@linkplain Dictionary#PHRASES phrases} cut the text; without one, the
   *     text is one piece
   */
  ConversionChain(
      Dictionary normalisation, Optional<Dictionary> segmentation, List<Dictionary> stages) {
    this.normalisation = normalisation;
    this.segmentation = segmentation;
    this.stages = List.copyOf(stages);
  }

  String convert(String text) {
    char[] units = text.toCharArray();
    Chars out = new Chars(units.length + 16);
    int copied = 0;
    for (int at = 0; at < units.length; ) {
      int described =
          DescriptionSequence.startsAt(units[at])
              ? DescriptionSequence.length(units, at, units.length)
              : 0;
      if (described > 0) {
        convertPlain(units, copied, at, out);
        out.append(units, at, described);
        copied = at + described;
      }
      at += Math.max(1, described);
    }
    convertPlain(units, copied, units.length, out);
    return out.toString();
  }

  private void convertPlain(char[] units, int from, int to, Chars out) {
    Chars text = new Chars(to - from);
    normalisation.convert(units, from, to, text);
    Run run = new Run(stages, out);
    if (segmentation.isPresent()) {
      cut(text.array(), text.length(), segmentation.get(), run);
    } else {
      run.convert(text.array(), 0, text.length());
    }
  }

  private static void cut(char[] text, int length, Dictionary phrases, Run run) {
    int unmatched = 0;
    for (int at = 0; at < length; ) {
      long match = phrases.match(text, at, length, Dictionary.PHRASES);
      if (match == Trie.NONE) {
        at += Dictionary.width(text, at, length);
      } else {
        run.convert(text, unmatched, at);
        unmatched = at + Dictionary.length(match);
        run.convert(text, at, unmatched);
        at = unmatched;
      }
    }
    run.convert(text, unmatched, length);
  }

  /** Carries the pieces of one text through the stages, in two buffers that take turns. */
  private static final class Run {
    private final List<Dictionary> stages;
    private final Chars out;
    private Chars from = new Chars(64);
    private Chars to = new Chars(64);

    Run(List<Dictionary> stages, Chars out) {
      this.stages = stages;
      this.out = out;
    }

    void convert(char[] text, int start, int end) {
      char[] units = text;
      int begin = start;
      int length = end;
      for (Dictionary stage : stages.subList(0, stages.size() - 1)) {
        to.clear();
        stage.convert(units, begin, length, to);
        Chars spare = from;
        from = to;
        to = spare;
        units = from.array();
        begin = 0;
        length = from.length();
      }
      stages.get(stages.size() - 1).convert(units, begin, length, out);
    }
  }
}

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
  private final Optional<SenseCut> sense;

  /**
   * As OpenCC cuts: the longest phrase from the left.
   *
   * @param segmentation its {@linkplain Dictionary#PHRASES phrases} cut the text; without one, the
   *     text is one piece
   */
  ConversionChain(
      Dictionary normalisation, Optional<Dictionary> segmentation, List<Dictionary> stages) {
    this(normalisation, segmentation, stages, Optional.empty());
  }

  private ConversionChain(
      Dictionary normalisation,
      Optional<Dictionary> segmentation,
      List<Dictionary> stages,
      Optional<SenseCut> sense) {
    this.normalisation = normalisation;
    this.segmentation = segmentation;
    this.stages = List.copyOf(stages);
    this.sense = sense;
  }

  /** The same stages, with another way to cut and to convert in the first of them. */
  ConversionChain cutting(SenseCut cut) {
    return new ConversionChain(normalisation, segmentation, stages, Optional.of(cut));
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
    if (normalisation.touches(units, from, to)) {
      Chars text = new Chars(to - from);
      normalisation.convert(units, from, to, text);
      convertNormal(text.array(), 0, text.length(), out);
    } else {
      convertNormal(units, from, to, out);
    }
  }

  private void convertNormal(char[] text, int from, int to, Chars out) {
    Pieces pieces = new Pieces(stages, out);
    if (sense.isPresent()) {
      Chars piece = new Chars(64);
      sense.get().convert(text, from, to, piece, () -> pieces.addConverted(piece));
    } else if (segmentation.isEmpty()) {
      pieces.add(text, from, to);
    } else if (stages.size() > 1 && segmentation.get() == stages.get(0)) {
      cutConverting(text, from, to, pieces);
    } else {
      cut(text, from, to, segmentation.get(), pieces);
    }
  }

  private static void cut(char[] text, int from, int to, Dictionary phrases, Pieces pieces) {
    int unmatched = from;
    for (int at = from; at < to; ) {
      long match = phrases.match(text, at, to, Dictionary.PHRASES);
      if (match == Trie.NONE) {
        at += Dictionary.width(text, at, to);
      } else {
        pieces.add(text, unmatched, at);
        unmatched = at + Dictionary.length(match);
        pieces.add(text, at, unmatched);
        at = unmatched;
      }
    }
    pieces.add(text, unmatched, to);
  }

  /**
   * As {@link #cut} where the dictionary that cuts is the first stage too: every match is looked up
   * once. It comes to the same because only phrases are longer than a character, and between two
   * phrases no other phrase begins.
   */
  private void cutConverting(char[] text, int from, int to, Pieces pieces) {
    Dictionary dictionary = stages.get(0);
    Chars piece = new Chars(64);
    for (int at = from; at < to; ) {
      long match = dictionary.match(text, at, to, Dictionary.ALL);
      if (Dictionary.isPhrase(match)) {
        pieces.addConverted(piece);
        dictionary.append(match, piece);
        pieces.addConverted(piece);
        at += Dictionary.length(match);
      } else if (match == Trie.NONE) {
        int width = Dictionary.width(text, at, to);
        piece.append(text, at, width);
        at += width;
      } else {
        dictionary.append(match, piece);
        at += Dictionary.length(match);
      }
    }
    pieces.addConverted(piece);
  }

  /** Carries the pieces of one text through the stages, in buffers that take turns. */
  private static final class Pieces {
    private final Dictionary[] stages;
    private final int last;
    private final Chars out;
    private Chars spare = new Chars(64);
    private Chars used = new Chars(64);

    Pieces(List<Dictionary> stages, Chars out) {
      this.stages = stages.toArray(Dictionary[]::new);
      this.last = stages.size() - 1;
      this.out = out;
    }

    void add(char[] text, int start, int end) {
      if (start < end) {
        finish(text, start, end, 0);
      }
    }

    /** Takes a piece that the first stage has converted already, and empties the buffer. */
    void addConverted(Chars piece) {
      finish(piece.array(), 0, piece.length(), 1);
      piece.clear();
    }

    private void finish(char[] text, int start, int end, int first) {
      char[] units = text;
      int at = start;
      int to = end;
      for (int stage = first; stage < last; stage++) {
        Chars buffer = spare;
        spare = used;
        used = buffer;
        buffer.clear();
        stages[stage].convert(units, at, to, buffer);
        units = buffer.array();
        at = 0;
        to = buffer.length();
      }
      stages[last].convert(units, at, to, out);
    }
  }
}

package org.twinscript.script;

import java.util.List;
import java.util.Optional;
import org.twinscript.language.Units;

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
  private final Optional<Cuts> shared;

  /** The units at which a text is not ready to be cut. */
  private final Units unready;

  /**
   * As OpenCC cuts: the longest phrase from the left.
   *
   * @param segmentation its {@linkplain Dictionary#PHRASES phrases} cut the text; without one, the
   *     text is one piece
   */
  ConversionChain(
      Dictionary normalisation, Optional<Dictionary> segmentation, List<Dictionary> stages) {
    this(
        normalisation,
        segmentation,
        stages,
        Optional.empty(),
        Optional.empty(),
        unready(normalisation));
  }

  private ConversionChain(
      Dictionary normalisation,
      Optional<Dictionary> segmentation,
      List<Dictionary> stages,
      Optional<SenseCut> sense,
      Optional<Cuts> shared,
      Units unready) {
    this.normalisation = normalisation;
    this.segmentation = segmentation;
    this.stages = List.copyOf(stages);
    this.sense = sense;
    this.shared = shared;
    this.unready = unready;
  }

  private static Units unready(Dictionary normalisation) {
    Units unready = new Units();
    unready.addAll(normalisation.starts());
    DescriptionSequence.STARTS.forEach(unready::add);
    return unready;
  }

  /** The same stages, with another way to cut and to convert in the first of them. */
  ConversionChain cutting(SenseCut cut) {
    return new ConversionChain(
        normalisation, segmentation, stages, Optional.of(cut), shared, unready);
  }

  /** The same chain; texts that another has cut in the same way are not cut again. */
  ConversionChain sharing(Cuts cuts) {
    return new ConversionChain(
        normalisation, segmentation, stages, sense, Optional.of(cuts), unready);
  }

  String convert(String text) {
    Pieces pieces = shared.map(cuts -> cuts.of(text, this::cut)).orElseGet(() -> cut(text));
    int last = stages.size() - 1;
    for (int stage = cutConverts() ? 1 : 0; stage < last; stage++) {
      pieces = stages.get(stage).piecewise(pieces);
    }
    Chars out = new Chars(pieces.text().length() + 16);
    stages.get(last).convert(pieces, out);
    return out.toString();
  }

  /**
   * Whether the dictionary that cuts is the first stage too: then every match is looked up once. It
   * comes to the same because only phrases are longer than a character, and between two phrases no
   * other phrase begins.
   */
  private boolean cutConverts() {
    return sense.isPresent()
        || segmentation.isPresent() && stages.size() > 1 && segmentation.get() == stages.get(0);
  }

  private Pieces cut(String text) {
    char[] units = text.toCharArray();
    Pieces pieces = new Pieces(units.length);
    int copied = 0;
    for (int at = unready.firstIn(units, 0, units.length); at < units.length; ) {
      int described =
          DescriptionSequence.startsAt(units[at])
              ? DescriptionSequence.length(units, at, units.length)
              : 0;
      if (described > 0) {
        cutPlain(units, copied, at, pieces);
        pieces.text().append(units, at, described);
        pieces.endKept();
        copied = at + described;
      }
      at = unready.firstIn(units, at + Math.max(1, described), units.length);
    }
    cutPlain(units, copied, units.length, pieces);
    return pieces;
  }

  private void cutPlain(char[] units, int from, int to, Pieces pieces) {
    if (normalisation.starts().firstIn(units, from, to) < to) {
      Chars text = new Chars(to - from);
      normalisation.convert(units, from, to, text);
      cutNormal(text.array(), 0, text.length(), pieces);
    } else {
      cutNormal(units, from, to, pieces);
    }
  }

  private void cutNormal(char[] text, int from, int to, Pieces pieces) {
    if (sense.isPresent()) {
      sense.get().convert(text, from, to, pieces);
    } else if (segmentation.isEmpty()) {
      pieces.text().append(text, from, to - from);
    } else if (cutConverts()) {
      cutConverting(text, from, to, pieces);
    } else {
      cut(text, from, to, segmentation.get(), pieces);
    }
    pieces.end();
  }

  private static void cut(char[] text, int from, int to, Dictionary phrases, Pieces pieces) {
    for (int at = from; at < to; ) {
      long match = phrases.match(text, at, to, Dictionary.PHRASES);
      int length = match == Trie.NONE ? Dictionary.width(text, at, to) : Dictionary.length(match);
      if (match != Trie.NONE) {
        pieces.end();
      }
      pieces.text().append(text, at, length);
      if (match != Trie.NONE) {
        pieces.end();
      }
      at += length;
    }
  }

  private void cutConverting(char[] text, int from, int to, Pieces pieces) {
    Dictionary dictionary = stages.get(0);
    for (int at = from; at < to; ) {
      long match = dictionary.match(text, at, to, Dictionary.ALL);
      if (Dictionary.isPhrase(match)) {
        pieces.end();
        dictionary.append(match, pieces.text());
        pieces.end();
        at += Dictionary.length(match);
      } else if (match == Trie.NONE) {
        int width = Dictionary.width(text, at, to);
        pieces.text().append(text, at, width);
        at += width;
      } else {
        dictionary.append(match, pieces.text());
        at += Dictionary.length(match);
      }
    }
  }
}

package org.twinscript.bench.corpus;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.twinscript.language.SortedWords;
import org.twinscript.language.WordModel;

/**
 * Text with an open vocabulary: words of the engine's language model, as often as they come, each
 * the likeliest sort of several that were drawn, by the word before. It says nothing, but has as
 * many different pairs of characters as prose has, which the corpus of {@link Sentences} has not.
 */
final class OpenText {

  private static final int LONGEST = 4;
  private static final int CANDIDATES = 8;

  /**
   * An article keeps to its matter: with these, 300 characters have as many different pairs as
   * those of the archive's own records, and 1,500 somewhat fewer than four records set together.
   */
  private static final int TOPIC_WORDS = 230;

  private static final double OF_TOPIC = 0.78;

  private static final int SENTENCES = 4;
  private static final int FEWEST_WORDS = 6;
  private static final int MOST_WORDS = 18;
  private static final int MARK_EVERY = 7;

  private final WordModel model;
  private final int[] words;

  /** For each word how likely it or one before it is drawn. */
  private final double[] upTo;

  OpenText(WordModel model) {
    this.model = model;
    this.words =
        IntStream.range(0, model.words().size())
            .filter(word -> isPlain(model.words().text(word)))
            .toArray();
    this.upTo = Arrays.stream(words).mapToDouble(this::likelihood).toArray();
    Arrays.parallelPrefix(upTo, Double::sum);
  }

  private static boolean isPlain(String word) {
    return word.length() <= LONGEST && word.chars().allMatch(Character::isIdeographic);
  }

  private double likelihood(int word) {
    return Math.exp(-model.cost(word, WordModel.NO_WORD));
  }

  /** Paragraphs of so many characters at least, as Markdown. */
  String body(Draw draw, int characters) {
    StringBuilder text = new StringBuilder();
    int[] topic = IntStream.range(0, TOPIC_WORDS).map(i -> draw(draw)).toArray();
    while (text.length() < characters) {
      for (int i = 0; i < SENTENCES; i++) {
        sentence(draw, topic, text);
      }
      text.append("\n\n");
    }
    return text.toString();
  }

  private void sentence(Draw draw, int[] topic, StringBuilder text) {
    SortedWords all = model.words();
    int before = WordModel.NO_WORD;
    int left = draw.between(FEWEST_WORDS, MOST_WORDS);
    for (int word = 0; word < left; word++) {
      before = next(draw, topic, before);
      text.append(all.text(before));
      text.append(word + 1 < left && draw.onceIn(MARK_EVERY) ? "，" : "");
    }
    text.append("。");
  }

  /** Of several words drawn by how often they come, one by how much better it fits than most. */
  private int next(Draw draw, int[] topic, int before) {
    int[] drawn = new int[CANDIDATES];
    double[] weights = new double[CANDIDATES];
    double sum = 0;
    for (int i = 0; i < CANDIDATES; i++) {
      drawn[i] = draw.share() < OF_TOPIC ? topic[draw.below(TOPIC_WORDS)] : draw(draw);
      double alone = model.cost(drawn[i], WordModel.NO_WORD);
      sum += Math.exp(alone - model.cost(drawn[i], before));
      weights[i] = sum;
    }
    double at = draw.share() * sum;
    int chosen = 0;
    while (chosen < CANDIDATES - 1 && weights[chosen] < at) {
      chosen++;
    }
    return drawn[chosen];
  }

  private int draw(Draw draw) {
    int place = Arrays.binarySearch(upTo, draw.share() * upTo[upTo.length - 1]);
    return words[Math.min(words.length - 1, place < 0 ? -place - 1 : place)];
  }
}

package org.twinscript.classify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words by which an article speaks of the region at hand without naming it: 市卫健委, 全市, 该区. */
final class LocalWords {

  /** Less than any name: such words only add to a region that is named. */
  static final double WEIGHT = 0.5;

  private static final Pattern WORDS =
      Pattern.compile(
          "[全该我本](?<all>[省市区县州])(?!场|别|域)"
              + "|(?<office>[省市区县州])(卫健委|卫生健康委|卫健局|卫生健康局|卫计委|疾控中心|医保局|委书记|政府|委、)");

  /**
   * Such a word in a passage.
   *
   * @param rank the last character of the names of regions it can stand for
   */
  record Found(Passage passage, String word, String rank) {}

  private LocalWords() {}

  /** The local words of a passage that are no part of a place name. */
  static List<Found> in(Passage passage, List<Hit> names) {
    BitSet taken = new BitSet(passage.text().length());
    names.forEach(name -> taken.set(name.start(), name.end()));
    List<Found> found = new ArrayList<>();
    Matcher matcher = WORDS.matcher(passage.text());
    while (matcher.find()) {
      if (taken.get(matcher.start(), matcher.end()).isEmpty()) {
        String all = matcher.group("all");
        found.add(new Found(passage, matcher.group(), all == null ? matcher.group("office") : all));
      }
    }
    return found;
  }
}

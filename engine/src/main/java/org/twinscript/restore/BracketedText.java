package org.twinscript.restore;

import org.twinscript.language.CharacterModel.History;

/**
 * What stands in brackets behind a run that has eaten the opening one. A sentence goes on behind
 * it, so that what follows tells more of the word before it than what is said in it.
 */
final class BracketedText {

  /** The language model sees no further. */
  private static final int SEEN = 4;

  private final String page;
  private final PageEvidence evidence;

  BracketedText(String page, PageEvidence evidence) {
    this.page = page;
    this.evidence = evidence;
  }

  /**
   * How much more the first characters behind a remark cost than its own first ones; 0 where it
   * does not end.
   *
   * @param before what the language model sees of the text before the run
   */
  double difference(History before, Candidate run) {
    int close = end(run.end());
    if (close < 0) {
      return 0;
    }
    String within = folded(run.end(), close);
    String behind = folded(close + 1, page.length());
    int length = Math.min(within.length(), behind.length());
    History end = after(before, fold(run.text().substring(0, run.text().length() - 1)));
    return cost(end, behind.substring(0, length)) - cost(end, within.substring(0, length));
  }

  private int end(int from) {
    int at = from;
    while (at < page.length() && FullWidth.toAscii(page.charAt(at)) != ')') {
      at++;
    }
    return at < page.length() ? at : -1;
  }

  private String folded(int from, int to) {
    String near = page.substring(from, Math.min(to, from + 8 * SEEN));
    String folded = fold(Pinyin.GLOSS.matcher(near).replaceAll(""));
    return folded.substring(0, Math.min(SEEN, folded.length()));
  }

  private String fold(String text) {
    StringBuilder folded = new StringBuilder();
    for (char unit : text.toCharArray()) {
      char seen = evidence.fold(unit);
      folded.append(seen == Edge.SILENT ? "" : seen);
    }
    return folded.toString();
  }

  private static History after(History before, String text) {
    History history = before;
    for (char unit : text.toCharArray()) {
      history = history.then(unit);
    }
    return history;
  }

  private static double cost(History before, String text) {
    History history = before;
    double cost = 0;
    for (char unit : text.toCharArray()) {
      history = history.then(unit);
      cost += history.cost();
    }
    return cost;
  }
}

package org.twinscript.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text that a page's JSON-LD states as its article's, to be held against what it shows. */
final class StatedBody {

  private static final int SHORTEST = 80;

  /** No article is longer; spares a hostile page's the comparisons. */
  private static final int LONGEST = 60_000;

  private static final int SHORTEST_BLOCK = 10;

  private final String letters;

  StatedBody(String text) {
    this.letters = text.length() > LONGEST ? "" : letters(text);
  }

  /** Whether the page shows most of it; an excerpt or another text says nothing. */
  boolean covers(List<TextBlock> blocks) {
    int shown =
        blocks.stream()
            .map(block -> letters(block.text()))
            .filter(this::holds)
            .mapToInt(String::length)
            .sum();
    int all =
        blocks.stream()
            .filter(MainElement::isSentence)
            .mapToInt(it -> letters(it.text()).length())
            .sum();
    return letters.length() >= SHORTEST && shown * 10 >= letters.length() * 9 && shown * 4 >= all;
  }

  /** Adds a reason to every block of prose that is not in it. */
  List<Optional<Stranger>> judge(
      List<TextBlock> blocks, List<Optional<Stranger>> reasons, Stranger why) {
    List<Optional<Stranger>> judged = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      String text = letters(block.text());
      if (holds(text)) {
        judged.add(Optional.empty());
      } else {
        boolean prose = MainElement.isSentence(block) && text.length() >= SHORTEST_BLOCK;
        judged.add(reasons.get(i).or(() -> prose ? Optional.of(why) : Optional.empty()));
      }
    }
    return judged;
  }

  private boolean holds(String text) {
    return text.length() >= SHORTEST_BLOCK && letters.contains(text);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}

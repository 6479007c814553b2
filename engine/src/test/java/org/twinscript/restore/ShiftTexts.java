package org.twinscript.restore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Sentences put together from {@code shift-sentences.txt}. */
final class ShiftTexts {

  private final Map<String, List<String>> parts = new HashMap<>();
  private final Random random;

  ShiftTexts(long seed) {
    random = new Random(seed);
    String section = "";
    for (String line : Texts.lines("shift-sentences.txt")) {
      if (line.startsWith("[")) {
        section = line;
      } else {
        parts.computeIfAbsent(section, name -> new ArrayList<>()).add(line);
      }
    }
  }

  String sentence() {
    return pick("[heads]") + pick("[middles]") + pick("[tails]");
  }

  String passage() {
    return sentence() + sentence() + sentence();
  }

  private String pick(String section) {
    List<String> lines = parts.get(section);
    return lines.get(random.nextInt(lines.size()));
  }
}

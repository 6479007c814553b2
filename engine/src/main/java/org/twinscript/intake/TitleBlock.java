package org.twinscript.intake;

import java.util.List;

/**
 * Where a page's headline stands, as far as that can be told before anything else is: the first
 * heading that the page's head names, else the first such line, else the only {@code h1}.
 */
final class TitleBlock {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 200;

  private TitleBlock() {}

  /** Its index, or -1. */
  static int of(List<TextBlock> blocks, List<String> titles) {
    List<String> named = titles.stream().map(title -> Fold.of(title).compact()).toList();
    int heading = -1;
    int line = -1;
    int only = -1;
    int longest = 0;
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      if (block.text().length() > LONGEST || block.text().length() < SHORTEST) {
        continue;
      }
      boolean h1 = block.owner().normalName().equals("h1");
      String words = Fold.of(block.text()).compact();
      if (named.stream().anyMatch(title -> title.startsWith(words))) {
        boolean head = block.owner().normalName().matches("h[1-6]");
        if (head && words.length() > longest) {
          heading = i;
          longest = words.length();
        }
        line = line < 0 && words.length() >= 6 ? i : line;
      }
      only = h1 && !block.isMostlyLinks() ? (only == -1 ? i : -2) : only;
    }
    return heading >= 0 ? heading : line >= 0 ? line : Math.max(-1, only);
  }
}

package org.twinscript.restore;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The ways in which a mirror's reader loses step, or is stopped by a bracket. */
enum RunClass {
  /** A character and the next lead byte look like a question or exclamation mark. */
  MARK,
  /** The same, where lone bytes swallow the mark and brackets. */
  SWALLOWED,
  /** The same, of a mirror that leaves full-width forms as they are. */
  WIDE,
  /** They look like another mark. */
  OTHER_MARK,
  /** A run that ends at a bracket, which its last byte swallows. */
  BRACKET,
  /** They look like a character that the mirror has a reading for. */
  GLOSS;

  private static final Mirror SWALLOWS = new Mirror(true, true, false);

  private static final Mirror SWALLOWS_BRACKETS = new Mirror(false, true, false);

  private static final Mirror KEEPS = new Mirror(false, true, true);

  private static final String OTHER_MARKS = "；：，（）。、";

  /** What a bracket is put before where a text has none. */
  private static final String PAUSES = ",，。、的和在是了";

  private static final List<String> BRACKETED =
      List.of("(17日)", "(試行)", "(含鄉鎮)", "(見附表2)", "(以下同)", "(2019年)", "(室)");

  /**
   * A damaged passage.
   *
   * @param good the passage before this damage
   * @param shown what the mirror shows
   */
  record Damage(String good, String shown) {}

  /** Every way to damage a passage so. */
  List<Damage> of(String good) {
    List<Damage> all = new ArrayList<>();
    for (int at = 0; at < good.length(); at++) {
      damage(good, at, all::add);
    }
    return all;
  }

  private void damage(String good, int at, Consumer<Damage> found) {
    char hidden = Redamage.hiddenAt(good, at);
    boolean mark = hidden == '？' || hidden == '！';
    switch (this) {
      case MARK -> shift(good, at, mark, Mirror.USUAL, found);
      case SWALLOWED -> shift(good, at, mark, SWALLOWS, found);
      case WIDE -> shift(good, at, mark, KEEPS, found);
      case OTHER_MARK ->
          shift(good, at, hidden > 0 && OTHER_MARKS.indexOf(hidden) >= 0, KEEPS, found);
      case BRACKET -> eatBracket(good, at, mark, found);
      case GLOSS -> gloss(good, at, hidden, found);
    }
  }

  private static void shift(
      String good, int at, boolean loses, Mirror mirror, Consumer<Damage> found) {
    if (loses) {
      found.accept(new Damage(good, Redamage.shift(good, at, mirror)));
    }
  }

  private static void eatBracket(String good, int at, boolean loses, Consumer<Damage> found) {
    if (!loses) {
      return;
    }
    for (int end = at + 2; end < Math.min(good.length(), at + 12); end++) {
      String text =
          PAUSES.indexOf(good.charAt(end)) < 0
              ? good
              : good.substring(0, end)
                  + BRACKETED.get((at + end) % BRACKETED.size())
                  + good.substring(end);
      String shown = Redamage.shift(text, at, SWALLOWS_BRACKETS);
      if (!shown.equals(Redamage.shift(text, at, Mirror.USUAL)) && text.charAt(end) == '(') {
        found.accept(new Damage(text, shown));
        return;
      }
    }
  }

  private static void gloss(String good, int at, char hidden, Consumer<Damage> found) {
    String character = String.valueOf(hidden);
    if (Han.is(hidden) && !DamagedPage.simple(character).equals(character)) {
      String reading = PinyinHelper.toPinyinList(hidden, PinyinStyleEnum.DEFAULT).get(0);
      found.accept(new Damage(good, Redamage.gloss(good, at + 1, reading, SWALLOWS_BRACKETS)));
    }
  }
}

package org.twinscript.restore;

import java.util.regex.Pattern;

/** What became of a damaged run. */
enum Outcome {
  /** The passage reads as it does when it never had the run. */
  EXACT,
  /** The run stands as it was shown, and is noted. */
  DOUBT,
  /** Something else stands there. */
  WRONG,
  /** The run stands as it was shown, and nothing is said of it. */
  SILENT;

  /** The rest of a gloss whose bracket is part of the run. */
  private static final Pattern READING_LEFT = Pattern.compile("^\\(?" + Pinyin.SYLLABLE + "\\)");

  /**
   * What became of a run.
   *
   * @param passage index of the damaged passage
   * @param wanted what is made of the page without the run
   * @param found what is made of the page with it
   */
  static Outcome of(int passage, RunClass.Damage damage, Restoration wanted, Restoration found) {
    String good = plain(wanted.passages().get(passage));
    String is = found.passages().get(passage);
    if (plain(is).equals(good)) {
      return EXACT;
    }
    String run = run(damage);
    for (int at = is.indexOf(run); at >= 0; at = is.indexOf(run, at + 1)) {
      int end = at + run.length();
      String behind = READING_LEFT.matcher(is.substring(end)).replaceFirst("");
      if (good.startsWith(plain(is.substring(0, at))) && good.endsWith(plain(behind))) {
        return isNoted(passage, at, end, found) ? DOUBT : SILENT;
      }
    }
    return WRONG;
  }

  /**
   * Which script a page goes back to, whether its readings are taken out, and whether a bracket
   * without its partner is wide, is not asked here.
   */
  private static String plain(String text) {
    String bare = Pinyin.GLOSS.matcher(DamagedPage.narrowed(text)).replaceAll("");
    return DamagedPage.simple(bare).replace('著', '着');
  }

  /** The part of a damaged passage that differs from the good one. */
  private static String run(RunClass.Damage damage) {
    String shown = damage.shown();
    int from = same(damage.good(), shown, false);
    int to = shown.length() - same(damage.good().substring(from), shown.substring(from), true);
    return shown.substring(from, to);
  }

  private static boolean isNoted(int passage, int from, int to, Restoration found) {
    return found.doubts().stream()
        .anyMatch(
            doubt ->
                doubt.passage() == passage
                    && doubt.kind() == RepairKind.FRAME_SHIFT
                    && doubt.offset() < to
                    && from < doubt.offset() + doubt.text().length());
  }

  /** Where two texts part, for a reader. */
  static String difference(String wanted, String found) {
    String good = plain(wanted);
    String is = plain(found);
    int from = Math.max(0, same(good, is, false) - 8);
    int behind =
        Math.max(
            0, Math.min(same(good, is, true), Math.min(good.length(), is.length()) - from) - 6);
    return good.substring(from, Math.max(from, good.length() - behind))
        + " | "
        + is.substring(from, Math.max(from, is.length() - behind));
  }

  private static int same(String a, String b, boolean fromEnd) {
    int most = Math.min(a.length(), b.length());
    int length = 0;
    while (length < most
        && (fromEnd
            ? a.charAt(a.length() - 1 - length) == b.charAt(b.length() - 1 - length)
            : a.charAt(length) == b.charAt(length))) {
      length++;
    }
    return length;
  }
}

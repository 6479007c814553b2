package org.twinscript.bake.inline;

import com.vladsch.flexmark.ast.SoftLineBreak;

/**
 * A line break between Han characters or their marks is no space: lines are broken where the window
 * ends. Between other letters, and beside Hangul, it is.
 */
final class SoftBreaks {

  private SoftBreaks() {}

  /** Whether the lines before and behind a break belong together without a space. */
  static boolean joins(SoftLineBreak lineBreak) {
    Neighbours before = Neighbours.before(lineBreak);
    Neighbours after = Neighbours.after(lineBreak);
    boolean leftWide = isWide(before.nearest());
    boolean rightWide = isWide(after.nearest());
    return leftWide && rightWide
        || leftWide && isSharedMark(after.nearest())
        || rightWide && isSharedMark(before.nearest())
        || isSharedMark(before.nearest())
            && isSharedMark(after.nearest())
            && (isWide(before.first(SoftBreaks::isNoSharedMark))
                || isWide(after.first(SoftBreaks::isNoSharedMark)));
  }

  private static boolean isWide(int point) {
    return CjkCharacters.isCjk(point) && !CjkCharacters.isHangul(point);
  }

  /** A mark that Chinese and English both use. */
  private static boolean isSharedMark(int point) {
    return "“”‘’—…·".indexOf(point) >= 0;
  }

  private static boolean isNoSharedMark(int point) {
    return !isSharedMark(point);
  }
}

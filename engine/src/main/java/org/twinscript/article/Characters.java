package org.twinscript.article;

/**
 * Which characters a text of the archive may hold. The one rule for all who handle such texts: what
 * is imported is mended by it, what is written is held to it, and what is read is checked by it, so
 * that whatever an import accepts a bake accepts too. Stateless.
 */
public final class Characters {

  private static final int FIRST_ARABIC_NONCHARACTER = 0xFDD0;
  private static final int LAST_ARABIC_NONCHARACTER = 0xFDEF;

  private Characters() {}

  /**
   * Whether a character has no place in any text: XML cannot hold most of them, so that a feed with
   * one could not be read, and a terminal would obey others. Control characters but the tab and the
   * line feed, code points that Unicode has set aside for never being characters, and halves of
   * surrogate pairs.
   *
   * @param c a code point; a surrogate stands for one without its other half
   */
  public static boolean isForbidden(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    return control
        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
        || c >= FIRST_ARABIC_NONCHARACTER && c <= LAST_ARABIC_NONCHARACTER
        || (c & 0xFFFE) == 0xFFFE;
  }

  /** Whether some reader of lines ends a line here: LF, VT, FF, CR, NEL, U+2028 and U+2029. */
  public static boolean breaksLine(int c) {
    return c >= '\n' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /**
   * Whether a character shows nothing itself and can make a line read as another one: zero-width
   * spaces and joiners, marks, overrides and isolates of writing direction, the byte order mark.
   */
  public static boolean isHidden(int c) {
    return c >= 0x200B && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2060 && c <= 0x2069
        || c == 0x061C
        || c == 0x180E
        || c == 0xFEFF;
  }

  /** A character's name for a reader who cannot see it: {@code U+001B}. */
  public static String name(int c) {
    return "U+%04X".formatted(c);
  }
}

package org.twinscript.language;

/** Makes a text one of the {@link CharacterModel}'s, which knows one form of each character. */
final class CharacterFolding {

  /** Stands for a unit that the model does not see. */
  static final char NOTHING = 0;

  private final char[] folded = new char[1 << 16];

  CharacterFolding(Folding simplified) {
    for (int unit = 0; unit < folded.length; unit++) {
      folded[unit] = fold((char) unit, simplified);
    }
  }

  char fold(char unit) {
    return folded[unit];
  }

  private static char fold(char unit, Folding simplified) {
    if (Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
      return NOTHING;
    }
    return switch (unit) {
      case '著' -> '着';
      case '「' -> '“';
      case '」' -> '”';
      case '『' -> '‘';
      case '』' -> '’';
      case '．' -> '.';
      case '～' -> '~';
      default -> Character.isDigit(unit) ? '0' : isLatin(unit) ? 'a' : simplified.fold(unit);
    };
  }

  private static boolean isLatin(char unit) {
    return Character.UnicodeScript.of(unit) == Character.UnicodeScript.LATIN;
  }
}

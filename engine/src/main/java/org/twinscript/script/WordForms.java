package org.twinscript.script;

/**
 * Tells what a word has decided about a character from what the table of characters says anyway: 发
 * is 發 alone, and 髮 in 头发. Safe to share between threads.
 */
public final class WordForms {

  private final ScriptConverter forth;
  private final ScriptConverter back;

  private static final int ASKED = 1 << 16;
  private static final int SEVERAL = 1 << 17;

  /**
   * What each unit becomes alone, with {@link #ASKED}, and {@link #SEVERAL} where that is not all
   * it can be; zero where nobody has asked yet. Whoever asks at the same time finds the same.
   */
  private final int[] usual = new int[Character.MAX_VALUE + 1];

  WordForms(ScriptConverter forth, ScriptConverter back) {
    this.forth = forth;
    this.back = back;
  }

  /**
   * Whether it took a word to write a character so, or a Simplified one stands that is several
   * characters in Traditional.
   */
  public boolean isDecided(char hans, char hant) {
    int known = known(hans);
    return (known & SEVERAL) != 0 || (char) known != hant;
  }

  /** Whether the text around two characters was not converted: one that always changes has not. */
  public boolean isKept(char hans, char hant) {
    return hans == hant && !Ambiguous.SIMPLIFIED.containsKey((int) hans) && !isUsual(hans, hant);
  }

  /** Whether a Simplified character becomes the Traditional one where no word decides. */
  public boolean isUsual(char hans, char hant) {
    return (char) known(hans) == hant;
  }

  private int known(char hans) {
    int known = usual[hans];
    if (known == 0) {
      String converted = forth.convert(String.valueOf(hans));
      boolean several = Ambiguous.SIMPLIFIED.containsKey((int) hans);
      known =
          ASKED | (several ? SEVERAL : 0) | (converted.length() == 1 ? converted.charAt(0) : hans);
      usual[hans] = known;
    }
    return known;
  }

  /** Whether both are the same word in two forms, and not two words. */
  public boolean isSame(String hans, String hant) {
    return back.convert(hant).equals(hans);
  }
}

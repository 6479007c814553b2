package org.twinscript.script;

import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Tells what a word has decided about a character from what the table of characters says anyway: 发
 * is 發 alone, and 髮 in 头发. Safe to share between threads.
 */
public final class WordForms {

  private final ScriptConverter forth;
  private final ScriptConverter back;

  /** What each unit becomes alone, plus one; zero where nobody has asked yet. */
  private final AtomicIntegerArray usual = new AtomicIntegerArray(Character.MAX_VALUE + 1);

  WordForms(ScriptConverter forth, ScriptConverter back) {
    this.forth = forth;
    this.back = back;
  }

  /**
   * Whether it took a word to write a character so, or a Simplified one stands that is several
   * characters in Traditional.
   */
  public boolean isDecided(char hans, char hant) {
    return Ambiguous.SIMPLIFIED.containsKey((int) hans) || !isUsual(hans, hant);
  }

  /** Whether the text around two characters was not converted: one that always changes has not. */
  public boolean isKept(char hans, char hant) {
    return hans == hant && !Ambiguous.SIMPLIFIED.containsKey((int) hans) && !isUsual(hans, hant);
  }

  /** Whether a Simplified character becomes the Traditional one where no word decides. */
  public boolean isUsual(char hans, char hant) {
    int found = usual.get(hans);
    if (found == 0) {
      String converted = forth.convert(String.valueOf(hans));
      found = 1 + (converted.length() == 1 ? converted.charAt(0) : hans);
      usual.set(hans, found);
    }
    return found - 1 == hant;
  }

  /** Whether both are the same word in two forms, and not two words. */
  public boolean isSame(String hans, String hant) {
    return back.convert(hant).equals(hans);
  }
}

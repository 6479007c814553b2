package org.twinscript.restore;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.List;
import org.twinscript.script.ScriptConverter;

/**
 * Which readings a character has. The table is that of the pinyin library: 41,451 characters of
 * both scripts with all their readings, merged from Unihan and dictionaries.
 */
final class Readings {

  private final ScriptConverter toSimplified;

  Readings(ScriptConverter toSimplified) {
    this.toSimplified = toSimplified;
    // The library loads its table on first use, without a lock: do it before threads share it.
    of('一');
  }

  /** Whether the toned syllable is one of the readings of the character in either script. */
  boolean contains(char character, String syllable) {
    String reading = Pinyin.normalise(syllable);
    String simplified = toSimplified.convert(String.valueOf(character));
    return of(character).contains(reading)
        || simplified.length() == 1 && of(simplified.charAt(0)).contains(reading);
  }

  private static List<String> of(char character) {
    return PinyinHelper.toPinyinList(character, PinyinStyleEnum.DEFAULT);
  }
}

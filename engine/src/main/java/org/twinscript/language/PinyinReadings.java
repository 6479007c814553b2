package org.twinscript.language;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.List;

/**
 * How characters are read in pinyin: the table of the pinyin library, 41,451 characters of both
 * scripts with all their readings, merged from Unihan and dictionaries. Safe to share between
 * threads.
 */
public final class PinyinReadings {

  /**
   * The library shows its tables to other threads before it has filled them, and whoever asks then
   * finds a character without readings. The virtual machine lets all wait for this class instead.
   */
  private static final class Holder {
    private static final PinyinReadings FILLED = new PinyinReadings();
  }

  private PinyinReadings() {
    of('一');
    withoutTone("一");
  }

  /** The readings; the first call fills the tables, and whoever comes meanwhile waits. */
  public static PinyinReadings shared() {
    return Holder.FILLED;
  }

  /** Every reading of a character with its tone mark; none when it has no reading. */
  public List<String> of(char character) {
    return PinyinHelper.toPinyinList(character, PinyinStyleEnum.DEFAULT);
  }

  /** Every reading of a character without its tone; none when it has no reading. */
  public List<String> allWithoutTone(char character) {
    return PinyinHelper.toPinyinList(character, PinyinStyleEnum.NORMAL);
  }

  /** The commonest reading of a character without its tone; the character when it has none. */
  public String withoutTone(String character) {
    return PinyinHelper.toPinyin(character, PinyinStyleEnum.NORMAL);
  }
}

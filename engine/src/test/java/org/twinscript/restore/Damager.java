package org.twinscript.restore;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.twinscript.script.Conversions;
import org.twinscript.script.ScriptConverter;

/** Damages correct Simplified text the way the mirror did, in the mirror's order. */
public final class Damager {

  private static final ScriptConverter TO_TRADITIONAL =
      Conversions.standard().named("s2t").orElseThrow();

  private final Set<RepairKind> kinds;
  private final Random random;
  private int runs;

  public Damager(Set<RepairKind> kinds, long seed) {
    this.kinds = kinds;
    this.random = new Random(seed);
  }

  /** How many frame shifts it has made so far, one a passage at most. */
  public int runs() {
    return runs;
  }

  public List<String> damage(List<String> passages) {
    return passages.stream().map(this::damage).toList();
  }

  public String damage(String passage) {
    String text = passage;
    if (kinds.contains(RepairKind.SCRIPT)) {
      text = swapAndGloss(text);
    }
    if (kinds.contains(RepairKind.MARK)) {
      text = narrow(text);
    }
    if (kinds.contains(RepairKind.FRAME_SHIFT)) {
      ShiftDamager.Damaged shifted =
          new ShiftDamager(random.nextLong(), Mirror.USUAL).damage(text, 1);
      text = shifted.shown();
      runs += shifted.runs().size();
    }
    return kinds.contains(RepairKind.COMMA) ? putCommas(text) : text;
  }

  private String swapAndGloss(String text) {
    StringBuilder damaged = new StringBuilder();
    for (char simplified : text.toCharArray()) {
      char swapped = swap(simplified);
      damaged.append(swapped);
      if (swapped != simplified && kinds.contains(RepairKind.GLOSS) && random.nextInt(3) == 0) {
        damaged.append('(').append(reading(swapped)).append(')');
      }
    }
    return damaged.toString();
  }

  private static char swap(char simplified) {
    boolean kept = "里后干面只谷台余松冲卷向丑".indexOf(simplified) >= 0;
    String alone = String.valueOf(simplified);
    return simplified == '着' ? '著' : kept ? simplified : TO_TRADITIONAL.convert(alone).charAt(0);
  }

  private static String reading(char character) {
    return PinyinHelper.toPinyinList(character, PinyinStyleEnum.DEFAULT).get(0);
  }

  private static String narrow(String text) {
    StringBuilder damaged = new StringBuilder(text);
    for (int i = 0; i < damaged.length(); i++) {
      int mark = Marks.FULL_WIDTH.indexOf(damaged.charAt(i));
      if (mark >= 0) {
        damaged.setCharAt(i, Marks.ASCII.charAt(mark));
      }
    }
    return damaged.toString();
  }

  private String putCommas(String text) {
    StringBuilder damaged = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean besideHan = i > 0 && Han.is(text.charAt(i - 1));
      if ("。、,，;；".indexOf(text.charAt(i)) >= 0 && besideHan && random.nextInt(4) > 0) {
        damaged.append(',');
      }
      damaged.append(text.charAt(i));
    }
    return damaged.toString();
  }
}

package org.twinscript.restore;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.twinscript.script.Conversions;
import org.twinscript.script.ScriptConverter;

/** Damages correct Simplified text the way the mirror did, in the mirror's order. */
public final class Damager {

  private static final ScriptConverter TO_TRADITIONAL =
      Conversions.standard().named("s2t").orElseThrow();

  /** What a mirror's pages show to stay, since Traditional has it too: 于 并 范, and never 於 並 範. */
  private static final String KEPT = "里制征干于后并筑范采面借托布松系周余谷只丑斗云舍郁曲卷咸折向";

  /** What they show in another form than the first of a table. */
  private static final Map<String, String> RARER =
      Map.of("冲", "沖", "症", "癥", "签", "簽", "脏", "臟", "钟", "鐘", "准", "準", "着", "著", "台", "臺");

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
    if (KEPT.indexOf(simplified) >= 0) {
      return simplified;
    }
    String alone = String.valueOf(simplified);
    return RARER.getOrDefault(alone, TO_TRADITIONAL.convert(alone)).charAt(0);
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

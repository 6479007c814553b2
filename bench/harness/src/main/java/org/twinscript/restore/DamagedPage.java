package org.twinscript.restore;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.List;
import org.twinscript.script.Conversions;
import org.twinscript.script.ScriptConverter;

/** Damages good Simplified text as the mirror did, always in the same places. */
public final class DamagedPage {

  private static final int SWAPS_PER_GLOSS = 3;

  /** Sentences in which the reader can lose step: 保卡 and 常可 hide the bytes of a mark. */
  private static final List<String> SHIFTING =
      List.of(
          "参保人凭医保卡在社区卫生服务中心就诊，药费当场结算。",
          "流感季节，儿童常咳嗽发热，家长应留意精神状态和尿量。",
          "化验结果通常可在两小时内取回，急诊优先。",
          "环保科室与疾控中心联合检查了饮用水水源。",
          "高血压患者常靠药物和饮食控制病情。",
          "老年人如经常口渴、乏力，应到医院检查血糖。",
          "诊所的设备常靠捐款更新，检修费用也列入预算。",
          "居民可持社保卡到定点药店购药，账户余额随时查询。",
          "手术后伤口平常可用清水冲洗，不要自行撕去痂皮。",
          "孩子打针前常哭闹，护士准备了图画书和贴纸。");

  private static final ScriptConverter TO_TRADITIONAL =
      Conversions.standard().named("s2t").orElseThrow();

  private static final ScriptConverter TO_SIMPLIFIED =
      Conversions.standard().named("t2s").orElseThrow();

  private DamagedPage() {}

  /** Traditional characters, every third with its reading in brackets, and ASCII marks. */
  public static String swapped(String good) {
    StringBuilder text = new StringBuilder();
    int swaps = 0;
    for (String character : good.split("")) {
      String swapped = swap(character);
      text.append(narrow(swapped));
      if (!swapped.equals(character) && ++swaps % SWAPS_PER_GLOSS == 0) {
        text.append('(').append(reading(swapped)).append(')');
      }
    }
    return text.toString();
  }

  /** Traditional characters and ASCII marks. */
  static String swappedOnly(String good) {
    StringBuilder text = new StringBuilder();
    good.codePoints().forEach(c -> text.append(narrow(swap(Character.toString(c)))));
    return text.toString();
  }

  /** Simplified, character by character. */
  static String simple(String text) {
    return TO_SIMPLIFIED.convert(text);
  }

  /** ASCII marks. */
  public static String narrowed(String good) {
    StringBuilder text = new StringBuilder();
    good.codePoints().forEach(c -> text.append(narrow(Character.toString(c))));
    return text.toString();
  }

  /** Mirrors write 著 wherever Simplified has 着. */
  private static String swap(String character) {
    return character.equals("着") ? "著" : TO_TRADITIONAL.convert(character);
  }

  private static String narrow(String character) {
    int mark = Marks.FULL_WIDTH.indexOf(character);
    return mark < 0 ? character : Marks.ASCII.substring(mark, mark + 1);
  }

  private static String reading(String character) {
    return PinyinHelper.toPinyinList(character.charAt(0), PinyinStyleEnum.DEFAULT).get(0);
  }

  /**
   * A page with a run read one byte late in each of its first passages.
   *
   * @param good the page as it was written
   */
  static List<String> shifted(List<String> good) {
    List<String> shifted = new ArrayList<>();
    for (int i = 0; i < good.size(); i++) {
      boolean shifts = i < SHIFTING.size();
      shifted.add(shifts ? shift(swapped(SHIFTING.get(i) + good.get(i))) : swapped(good.get(i)));
    }
    return shifted;
  }

  /** A sentence, of ten counted round, in which the reader can lose step once it is damaged. */
  public static String shifting(int number) {
    return SHIFTING.get(number % SHIFTING.size());
  }

  /** A damaged passage that begins with such a sentence, a run of it read one byte late. */
  public static String shift(String passage) {
    return Redamage.shift(passage, Redamage.starts(passage)[0], Mirror.USUAL);
  }
}

package org.twinscript.script;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Characters that stand for several words of the other script, of which the one taken by default is
 * often the wrong one. Characters whose default is all but always right where no phrase says
 * otherwise, such as 须 or 只, are left out on purpose: a list that is long is not read.
 */
final class Ambiguous {

  /** Simplified, and its Traditional forms. */
  static final Map<Integer, String> SIMPLIFIED =
      table(
          "发發髮 干干幹乾 里里裡 后後后 面面麵 制制製 征征徵 复復複覆 历歷曆 脏髒臟 谷谷穀 斗鬥斗 "
              + "松鬆松 郁鬱郁 咸咸鹹 丑丑醜 姜姜薑 卷卷捲 舍舍捨 冲衝沖 签籤簽 折折摺 恶惡噁 "
              + "余餘余 钟鍾鐘 准準准 尽盡儘 困困睏 辟闢辟 仆僕仆 朴樸朴 胡胡鬍 "
              + "系系係繫 云雲云 表表錶 汇匯彙 喂喂餵 赞贊讚 岳嶽岳");

  /** Traditional, and its Simplified forms. */
  static final Map<Integer, String> TRADITIONAL = table("乾干乾 藉借藉 瞭了瞭 著着著 徵征徵");

  private Ambiguous() {}

  private static Map<Integer, String> table(String rows) {
    return Stream.of(rows.split(" "))
        .collect(Collectors.toUnmodifiableMap(row -> row.codePointAt(0), forms()));
  }

  private static Function<String, String> forms() {
    return row -> String.join("/", row.substring(1).split(""));
  }
}

package org.twinscript.script;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Traditional forms of one word that are both met in well-written texts. */
final class VariantForms {

  private static final Set<String> PAIRS =
      Stream.of(
              "煙菸 扣釦 布佈 台臺 雇僱 周週 占佔 注註 托託 游遊 念唸 升昇 欲慾 累纍 盡儘 跡蹟 志誌 凶兇 才纔 伙夥 核覈 了瞭 回迴 借藉 内內"
                  .split(" "))
          .flatMap(pair -> Stream.of(pair, pair.substring(1) + pair.charAt(0)))
          .collect(Collectors.toUnmodifiableSet());

  private VariantForms() {}

  /** Whether careful writers differ on which of the two to write. */
  static boolean areBothGood(int one, int other) {
    return PAIRS.contains(Character.toString(one) + Character.toString(other));
  }
}

package org.twinscript.script;

/** Traditional forms of one word that are both met in well-written texts. */
final class VariantForms {

  private static final FormPairs PAIRS =
      FormPairs.of("煙菸 扣釦 布佈 台臺 雇僱 周週 占佔 注註 托託 游遊 念唸 升昇 欲慾 累纍 盡儘 跡蹟 志誌 凶兇 才纔 伙夥 核覈 了瞭 回迴 借藉 内內");

  private VariantForms() {}

  /** Whether careful writers differ on which of the two to write. */
  static boolean areBothGood(int one, int other) {
    return PAIRS.contain(one, other);
  }
}

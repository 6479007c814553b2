package org.twinscript.script;

/**
 * Pairs of forms on which writers of Traditional differ too much for either to tell of a swap:
 * besides {@linkplain VariantForms variants} what one of them writes and another holds for wrong.
 * Most stand in the word list of an input method of Taiwan, beside the form that OpenCC prefers.
 */
final class FreePairs {

  private static final String EVERYDAY =
      """
      畫劃 划劃 踪蹤 併並 具俱 家傢 杰傑 桿杆 鑒鑑 毀燬 毀譭 鉅巨 恤卹 徑逕 臺檯 台檯 復覆 坐座 采採 只隻 表錶 匯彙 衝沖
      籤簽 鍾鐘 贊讚 嘆歎 板闆 局侷 別彆 象像 致緻 扎紮 折摺 彩綵 向嚮 搜蒐 克剋 幸倖 愈癒 嘗嚐\
      """;

  private static final String RARER =
      """
      蕩盪 弦絃 晒曬 霉黴 娘孃 岩巖 哄鬨 蒙矇 蒙濛 戚慼 酸痠 夫伕 挨捱 背揹 席蓆 洒灑 刮颳 厘釐 曲麴 肴餚 咨諮 奸姦
      拐柺 昆崑 朱硃 杯盃 煉鍊 鏈鍊 蘇甦 虱蝨 飢饑 個箇 困睏 扇搧 痒癢 僵殭 吊弔 悽淒 抵牴 挽輓 擺襬 昵暱 栖棲 泛氾 涌湧
      溪谿 玩翫 岳嶽 鏟剷 仿彷 佛彿 凌淩 合閤\
      """;

  private static final FormPairs PAIRS = FormPairs.of(EVERYDAY + " " + RARER);

  private FreePairs() {}

  /** Whether neither of two forms tells of a swap beside the other. */
  static boolean contain(int one, int other) {
    return PAIRS.contain(one, other) || VariantForms.areBothGood(one, other);
  }
}

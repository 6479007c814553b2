package org.twinscript.restore;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import org.twinscript.script.ScriptConverter;

/** The library's own conversion, good enough to test with. */
final class StockConversion {

  static final ScriptConverter TO_SIMPLIFIED = ZhConverterUtil::toSimple;

  /** Characters the library writes in its own way, and the way Taiwan does. */
  private static final String ITS_OWN = "爲羣衆牀峯啓佈託覈週裏蔘喫麪纔";

  private static final String TAIWANS = "為群眾床峰啟布托核周裡參吃麵才";

  private StockConversion() {}

  static Restorer restorer() {
    return new Restorer(TO_SIMPLIFIED, StockConversion::isSwapped);
  }

  /** More than 35 differences in 10,000 to what the phrases make of its own Simplified form. */
  static boolean isSwapped(String text) {
    String proper = fold(ZhConverterUtil.toTraditional(ZhConverterUtil.toSimple(text)));
    String folded = fold(text);
    long han = Han.count(text);
    if (text.equals(ZhConverterUtil.toSimple(text))) {
      return false;
    }
    int different = 0;
    for (int i = 0; i < folded.length(); i++) {
      different += folded.charAt(i) == proper.charAt(i) ? 0 : 1;
    }
    return different * 10_000L > 35 * han;
  }

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < folded.length(); i++) {
      int at = ITS_OWN.indexOf(folded.charAt(i));
      if (at >= 0) {
        folded.setCharAt(i, TAIWANS.charAt(at));
      }
    }
    return folded.toString();
  }
}

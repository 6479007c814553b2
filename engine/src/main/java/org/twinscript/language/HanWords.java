package org.twinscript.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts Chinese text as a reader of pinyin expects it: into words of at most four characters, the
 * single characters beside each other joined where none is a particle ({@code 四|地|的} becomes {@code
 * 四地|的}). Immutable, safe to share between threads.
 */
public final class HanWords {

  private static final int LONGEST = 4;

  /** Characters that stand for themselves. */
  private static final Set<String> ALONE =
      Set.of(
          "的", "得", "着", "了", "过", "和", "与", "及", "或", "而", "但", "并", "在", "对", "为", "从", "向", "以",
          "把", "被", "让", "将", "由", "于", "到", "给", "等", "之", "是", "有", "不", "也", "都", "还", "就", "才",
          "又", "更", "最", "很", "已", "未", "再", "可", "能", "会", "要", "应", "须", "吗", "呢", "吧", "啊", "谈",
          "看", "者");

  /** Characters that end a word of two before them, as 地 in 参保地. */
  private static final String ENDING = "地券室站法药员性化率度家症病菌炎术剂液素类型期量力品物费证卡机仪单表群圈界方队组会所院校厂店馆证处科部楼厅塔";

  private static final String PARTICLE = "de";

  private static final class Holder {
    private static final HanWords CHINESE = new HanWords(new Segmenter(WordModel.chinese()));
  }

  private final Segmenter segmenter;

  HanWords(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  /** Those of the one model; the first call reads it. */
  public static HanWords shared() {
    return Holder.CHINESE;
  }

  /** For each place of a text of Han characters, whether a word begins or ends there. */
  public boolean[] ends(String text) {
    return segmenter.cut(text);
  }

  /** The words of a text of Han characters, which together are the text. */
  public List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder singles = new StringBuilder();
    boolean[] ends = segmenter.cut(text);
    int start = 0;
    for (int end = 1; end <= text.length(); end++) {
      if (!ends[end]) {
        continue;
      }
      String word = text.substring(start, end);
      if (word.length() == 1 && singles.isEmpty() && ends(words, text, start)) {
        words.add(words.remove(words.size() - 1) + word);
      } else if (word.length() == 1 && !ALONE.contains(word)) {
        singles.append(word);
      } else {
        joined(singles, words);
        shortened(word, words);
      }
      start = end;
    }
    joined(singles, words);
    return words;
  }

  /** Whether a character belongs to the word before it; 地 does unless it is the particle. */
  private static boolean ends(List<String> words, String text, int at) {
    return !words.isEmpty()
        && words.get(words.size() - 1).length() == 2
        && ENDING.indexOf(text.charAt(at)) >= 0
        && !WordReadings.shared().of(text, at, at + 1).contains(PARTICLE);
  }

  private static void joined(StringBuilder singles, List<String> words) {
    int step = singles.length() <= 3 ? 3 : 2;
    for (int at = 0; at < singles.length(); at += step) {
      words.add(singles.substring(at, Math.min(singles.length(), at + step)));
    }
    singles.setLength(0);
  }

  /** A long word in its likeliest two parts, and these again. */
  private void shortened(String word, List<String> words) {
    if (word.length() <= LONGEST) {
      words.add(word);
      return;
    }
    int best = 2;
    double least = Double.MAX_VALUE;
    for (int cut = 2; cut <= word.length() - 2; cut++) {
      double cost = segmenter.cost(word.substring(0, cut)) + segmenter.cost(word.substring(cut));
      if (cost < least) {
        least = cost;
        best = cut;
      }
    }
    shortened(word.substring(0, best), words);
    shortened(word.substring(best), words);
  }
}

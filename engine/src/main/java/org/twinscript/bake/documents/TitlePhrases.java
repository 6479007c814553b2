package org.twinscript.bake.documents;

import java.util.ArrayList;
import java.util.List;
import org.twinscript.bake.cache.Lazy;
import org.twinscript.language.Segmenter;
import org.twinscript.language.WordModel;

/**
 * Where a reader takes breath in a title: between words, and after a mark. Small words go with the
 * word they belong to, no phrase begins with a mark that closes, and the last has two characters at
 * least. Safe to share between threads.
 */
final class TitlePhrases {

  /**
   * A narrow line holds so many: a title as short is one phrase, and a longer phrase is cut at
   * every word, small ones too.
   */
  private static final int LONGEST = 8;

  private static final String OPENING = "「『（《〈【〔“‘([{";
  private static final String CLOSING = "」』）》〉】〕”’)]}，。、：；！？…—～·,.:;!?%％";

  private static final String MARKED = "+＋&＆/／-";

  /** They follow the word they belong to. */
  private static final String TRAILING = "的地得了着著过過们們等之者性化年月日时時里裡裏中上下内內外后後前";

  /** They lead the word they belong to; numbers do as well. */
  private static final String LEADING =
      "在于於以从從对對与與和及或为為把将將由向往被让讓给給使用就才便更最很太不未无無再又也还還都只可能要需应應请請"
          + "第各每某全首本该該近约約至到新老大小前后後一二两兩三四五六七八九十百千万萬亿億几幾数數";

  /** They end a longer word that the model does not know: 医疗券, 第一批, 布氏杆菌病. */
  private static final String ENDING =
      "券病率员員师師人家站院所区區省市县縣村乡鄉镇鎮街路线線网網卡证證书書表单單费費金款税稅价價额額量值点點期段类類型式版号"
          + "號级級层層批次个個种種项項条條名位例症炎癌菌毒药藥苗针針剂劑片液素油品物械机機器车車船楼樓室房厅廳局处處科组組队隊班会"
          + "會社团團国國州洲岛島河江湖山学學论論史案件令章节節周週季长長权權力感度圈港城群馆館厂廠店校系部委办辦界门門座届屆署码碼法";

  /** What comes after a word of these and 得 belongs to it: 看得好病, but 获得批准. */
  private static final String GAINING = "取获獲值觉覺懂显顯记記赢贏";

  private final Lazy<Segmenter> words = new Lazy<>(() -> new Segmenter(WordModel.chinese()));

  /** The phrases of a title; joined they are the title. */
  List<String> of(String title) {
    char[] text = title.toCharArray();
    if (text.length <= LONGEST) {
      return List.of(title);
    }
    boolean[] words = wordEnds(text);
    List<String> phrases = new ArrayList<>();
    int start = 0;
    for (int at = 1; at < text.length; at++) {
      boolean breathes = words[at] && !isHeld(text, words, at);
      if ((breathes || words[at] && at - start >= LONGEST) && mayEnd(text, at)) {
        phrases.add(title.substring(start, at));
        start = at;
      }
    }
    phrases.add(title.substring(start));
    return joined(phrases);
  }

  /** Where a word, a number or a run of letters ends, and on both sides of a mark. */
  private boolean[] wordEnds(char[] text) {
    boolean[] ends = new boolean[text.length + 1];
    for (int at = 0; at < text.length; ) {
      int end = at + 1;
      while (end < text.length && kind(text[end]) == kind(text[at])) {
        end++;
      }
      if (kind(text[at]) == Kind.HAN) {
        boolean[] found = words.get().ends(text, at, end);
        System.arraycopy(found, 0, ends, at, found.length);
      }
      ends[at] = true;
      at = end;
    }
    return ends;
  }

  private enum Kind {
    HAN,
    LETTER,
    DIGIT,
    MARK,
    SPACE
  }

  private static Kind kind(char unit) {
    if (Character.isIdeographic(unit) || Character.isSurrogate(unit)) {
      return Kind.HAN;
    }
    if (Character.isDigit(unit)) {
      return Kind.DIGIT;
    }
    if (Character.isLetter(unit)) {
      return Kind.LETTER;
    }
    return Character.isWhitespace(unit) ? Kind.SPACE : Kind.MARK;
  }

  /** Whether the marks on both sides let a line end before this place. */
  private static boolean mayEnd(char[] text, int at) {
    char before = text[at - 1];
    char after = text[at];
    boolean opened = OPENING.indexOf(before) >= 0;
    boolean closes = CLOSING.indexOf(after) >= 0;
    boolean named =
        before == '·'
            || MARKED.indexOf(after) >= 0
            || before == '—' && after == '—'
            || before == '…' && after == '…';
    boolean counted = kind(before) == Kind.DIGIT && kind(after) != Kind.MARK;
    boolean written = isWritten(before) && isWritten(after);
    boolean spaced = kind(before) == Kind.SPACE || kind(after) == Kind.SPACE;
    boolean halved = Character.isLowSurrogate(after);
    return !opened && !closes && !named && !counted && !written && !spaced && !halved;
  }

  /** Whether a browser keeps it together with its like anyway: {@code COVID-19}, {@code A/B}. */
  private static boolean isWritten(char unit) {
    return unit < 0x2E80 && OPENING.indexOf(unit) < 0 && CLOSING.indexOf(unit) < 0;
  }

  /**
   * Whether a word of one character at this place holds both sides together: it follows or leads,
   * or is half of a word that the model does not know. A verb of one character holds on both sides.
   */
  private static boolean isHeld(char[] text, boolean[] words, int at) {
    boolean ledUpTo = isAlone(words, text, at - 1) && LEADING.indexOf(text[at - 1]) >= 0;
    boolean followed = isAlone(words, text, at) && TRAILING.indexOf(text[at]) >= 0;
    boolean named = kind(text[at]) == Kind.HAN && isSingleLetter(text, at - 1);
    return ledUpTo
        || followed
        || named
        || isComplement(text, at)
        || isTail(text, words, at)
        || isHead(text, words, at);
  }

  /** X光机, A型. */
  private static boolean isSingleLetter(char[] text, int at) {
    return kind(text[at]) == Kind.LETTER && (at == 0 || kind(text[at - 1]) != Kind.LETTER);
  }

  private static boolean isComplement(char[] text, int at) {
    return at > 1
        && text[at - 1] == '得'
        && kind(text[at]) == Kind.HAN
        && GAINING.indexOf(text[at - 2]) < 0;
  }

  /**
   * A lone character goes with the word before it; two make a word that the model does not know.
   */
  private static boolean isTail(char[] text, boolean[] words, int at) {
    boolean after = isAlone(words, text, at) && LEADING.indexOf(text[at]) < 0;
    boolean pair = isAlone(words, text, at - 1) && TRAILING.indexOf(text[at - 1]) < 0;
    boolean word = kind(text[at - 1]) == Kind.HAN && !isAlone(words, text, at - 1);
    boolean alone =
        !isAlone(words, text, at + 1) || (TRAILING + LEADING).indexOf(text[at + 1]) >= 0;
    return after && (pair || word && alone);
  }

  /** And with the next, unless it ends what is before it: 新内容, 怎样防中暑, but 医疗券发放. */
  private static boolean isHead(char[] text, boolean[] words, int at) {
    boolean free =
        at < 2
            || kind(text[at - 2]) == Kind.MARK
            || isAlone(words, text, at - 2) && TRAILING.indexOf(text[at - 2]) >= 0;
    boolean verb =
        at > 1
            && kind(text[at - 2]) == Kind.HAN
            && !isAlone(words, text, at - 2)
            && ENDING.indexOf(text[at - 1]) < 0;
    return isAlone(words, text, at - 1)
        && (free || verb)
        && TRAILING.indexOf(text[at - 1]) < 0
        && kind(text[at]) == Kind.HAN;
  }

  private static boolean isAlone(boolean[] words, char[] text, int at) {
    return at < text.length && kind(text[at]) == Kind.HAN && words[at] && words[at + 1];
  }

  /** A last phrase of one character goes with the one before. */
  private static List<String> joined(List<String> phrases) {
    int last = phrases.size() - 1;
    if (last > 0 && phrases.get(last).chars().filter(Character::isLetterOrDigit).count() < 2) {
      phrases.set(last - 1, phrases.get(last - 1) + phrases.get(last));
      phrases.remove(last);
    }
    return List.copyOf(phrases);
  }
}

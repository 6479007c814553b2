package org.twinscript.classify;

import java.util.regex.Pattern;

/**
 * How much a place name says about an article, judged by the words around it. A name inside another
 * name (a university, a road) or named in passing says little or nothing about where the article
 * plays.
 */
enum Mention {
  FULL(1),
  PASSING(0.25),
  /** Stands before a smaller place to say where that is: supports it, says nothing more itself. */
  PREFIX(0),
  NONE(0);

  /** Words and marks that cannot stand inside an organisation's name. */
  private static final String INSIDE = "[^与和及在对将的是为由向到让有已被以\\p{P}\\p{S}\\s]";

  private static final Pattern SCHOOL = Pattern.compile(INSIDE + "{0,8}?(大学(?![生城])|学院)");

  private static final Pattern ROAD =
      Pattern.compile(
          "[东南西北中一二三四五六七八九十]{0,2}(路(?![径线演])|大道|大街|街(?![道镇区头])|大桥|高速|机场|火车站|站(?![位点在]))");

  private static final Pattern HOSPITAL_OR_PRESS =
      Pattern.compile(
          INSIDE
              + "{0,8}?医院|"
              + INSIDE
              + "{0,4}?((?:[日晚晨早时商周导]|证券|青年|都市|经济|新闻|法[制治])报(?![告名销])|报社|报$|电视台|卫视|出版社|通讯社|证券交易所|(?<!互联)网(?![络格点约]))");

  private static final Pattern LISTED_WITH_OTHERS =
      Pattern.compile(
          "([、和与及]\\p{IsHan}{2,6}){0,5}等(地|周边|兄弟|其他|多|\\p{IsHan}{0,3}[省市]|\\p{IsHan}{0,2}城市)");

  /** 青海湖 and 鄱阳湖 lie where they lie; towns that end so are names of their own. */
  private static final Pattern LAKE = Pattern.compile("湖(?![南北州口滨里畔])|水库|油田");

  private static final Pattern LOOKED_AT_FROM_AFAR = Pattern.compile("来自|学习|借鉴|考察|参观|赴|前往|毕业于");

  /** A name that stands for those who govern there: 亲北京阵营. */
  private static final Pattern CAMP_BEFORE = Pattern.compile("[亲反挺]$");

  private static final Pattern CAMP_BEHIND = Pattern.compile("阵营|当局");

  /** As far as the patterns look, so that a page of one long line costs no more than others. */
  private static final int REACH = 40;

  private final double force;

  Mention(double force) {
    this.force = force;
  }

  /** The factor on the cue's weight. */
  double force() {
    return force;
  }

  /**
   * Judges a name.
   *
   * @param next where the next place name begins, or the text's end
   */
  static Mention of(Hit hit, int next) {
    String text = hit.passage().text();
    String after = text.substring(hit.end(), Math.min(next, hit.end() + REACH));
    // 合作市 in 合作市场 is no town.
    boolean market = text.startsWith("市场", hit.end() - 1);
    String before = text.substring(Math.max(0, hit.start() - 3), hit.start());
    boolean camp = CAMP_BEFORE.matcher(before).find() || CAMP_BEHIND.matcher(after).lookingAt();
    if (market || camp || SCHOOL.matcher(after).lookingAt() || ROAD.matcher(after).lookingAt()) {
      return NONE;
    }
    String beyond = text.substring(hit.end(), Math.min(text.length(), hit.end() + REACH));
    boolean passing =
        HOSPITAL_OR_PRESS.matcher(after).lookingAt()
            || LAKE.matcher(after).lookingAt()
            || LISTED_WITH_OTHERS.matcher(beyond).lookingAt()
            || LOOKED_AT_FROM_AFAR.matcher(before).find();
    return passing ? PASSING : FULL;
  }
}

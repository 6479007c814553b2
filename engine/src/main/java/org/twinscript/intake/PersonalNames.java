package org.twinscript.intake;

import java.util.regex.Pattern;

/** Tells people's names from publishers' by surname, length and ending. Folded text only. */
final class PersonalNames {

  /** Simplified, and in Traditional those that folding leaves. */
  private static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝萧"
          + "葉馮蕭呂鍾譚賈鄒閻龐莊聶鄺蔣駱遊";

  private static final Pattern ORGANISATION =
      Pattern.compile(
          ".*(?:[报网社台刊号局委部厅办院所站处科会店馆校云圈]|频道|新闻|在线|传媒|杂志|中心|政府|大学|公司|发布|客户端"
              + "|论坛|观察|科技|财经|体育|娱乐|媒体|评论|笔记|读书|日报|晚报|资讯|广播|电视)$");

  private static final int LONGEST_OF_SEVERAL = 12;

  private PersonalNames() {}

  /** Two or three characters that begin with a surname. */
  static boolean isOne(String words) {
    return words.length() >= 2 && words.length() <= 3 && areAll(words);
  }

  /** One name, or several glued together. */
  static boolean areAll(String words) {
    return words.length() >= 2
        && words.length() <= LONGEST_OF_SEVERAL
        && SURNAMES.indexOf(words.charAt(0)) >= 0
        && words.codePoints().allMatch(Character::isIdeographic)
        && (words.length() <= 3 || hasLaterSurname(words))
        && !isOrganisation(words);
  }

  /** Whether words end as a publisher's or an institution's name does. */
  static boolean isOrganisation(String words) {
    return ORGANISATION.matcher(words).matches();
  }

  private static boolean hasLaterSurname(String words) {
    return words.chars().skip(2).limit(2).anyMatch(c -> SURNAMES.indexOf(c) >= 0);
  }
}

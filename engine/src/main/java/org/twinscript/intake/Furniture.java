package org.twinscript.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises what belongs to a page and not to its article. The words are in a table. */
final class Furniture {

  private static final Set<String> LINES = Set.copyOf(Table.words("furniture.tsv", "line"));
  private static final Set<String> TAILS = Set.copyOf(Table.words("furniture.tsv", "tail"));
  private static final Set<String> TAILS_ALONE =
      Set.copyOf(Table.words("furniture.tsv", "tail-alone"));
  private static final List<String> FEET = Table.words("furniture.tsv", "foot");
  private static final List<String> STARTS = Table.words("furniture.tsv", "start");

  /** A closed or open tag, so that {@code 3<5} stays. */
  private static final Pattern TAGS_ONLY =
      Pattern.compile("(?:\\s*</?[a-z][a-z0-9]*(?:\\s[^<>]*)?/?>\\s*|\\s*<!--[^<>]*-->\\s*)+");

  private static final Pattern ARROWS = Pattern.compile("\\s*(?:>+|»|›|→)\\s*");

  /** An arrow between spaces or at the end, or a start at the home page: {@code 血压>140} is none. */
  private static final Pattern PATH = Pattern.compile("\\s(?:>+|»|›|→)\\s|(?:>|»|›|→)$|^(?:首页|主页)");

  private static final Pattern BARS = Pattern.compile("\\s*[|·]\\s*");

  /** No menu, path or leftover tag is longer; spares the patterns lines of megabytes. */
  private static final int LONGEST = 1000;

  private static final int LONGEST_HEADING = 24;
  private static final int LONGEST_LINK = 8;
  private static final int LONGEST_CRUMB = 16;
  private static final Pattern ATTACHMENT =
      Pattern.compile("附件|\\.(?:docx?|xlsx?|pptx?|pdf|zip|rar|wps|et|ofd)\\b");

  private static final Pattern COMMENTS =
      Pattern.compile(
          "(?:热门|最新|全部|精彩|网友|读者|文章|共|《.{1,60}》有)?\\d*条?(?:评论|留言|跟贴|跟帖|回复)"
              + "(?:列表|区)?[(\\[共]?\\d*[条则]?(?:评论|留言)?[)\\]]?"
              + "|共\\d+[条则](?:评论|留言)");

  private static final Pattern LINK =
      Pattern.compile(
          "返回[^。]{1,8}(?:,?查看更多)?|查看(?:更多|原文|全文|详情|大图)|阅读(?:全文|原文|更多)|(?:点击)?展开(?:阅读)?全文"
              + "|[(\\[【<]*(?:详情|更多|全文|详细)[)\\]】>]*|点击(?:查看|进入|下载).{0,8}");

  private static final Pattern BRACKETED =
      Pattern.compile("(?:[【\\[(][\\p{IsHan}a-z+-]{1,8}[】\\])]){2,}");

  /** A post's number: {@code 3楼}, {@code 3#}, also with the mark raised. */
  private static final Pattern FLOOR = Pattern.compile("\\d{1,5}(?:楼|\\^?#\\^?)|楼主|沙发|板凳|地板");

  /** A reader's line below a post of Taiwan's boards: {@code 推 abc: 同意 05/06 21:20}. */
  private static final Pattern PUSH =
      Pattern.compile("[推噓嘘→][a-z]\\w{2,14}:.*\\d{2}/\\d{2}(?:\\d{2}:\\d{2})?");

  /** Who holds the rights; a sentence may speak of them. */
  private static final Pattern HOLDER = Pattern.compile("版权所有[者人权]");

  private static final Pattern BRACKETS = Pattern.compile("[【】\\[\\]()]+");

  private static final Pattern OPERATORS =
      Pattern.compile("(?:网站)?(?:主办|承办|主管|协办|技术支持|运维|维护)(?:单位|方)?:");

  private Furniture() {}

  /** Whether the words of a link at a paragraph's end are of the page's interface. */
  static boolean isInterfaceLink(String words) {
    String compact = Fold.of(words).compact();
    return LINES.contains(compact) || LINK.matcher(compact).matches();
  }

  /** Whether a line is furniture wherever it stands. */
  static Optional<Verdict> judge(Line line) {
    String words = line.fold().compact();
    if (words.codePoints().noneMatch(Furniture::isWordOrDamage)) {
      return Optional.of(Verdict.furniture("marks without a word"));
    }
    if (!isEndless(line) && TAGS_ONLY.matcher(line.fold().text()).matches()) {
      return Optional.of(Verdict.furniture("markup left over"));
    }
    return LINES.contains(words)
            || !isEndless(line) && PUSH.matcher(words).matches()
            || words.length() <= LONGEST_LINK && FLOOR.matcher(words).matches()
            || line.hint() != Line.Hint.LINKS && isRowOfLinks(words)
        ? Optional.of(Verdict.furniture("words of the page's interface"))
        : Optional.empty();
  }

  /** {@code 【打印本页】【关闭窗口】}: several of the interface's words, each in brackets. */
  private static boolean isRowOfLinks(String words) {
    return words.length() <= LONGEST
        && BRACKETED.matcher(words).matches()
        && BRACKETS.splitAsStream(words).filter(it -> !it.isEmpty()).allMatch(LINES::contains);
  }

  /** Who runs a site, below its pages; an event's article may end so too, within its text. */
  static boolean saysWhoRunsTheSite(Line line) {
    return OPERATORS.matcher(line.fold().compact()).lookingAt();
  }

  /** Whether a line before the first or after the last sentence is furniture. */
  static Optional<Verdict> judgeAround(Line line) {
    if (isOutsideBody(line) || LINK.matcher(line.fold().compact()).matches()) {
      return Optional.of(Verdict.furniture("words of the page's interface"));
    }
    if (isBreadcrumb(line)) {
      return Optional.of(Verdict.furniture("the path to the page"));
    }
    if (isNavigation(line)) {
      return Optional.of(Verdict.furniture("links to other pages"));
    }
    return Optional.empty();
  }

  /** A sentence that happens to begin with such a word ({@code 扫一扫二维码即可预约。}) is none. */
  static boolean isOutsideBody(Line line) {
    String words = line.fold().compact();
    return FEET.stream().anyMatch(claims(words)::contains)
        || STARTS.stream()
            .filter(start -> !line.isProse() || !Character.isIdeographic(lastOf(start)))
            .anyMatch(words::startsWith);
  }

  /** The words without those that only speak of who holds the rights. */
  static String claims(String compact) {
    return HOLDER.matcher(compact).replaceAll("");
  }

  /** Whether a line says that from here on the page shows other things. */
  static boolean opensTail(Line line) {
    String words = line.fold().compact();
    int colon = words.indexOf(':');
    return TAILS.contains(words)
        || TAILS_ALONE.contains(words)
        || opensComments(line)
        || opensTailBeforeLink(line)
        || colon > 0 && TAILS.contains(words.substring(0, colon)) && !speaksForItself(line, colon);
  }

  /** {@code 推荐阅读 更多精彩内容}, the latter a link. */
  private static boolean opensTailBeforeLink(Line line) {
    String pieces = line.markup().pieces();
    int gap = pieces.length() <= LONGEST_HEADING ? pieces.indexOf("  ") : -1;
    return gap > 0 && TAILS.contains(Fold.of(pieces.substring(0, gap)).compact());
  }

  /** Whether a line says that from here on readers comment, however much they say. */
  static boolean opensComments(Line line) {
    return COMMENTS.matcher(line.fold().compact()).matches();
  }

  /** {@code 相关链接:请见某某网站。} is a sentence of the article; a disclaimer is not. */
  private static boolean speaksForItself(Line line, int colon) {
    boolean disclaimer = line.fold().compact().startsWith("声明", Math.max(0, colon - 2));
    return line.isProse() && !disclaimer;
  }

  private static char lastOf(String word) {
    return word.charAt(word.length() - 1);
  }

  private static boolean isBreadcrumb(Line line) {
    String text = line.fold().text();
    return !isEndless(line)
        && !line.isProse()
        && ARROWS.matcher(text).find()
        && PATH.matcher(text).find()
        && shortParts(ARROWS, text, LONGEST_CRUMB);
  }

  private static boolean isNavigation(Line line) {
    String text = line.fold().text();
    if (line.hint() == Line.Hint.LINKS && !ATTACHMENT.matcher(text).find()) {
      return true;
    }
    return !isEndless(line)
        && BARS.matcher(text).find()
        && text.chars().noneMatch(Character::isDigit)
        && shortParts(BARS, text, LONGEST_LINK);
  }

  private static boolean isEndless(Line line) {
    return line.text().length() > LONGEST;
  }

  private static boolean shortParts(Pattern separator, String text, int longest) {
    return separator.splitAsStream(text).allMatch(part -> part.strip().length() <= longest);
  }

  /** Private-use characters are what damage leaves of words. */
  private static boolean isWordOrDamage(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.PRIVATE_USE;
  }
}

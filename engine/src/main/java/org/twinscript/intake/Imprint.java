package org.twinscript.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who a dateline says has published a page; a person's name without a label is its author instead.
 */
record Imprint(Optional<String> source, List<String> authors) {

  private static final int LONGEST = 30;
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{Co}][^\\s|()\\[\\]【】]+");
  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)");

  /** What a value is cut at: words of the page's interface after a gap. */
  private static final Pattern INTERFACE =
      Pattern.compile("\\s+(?:举报|打印|字体|字号|分享|收藏|关注|订阅|评论|点击|阅读|浏览|编辑|参与|我要|责任|作者|记者).*$");

  /** What is no publisher though it stands where one would. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "第?\\d{1,3}版.*|原创|转载|网络|互联网|本站原创|未知|不详|admin|佚名|综合|匿名|其他|其它|(?:hk|c|gm|u|js|es|p|m)(?:t|st|tc)"
              + "|声明|新闻稿|新闻|评论|快讯|公告|通知|要闻|文章|博客|专栏|视频|图片|报道|观点|健康|科技|国际|社会|生活|财经|时政|资讯"
              + "|(?:来自|ip属地:?|发布于)?(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川"
              + "|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门)");

  /** A journal's name before its issue. */
  private static final Pattern ISSUE =
      Pattern.compile(
          "^[^\\p{L}\\d]*(\\p{IsHan}{2,16})[》\\s]*,?\\s*\\d{4}年?\\s*,?第?\\d{1,3}[期号][^\\p{L}\\d]*$");

  /** The issue behind a journal's name in marks. */
  private static final Pattern BEHIND_TITLE = Pattern.compile("(?<=^\\s{0,4}《[^》]{2,20}》).*$");

  private static final Pattern OUTLET =
      Pattern.compile(
          "[\\p{IsHan}a-z\\d·]{1,12}(?:社|[日晚时周早]报|网|电视台|广播电台|电台|卫视|周刊|杂志|新闻|客户端|发布|在线)");

  /** A line that is a journal's name and an issue: {@code 青溪社会科学 2022年3期}. */
  static Optional<Imprint> ofIssue(Fold fold) {
    Matcher issue = ISSUE.matcher(fold.text());
    return issue.matches()
        ? Optional.of(
            new Imprint(Optional.of(fold.original(issue.start(1), issue.end(1))), List.of()))
        : Optional.empty();
  }

  /** Whether a folded line is nothing but the name of a medium. */
  static boolean isOutlet(String line) {
    return OUTLET.matcher(line.strip()).matches();
  }

  static Imprint of(Fold fold, List<Field> fields, String rest) {
    Optional<Field> labelled =
        fields.stream().filter(field -> field.role().equals("source")).findFirst();
    Matcher words = NAME.matcher(rest);
    boolean named = words.find();
    if (labelled.isPresent()) {
      List<String> author =
          named && PersonalNames.isOne(words.group())
              ? List.of(fold.original(words.start(), words.end()))
              : List.of();
      return new Imprint(value(fold, labelled.get().from(), labelled.get().to()), author);
    }
    boolean free =
        fields.stream().noneMatch(field -> field.role().equals("url"))
            && !Dates.all(fold.text()).isEmpty();
    if (!free || !named) {
      return new Imprint(Optional.empty(), List.of());
    }
    return free(fold, rest);
  }

  /** People and a publisher that stand beside a date without a label. */
  private static Imprint free(Fold fold, String rest) {
    List<String> people = new ArrayList<>();
    Optional<String> publisher = Optional.empty();
    Matcher words = NAME.matcher(rest);
    while (words.find()) {
      Optional<String> name = value(fold, words.start(), words.end());
      if (PersonalNames.areAll(words.group())) {
        name.ifPresent(people::add);
      } else if (publisher.isEmpty()) {
        publisher = name;
      }
    }
    return new Imprint(publisher, people);
  }

  /** A value up to a date in it, without marks around it. */
  private static Optional<String> value(Fold fold, int from, int to) {
    String words = INTERFACE.matcher(fold.text().substring(from, to)).replaceFirst("");
    String text = BEHIND_TITLE.matcher(words).replaceFirst("");
    int end = Dates.all(text).stream().findFirst().map(Dates.Found::start).orElse(text.length());
    int start = 0;
    while (start < end && !isName(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && !endsName(text, start, end)) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    String name = text.substring(start, end);
    return name.codePointCount(0, name.length()) < 2
            || name.length() > LONGEST
            || NOBODY.matcher(name).matches()
            || ADDRESS.matcher(name).lookingAt()
        ? Optional.empty()
        : Optional.of(fold.original(from + start, from + end));
  }

  private static boolean endsName(String text, int start, int end) {
    char last = text.charAt(end - 1);
    boolean closes =
        last == ')' && text.lastIndexOf('(', end) > start
            || last == '》' && text.lastIndexOf('《', end) > start;
    return closes || isName(text.codePointBefore(end));
  }

  private static boolean isName(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.PRIVATE_USE;
  }
}

package org.twinscript.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.twinscript.intake.TitleFinder.Title;

/**
 * Drops from both ends of an article what its platform says: disclaimers, notices of rights, calls
 * to follow. Only a run of such lines from an end inwards goes, as an article may speak of
 * copyright; inside it nothing but the sentences that no article says.
 */
final class Statements {

  private static final List<String> STATEMENTS = Table.words("furniture.tsv", "statement");
  private static final List<String> CERTAIN = Table.words("furniture.tsv", "certain");
  private static final List<String> CALLS = Table.words("furniture.tsv", "call");

  private static final Verdict STATEMENT = Verdict.likely("a statement of the platform");
  private static final Verdict INTERFACE = Verdict.furniture("words of the page's interface");

  /** Counters, buttons and marks of an end. */
  private static final Pattern COUNTER =
      Pattern.compile(
          "[+-]\\d+|(?:推荐|阅读|评论|点赞|赞|赞同|收藏|在看|浏览|转发|分享|人气|参与|喜欢|顶|踩)(?:数|量|次数)?[:(]?\\d*[万k+]*[)次]?"
              + "|\\d+(?:\\.\\d+)?[万k+]*(?:人|次|条|个)?(?:阅读|评论|点赞|赞|赞同|喜欢|收藏|分享|浏览|参与|回复|转发)(?:了该文章)?(?:量|数)?"
              + "|共?\\d+[条则](?:评论|留言|回复)|已输入\\d+字|[-—]*(?:the)?end[-—]*|\\d+分|#[^#]+#?.*|[a-z]{0,3}");

  /** What an account has: {@code 总资产2共写了3.1w字获得81个赞}. */
  private static final Pattern COUNTS =
      Pattern.compile(
          "W*N(?:W+N)+W*"
              .replace("N", "\\d++(?:\\.\\d++)?")
              .replace(
                  "W",
                  "(?:[总共万wk+·,:|字个次条篇人数量]|资产|写了|获得|粉丝|关注|文章|作品|阅读|播放|浏览|评论|点赞|赞|收藏|回答|参与|回复|跟帖|转发|留言)"));

  /** A counter, if more of the platform stands between it and the article. */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  private static final Pattern PROMOTES = Pattern.compile("[☆★►▶▼◎◆※📣🔔👉👇]");

  private static final int LONGEST_CALL = 120;

  private Statements() {}

  static void judge(List<Line> lines, Title title, Map<Integer, Verdict> verdicts) {
    for (int i = 0; i < lines.size(); i++) {
      if (!verdicts.containsKey(i) && !title.isAt(i) && has(CERTAIN, lines.get(i))) {
        verdicts.put(i, STATEMENT);
      }
    }
    trim(lines, title, verdicts, lines.size() - 1, -1);
    trim(lines, title, verdicts, 0, 1);
  }

  /** From an end inwards, up to the first line that is the article's; one line always stays. */
  private static void trim(
      List<Line> lines, Title title, Map<Integer, Verdict> verdicts, int from, int step) {
    List<Integer> run = new ArrayList<>();
    int sure = 0;
    for (int i = from; i >= 0 && i < lines.size(); i += step) {
      if (verdicts.containsKey(i) || title.isAt(i)) {
        continue;
      }
      boolean number = NUMBER.matcher(lines.get(i).fold().compact()).matches();
      if (!number && !isOfPlatform(lines.get(i))) {
        run.stream()
            .limit(sure)
            .forEach(
                at -> verdicts.put(at, has(STATEMENTS, lines.get(at)) ? STATEMENT : INTERFACE));
        return;
      }
      run.add(i);
      sure = number ? sure : run.size();
    }
  }

  /** Whether a line says what platforms say of what they publish. */
  static boolean isOne(Line line) {
    return isOne(line.fold());
  }

  static boolean isOne(Fold words) {
    return has(STATEMENTS, words) || has(CERTAIN, words);
  }

  private static boolean isOfPlatform(Line line) {
    String words = line.fold().compact();
    return has(STATEMENTS, line)
        || isPromotion(words)
        || !line.isProse() && words.length() <= 40 && CALLS.stream().anyMatch(words::contains)
        || COUNTER.matcher(words).matches()
        || words.length() <= 40 && COUNTS.matcher(words).matches();
  }

  /** Calls upon calls, or one behind a mark that advertises. */
  private static boolean isPromotion(String words) {
    long calls = words.length() > LONGEST_CALL ? 0 : CALLS.stream().filter(words::contains).count();
    return calls >= 3 || calls > 0 && PROMOTES.matcher(words).lookingAt();
  }

  private static boolean has(List<String> phrases, Line line) {
    return has(phrases, line.fold());
  }

  private static boolean has(List<String> phrases, Fold fold) {
    String words = Furniture.claims(fold.compact());
    return words.length() <= 600 && phrases.stream().anyMatch(words::contains);
  }
}

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

  /** A counter, if more of the platform stands between it and the article. */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

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

  private static boolean isOfPlatform(Line line) {
    String words = line.fold().compact();
    return has(STATEMENTS, line)
        || !line.isProse() && words.length() <= 40 && CALLS.stream().anyMatch(words::contains)
        || COUNTER.matcher(words).matches();
  }

  private static boolean has(List<String> phrases, Line line) {
    String words = Furniture.claims(line.fold().compact());
    return words.length() <= 600 && phrases.stream().anyMatch(words::contains);
  }
}

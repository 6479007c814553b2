package org.twinscript.bake.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.twinscript.bake.site.Remark;
import org.twinscript.script.Conversions;
import org.twinscript.script.Edition;
import org.twinscript.script.Script;

/**
 * Bodies put together at random from every construct, one in another: each word that is written is
 * on the page in both scripts, or the body has a fault.
 */
class NothingIsLostTest {

  private static final int BODIES = 1500;

  /** Words that no dictionary changes, each told from all others by its number. */
  private static final Pattern WORD = Pattern.compile("词\\d+词");

  private static final List<String> INLINE =
      List.of(
          "%s",
          "**%s**",
          "*%s*",
          "~~%s~~",
          "==%s==",
          "`%s`",
          "[%s](https://example.org/)",
          "[%s](#p1)",
          "[%s](javascript:x)",
          "[%s]",
          "[%s][r]",
          "<%s>",
          "<b>%s</b>",
          "H~2~%s",
          "^%s^",
          "{=%s=}",
          "“%s”",
          "%s[^n]",
          "![%s](a.jpg)",
          "https://example.org/%s",
          "&amp;%s",
          "\\*%s",
          "_%s_",
          "[^%s]",
          "<!-- %s -->",
          "%s  ",
          "%s\\",
          "|%s",
          "[%s](x \"题\")");

  private static final List<String> BLOCKS =
      List.of(
          "%s\n",
          "## %s\n",
          "## %s {#a}\n",
          "- %s\n",
          "- [ ] %s\n",
          "3. %s\n",
          "> %s\n",
          ": %s\n",
          "|%s|乙|\n|-|-|\n|甲|\n",
          "甲|乙\n-|-\n%s|二|三\n",
          "[^n]: %s\n",
          "[r]: https://a.org/ \"%s\"\n",
          "    %s\n",
          "```\n%s\n```\n",
          "```%s\n甲\n```\n",
          "<div>%s</div>\n",
          "%s\n===\n",
          "***\n%s\n",
          "[%s]: https://a.org/\n",
          "  %s\n",
          "+ %s\n\n  甲\n");

  private final Random random = new Random(2650);
  private int words;

  @Test
  void everyWordIsOnThePageOrTheBodyHasAFault() {
    int published = 0;
    for (int i = 0; i < BODIES; i++) {
      String markdown = body();
      RenderedBody body = Bodies.render(markdown);
      if (body.faults().isEmpty()) {
        published++;
        assertShows(markdown, body.html());
        assertShows(markdown, converted(body.html()));
      } else {
        assertLinesAreThere(markdown, body.faults());
      }
    }
    assertTrue(published > BODIES / 10, "only " + published + " had no fault");
  }

  private static String converted(String html) {
    return Conversions.standard().html(Script.HANS, Edition.HANT).convert(html).html();
  }

  private static void assertShows(String markdown, String html) {
    var page = Jsoup.parse(html);
    String shown = page.text() + page.select("[title]").eachAttr("title");
    List<String> missing = new ArrayList<>();
    WORD.matcher(markdown)
        .results()
        .map(MatchResult::group)
        .filter(word -> !shown.contains(word) && !shown.contains(word.replace('词', '詞')))
        .forEach(missing::add);
    assertEquals(List.of(), missing, () -> markdown + "\n→\n" + html);
  }

  private static void assertLinesAreThere(String markdown, List<Remark> faults) {
    int last = (int) markdown.lines().count();
    faults.forEach(
        fault -> assertTrue(fault.line() >= 1 && fault.line() <= last, fault + "\n" + markdown));
  }

  private String body() {
    StringBuilder body = new StringBuilder();
    for (int left = 1 + random.nextInt(5); left > 0; left--) {
      body.append(one(BLOCKS).formatted(inline())).append("\n".repeat(random.nextInt(2)));
    }
    return body.toString();
  }

  private String inline() {
    StringBuilder line = new StringBuilder();
    for (int left = 1 + random.nextInt(2); left > 0; left--) {
      String text = one(INLINE).formatted("词" + ++words + "词");
      line.append(random.nextInt(4) == 0 ? one(INLINE).formatted(text) : text);
    }
    return line.toString();
  }

  private String one(List<String> of) {
    // The first is plain text: half of everything is.
    return of.get(random.nextBoolean() ? 0 : random.nextInt(of.size()));
  }
}

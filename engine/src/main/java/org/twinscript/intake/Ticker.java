package org.twinscript.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The prefix some mirrors put before a headline for search engines: {@code 全球今日訊!}.
 *
 * <p>It is cut only if all of it is made of words that say "new" and "news" and nothing else, and a
 * whole headline follows. A prefix with one word of content (a place, a topic) stays. Newspapers
 * name columns with a colon or brackets ({@code 今日關注:}): those go only on a page with spam.
 */
final class Ticker {

  private static final int SHORTEST_HEADLINE = 8;
  private static final Pattern PREFIX =
      Pattern.compile(
          "^[【\\[]?(?:%s){1,3}(?:%s)\\s*([!|:】\\]])\\s*"
              .formatted(either("scope"), either("news")));

  private Ticker() {}

  /**
   * How many characters of the title's own text the prefix takes; 0 without one.
   *
   * @param spam whether the page carries spam elsewhere
   */
  static int length(Fold title, boolean spam) {
    Matcher matcher = PREFIX.matcher(title.text());
    boolean found =
        matcher.find()
            && title.text().length() - matcher.end() >= SHORTEST_HEADLINE
            && (spam || "!|".contains(matcher.group(1)));
    return found ? title.original(0, matcher.end()).length() : 0;
  }

  private static String either(String kind) {
    List<String> words = Table.words("tickers.tsv", kind);
    return String.join("|", words.stream().map(Pattern::quote).toList());
  }
}

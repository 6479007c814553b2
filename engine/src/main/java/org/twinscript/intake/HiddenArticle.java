package org.twinscript.intake;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The article of a page that shows it only when its scripts run, or only when they do not: markup
 * in a {@code textarea}, in a {@code template} or {@code noscript} or in a script's string, or the
 * {@code articleBody} of its JSON-LD. Nothing is run.
 */
final class HiddenArticle {

  private static final int SHORTEST = 40;

  /** What is shown without scripts, or not before they have run. */
  private static final Set<String> OTHERWISE = Set.of("noscript", "template", "object");

  /** A string in a script. Possessive, so that an endless one costs one pass. */
  private static final Pattern STRING =
      Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*+)\"|'((?:[^'\\\\\\n]|\\\\.)*+)'");

  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))", Pattern.DOTALL);

  private HiddenArticle() {}

  /** An element with the longest such text. */
  static Optional<Element> of(Document page) {
    Stream<String> fields = page.getElementsByTag("textarea").stream().map(Element::wholeText);
    Stream<String> strings =
        page.getElementsByTag("script").stream()
            .filter(it -> !it.hasAttr("src"))
            .flatMap(it -> strings(it.data()));
    Stream<String> others =
        page.getAllElements().stream()
            .filter(it -> OTHERWISE.contains(it.normalName()))
            .map(Element::html);
    return Stream.of(fields, strings, others)
        .flatMap(texts -> texts)
        .filter(text -> sentences(text) > 0)
        .max(Comparator.comparingInt(HiddenArticle::sentences))
        .map(HiddenArticle::element);
  }

  private static Stream<String> strings(String script) {
    return STRING
        .matcher(script)
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .filter(text -> text.length() >= SHORTEST)
        .map(HiddenArticle::unescape);
  }

  private static String unescape(String literal) {
    if (literal.indexOf('\\') < 0) {
      return literal;
    }
    return ESCAPE.matcher(literal).replaceAll(found -> Matcher.quoteReplacement(unescape(found)));
  }

  private static String unescape(java.util.regex.MatchResult escape) {
    String code = escape.group(1) == null ? escape.group(2) : escape.group(1);
    if (code != null) {
      return String.valueOf((char) Integer.parseInt(code, 16));
    }
    return switch (escape.group(3)) {
      case "n", "r", "t" -> "\n";
      default -> escape.group(3);
    };
  }

  /** How many full stops are in it, wherever it looks like text. */
  private static int sentences(String text) {
    return (int) text.chars().filter(c -> c == '。').count();
  }

  private static Element element(String text) {
    String markup = text.contains("&lt;") ? Parser.unescapeEntities(text, false) : text;
    Element element = Jsoup.parseBodyFragment(markup).body();
    element.tagName("div");
    if (element.children().isEmpty()) {
      element.empty();
      text.lines().forEach(line -> element.appendElement("p").text(line));
    }
    return element;
  }
}

package org.twinscript.bake.markdown;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The beginning of a body as plain text, for descriptions and lists: of its first paragraph, from
 * the HTML of the very edition, so that it reads as the page does.
 */
public final class Summary {

  private static final int LENGTH = 90;

  private static final Pattern FIRST = Pattern.compile("(?s)<p id=\"p\\d+\">(.*?)</p>");

  private static final Pattern REFERENCE =
      Pattern.compile("<sup id=\"[^\"]*\">.*?</sup>|<span class=\"file\">.*?</span>");

  private static final Pattern RAISED = Pattern.compile("<(sup|sub)>([^<]*)</\\1>");

  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private static final String DIGITS = "0123456789+-=()−";

  private static final Map<String, String> SMALL =
      Map.of("sup", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾⁻", "sub", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎₋");

  private Summary() {}

  /** The beginning; empty when the body has no paragraph. */
  public static String of(String html) {
    Matcher paragraph = FIRST.matcher(html);
    return paragraph.find() ? shortened(plain(paragraph.group(1)).strip()) : "";
  }

  private static String plain(String html) {
    String text = REFERENCE.matcher(html).replaceAll("");
    String small =
        RAISED
            .matcher(text)
            .replaceAll(found -> Matcher.quoteReplacement(small(found.group(1), found.group(2))));
    String words = TAG.matcher(small.replace("<br>", " ")).replaceAll("");
    return words
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  /** 10⁹ would read 109 without a sign of what is raised; letters have no small forms. */
  private static String small(String element, String text) {
    boolean all = text.chars().allMatch(sign -> DIGITS.indexOf(sign) >= 0);
    String forms = SMALL.get(element);
    return all
        ? text.chars()
            .mapToObj(sign -> String.valueOf(forms.charAt(DIGITS.indexOf(sign))))
            .collect(Collectors.joining())
        : (element.equals("sup") ? "^" : "_") + text;
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= LENGTH) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LENGTH)) + "…";
  }
}

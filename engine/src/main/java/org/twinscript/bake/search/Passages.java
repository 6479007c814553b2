package org.twinscript.bake.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.twinscript.search.ArticleText.Kind;
import org.twinscript.search.ArticleText.Line;

/**
 * The texts of a body, one for each paragraph, list item, cell, heading and caption, with the
 * anchor of the block it stands in. The same body in another edition has the same ones in the same
 * order.
 */
final class Passages {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "table",
          "thead",
          "tbody",
          "tr",
          "td",
          "th",
          "caption",
          "figure",
          "figcaption",
          "blockquote",
          "pre",
          "div",
          "section",
          "hr",
          "details",
          "summary");

  private final String html;
  private final List<Line> lines = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  /** What a text has so far, of which the first {@code size} places are in use. */
  private final char[] text;

  private int size;

  private String anchor = "";
  private Kind kind = Kind.PASSAGE;

  private Passages(String html) {
    this.html = html;
    this.text = new char[html.length() + 1];
  }

  /**
   * What a body says.
   *
   * @param lines what each text is
   */
  record Read(List<Line> lines, List<String> texts) {}

  /** Those of a body as {@code bake.markdown} writes it. */
  static Read of(String html) {
    return new Passages(html).read();
  }

  private Read read() {
    int at = 0;
    for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', at)) {
      append(at, tag);
      int end = html.indexOf('>', tag);
      at = end < 0 ? html.length() : pass(html.substring(tag + 1, end), end + 1);
    }
    append(at, html.length());
    flush();
    return new Read(lines, texts);
  }

  private void append(int from, int to) {
    html.getChars(from, to, text, size);
    size += to - from;
  }

  /** Takes in a tag, and gives the place behind what it begins that is not read. */
  private int pass(String tag, int behind) {
    String name = name(tag);
    if (name.equals("sup") && tag.contains(" id=")) {
      return behind("</sup>", behind);
    }
    if (name.equals("span") && tag.contains("class=\"file\"")) {
      return behind("</span>", behind);
    }
    if (BLOCKS.contains(name)) {
      block(name, tag);
    } else if (name.equals("br")) {
      text[size++] = ' ';
    } else if (name.equals("img")) {
      picture(attribute(tag, "alt"));
    }
    return behind;
  }

  private int behind(String end, int from) {
    int at = html.indexOf(end, from);
    return at < 0 ? html.length() : at + end.length();
  }

  private static String name(String tag) {
    int from = tag.startsWith("/") ? 1 : 0;
    int to = from;
    while (to < tag.length() && Character.isLetterOrDigit(tag.charAt(to))) {
      to++;
    }
    return tag.substring(from, to);
  }

  private void block(String name, String tag) {
    flush();
    String id = attribute(tag, "id");
    anchor = id.isEmpty() ? anchor : id;
    if (name.equals("figcaption")) {
      kind = tag.startsWith("/") ? Kind.PASSAGE : Kind.CAPTION;
    }
  }

  private static String attribute(String tag, String name) {
    String start = " " + name + "=\"";
    int at = tag.indexOf(start);
    return at < 0 ? "" : tag.substring(at + start.length(), tag.indexOf('"', at + start.length()));
  }

  /** A picture within a line does not part the text before it from the text behind it. */
  private void picture(String description) {
    if (!description.isBlank()) {
      lines.add(new Line(Kind.CAPTION, anchor));
      texts.add(plain(description));
    }
  }

  private void flush() {
    String plain = plain(text, size);
    if (!plain.isEmpty()) {
      lines.add(new Line(kind, anchor));
      texts.add(plain);
    }
    size = 0;
  }

  /** In one line. Among the references of HTML the bodies have these alone. */
  static String plain(String html) {
    return plain(html.toCharArray(), html.length());
  }

  private static String plain(char[] units, int length) {
    int size = 0;
    boolean space = false;
    for (int at = 0; at < length; at++) {
      char unit = units[at];
      if (unit <= ' ' || unit == '\u0085' || unit == '\u2028' || unit == '\u2029') {
        space = size > 0;
      } else {
        if (space) {
          units[size++] = ' ';
          space = false;
        }
        units[size++] = unit;
      }
    }
    String line = new String(units, 0, size);
    return line.indexOf('&') < 0
        ? line
        : line.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&");
  }
}

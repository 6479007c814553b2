package org.twinscript.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.twinscript.article.Layout.Span;

/**
 * A block of text while it is put together from inline elements, with what is set aside from it.
 * Mutable, for one page: once taken it begins the next block.
 */
final class BlockDraft {

  private static final Pattern SPACES = Pattern.compile(" {2,}");

  /** Stands where one inline element ends and another begins; no text of a page can hold it. */
  private static final char SEAM = '\u0000';

  private static final String SEAM_TEXT = String.valueOf(SEAM);

  private static final Pattern SEAMS = Pattern.compile("\u0000+");

  private static final int LONGEST_PUBLISHER = 20;
  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\d·&.\\-]*\\p{L}");

  private final StringBuilder text = new StringBuilder();
  private final List<String> links = new ArrayList<>();
  private final List<TextBlock> asides = new ArrayList<>();
  private final SpanNotes notes = new SpanNotes();
  private String publisher = "";
  private int linked;
  private int lastLink;

  /** Whether no text has come yet. */
  boolean isBlank() {
    return text.chars().allMatch(c -> c == SEAM || Character.isWhitespace(c));
  }

  void add(String words) {
    text.append(words);
  }

  /** Words of a link, if they are some. */
  void add(String words, boolean inLink) {
    text.append(words);
    linked += inLink ? words.strip().length() : 0;
  }

  /** Words beside the block, which become one of their own. */
  void aside(Element owner, String words, String why) {
    String line = TextSheet.trim(words);
    if (!line.isEmpty()) {
      asides.add(TextBlock.plain(owner, line, why, List.of()));
    }
  }

  /** Takes an inline element, whose text the walk adds. */
  void inline(Element element, Runnable walk) {
    if (element.hasAttr("href")) {
      links.add(element.attr("href"));
    }
    if (!text.isEmpty()) {
      text.append(SEAM);
    }
    int start = text.length();
    boolean noted = notes.begin(element, start);
    walk.run();
    if (noted) {
      notes.end(text.length());
    }
    if (text.length() > start) {
      if (publisher.isEmpty() && ElementNames.saysPublisher(element)) {
        publisher = publisher(SEAMS.matcher(text.substring(start)).replaceAll(" "));
      }
      lastLink = ElementNames.isLink(element) ? start : lastLink;
      text.append(SEAM);
    }
  }

  /** The block, if it has text, and what was set aside. */
  List<TextBlock> take(Element owner) {
    cutInterfaceLink(owner);
    boolean seams = text.indexOf(SEAM_TEXT) >= 0;
    String whole = text.toString();
    String plain = seams ? SEAMS.matcher(whole).replaceAll("") : whole;
    String line = plain.isBlank() ? "" : TextSheet.trim(collapse(plain));
    List<Span> spans = notes.flush(text, line);
    List<TextBlock> blocks = new ArrayList<>();
    if (!line.isEmpty()) {
      String pieces = seams ? SEAMS.matcher(collapse(whole)).replaceAll("  ") : line;
      blocks.add(
          new TextBlock(
              owner,
              line,
              TextSheet.trim(pieces),
              publisher(owner, line),
              linked,
              List.copyOf(links),
              "",
              spans));
    }
    blocks.addAll(asides);
    asides.clear();
    text.setLength(0);
    links.clear();
    publisher = "";
    linked = 0;
    lastLink = 0;
    return blocks;
  }

  private String publisher(Element owner, String line) {
    return publisher.isEmpty() && ElementNames.saysPublisher(owner) ? publisher(line) : publisher;
  }

  /** A name, not a sentence nor a label. */
  private static String publisher(String words) {
    String name = TextSheet.trim(words);
    boolean plain = name.length() >= 2 && name.length() <= LONGEST_PUBLISHER;
    return plain && NAME.matcher(name).matches() ? name : "";
  }

  /** {@code 返回首页，查看更多} behind a paragraph's last sentence is no part of it. */
  private void cutInterfaceLink(Element owner) {
    if (lastLink > 0 && lastLink < text.length()) {
      String words = SEAMS.matcher(text.substring(lastLink)).replaceAll("").strip();
      boolean sentence = text.lastIndexOf("。", lastLink) >= 0;
      if (sentence && Furniture.isInterfaceLink(words)) {
        text.setLength(lastLink);
        linked -= words.length();
        aside(owner, words, "words of the page's interface");
      }
    }
  }

  /** As a browser shows it; no-break and ideographic spaces stay. */
  private static String collapse(String words) {
    boolean lines = words.indexOf('\n') >= 0 || words.indexOf('\r') >= 0;
    String line = lines ? words.lines().collect(Collectors.joining(" ")) : words;
    return line.contains("  ") ? SPACES.matcher(line).replaceAll(" ") : line;
  }
}

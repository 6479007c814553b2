package org.twinscript.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.twinscript.article.Block;

/** Blocks of plain text as CommonMark that renders to exactly that text. */
public final class Markdown {

  /** What opens inline markup anywhere in a line. */
  private static final Pattern INLINE =
      Pattern.compile(
          "[\\\\`*_\\[\\]<&|]|\\{(?=[=#])"
              // Two of a sign, and one where the same sign follows before a Han character or a
              // space.
              + "|[~=](?=[~=])|(?<=[~=])[~=]|([~^])(?=[^\\s\\p{IsHan}~^]+\\1)");

  /** All that the pattern can match begins with one of these. */
  private static final String SIGNS = "\\`*_[]<&|{~=^";

  /** What would make the beginning of a line a heading, list, quote, rule, fence or definition. */
  private static final Pattern LEADING = Pattern.compile("^(#{1,6}(?=\\s|$)|[-+>~]|:(?=\\s|$))");

  private static final Pattern ORDERED = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");

  private Markdown() {}

  /**
   * The blocks as Markdown, an empty line between two that belong to nothing common; headings
   * become second-level headings.
   */
  public static String of(List<Block> blocks) {
    List<String> parts = new ArrayList<>();
    for (int at = 0; at < blocks.size(); ) {
      int end = LaidBlocks.end(blocks, at);
      parts.add(end > at ? LaidBlocks.markdown(blocks.subList(at, end)) : block(blocks.get(at)));
      at = Math.max(end, at + 1);
    }
    return String.join("\n\n", parts);
  }

  private static String block(Block block) {
    if (block instanceof Block.Laid laid) {
      return escapeLine(InlineSpans.markdown(laid.text(), laid.layout().spans()).strip());
    }
    if (block instanceof Block.Figure figure) {
      return "![" + escapeInline(figure.text().strip()) + "](" + figure.file() + ")";
    }
    return block instanceof Block.Heading
        ? "## " + escapeHeading(block.text())
        : escape(block.text());
  }

  /** A run of # at the end of a heading would be taken for its closing mark. */
  private static String escapeHeading(String text) {
    String escaped = escapeInline(text);
    return escaped.endsWith("#") ? escaped.substring(0, escaped.length() - 1) + "\\#" : escaped;
  }

  private static String escape(String text) {
    return escapeLine(escapeInline(text.strip()));
  }

  /** What is within a line, and not at its beginning. */
  static String escapeInline(String text) {
    return holdsSign(text) ? INLINE.matcher(text).replaceAll("\\\\$0") : text;
  }

  /** Hardly any paragraph does, and the pattern need not look at each of its characters then. */
  private static boolean holdsSign(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) < 0x80 && SIGNS.indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A line's beginning, whose inline markup is escaped or meant. */
  static String escapeLine(String inline) {
    String leading = LEADING.matcher(inline).replaceFirst("\\\\$1");
    return ORDERED.matcher(leading).replaceFirst("$1\\\\$2");
  }
}

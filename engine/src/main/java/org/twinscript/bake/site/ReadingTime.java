package org.twinscript.bake.site;

import java.lang.Character.UnicodeScript;

/**
 * How long a text is and how long it takes to read.
 *
 * @param characters Chinese characters, and each Latin word or number as one
 * @param minutes at {@value #PER_MINUTE} characters a minute, at least one
 */
public record ReadingTime(int characters, int minutes) {

  /** A usual pace for adults who read such texts silently. */
  private static final int PER_MINUTE = 400;

  /** What joins two parts of a word or number. */
  private static final String JOINING = ".,'-";

  /** From here to the end of Yi nothing is Latin and nothing a digit. */
  private static final int FIRST_HAN = 0x2E80;

  private static final int AFTER_YI = 0xA4D0;

  /** Of a body as HTML; tags and entities are no part of the text, and end a word. */
  public static ReadingTime of(String html) {
    int characters = count(html);
    return new ReadingTime(characters, Math.max(1, (characters + PER_MINUTE / 2) / PER_MINUTE));
  }

  /** By an array, as the just-in-time compiler of a short run checks each place of a text twice. */
  private static int count(String html) {
    char[] units = html.toCharArray();
    int count = 0;
    boolean inWord = false;
    int at = 0;
    while (at < units.length) {
      if (isCommonHan(units[at])) {
        count++;
        inWord = false;
        at++;
      } else {
        int symbol = html.codePointAt(at);
        boolean goesOn = goesOn(symbol, inWord, html, at + 1);
        count += isHan(symbol) || goesOn && !inWord ? 1 : 0;
        inWord = goesOn;
        at = next(html, at);
      }
    }
    return count;
  }

  private static boolean goesOn(int c, boolean inWord, String html, int next) {
    return isWord(c) || inWord && JOINING.indexOf(c) >= 0 && isWordAt(html, next);
  }

  /** Behind a tag, an entity or a character. */
  private static int next(String html, int at) {
    int end = -1;
    if (html.charAt(at) == '<') {
      end = html.indexOf('>', at);
    } else if (html.charAt(at) == '&') {
      end = endOfEntity(html, at + 1);
    }
    return end < 0 ? at + Character.charCount(html.codePointAt(at)) : end + 1;
  }

  private static int endOfEntity(String html, int from) {
    int at = from;
    while (at < html.length() && isInEntity(html.charAt(at))) {
      at++;
    }
    return at > from && at < html.length() && html.charAt(at) == ';' ? at : -1;
  }

  private static boolean isInEntity(char c) {
    return c == '#' || c == '_' || c < 0x80 && Character.isLetterOrDigit(c);
  }

  private static boolean isWordAt(String html, int at) {
    return at < html.length() && isWord(html.codePointAt(at));
  }

  /** Asked first, as to ask for a script is to search a table. */
  private static boolean isCommonHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  private static boolean isHan(int c) {
    return c >= FIRST_HAN && UnicodeScript.of(c) == UnicodeScript.HAN;
  }

  private static boolean isWord(int c) {
    if (c < 0x80) {
      return Character.isLetterOrDigit(c);
    }
    boolean eastAsian = c >= FIRST_HAN && c < AFTER_YI;
    return !eastAsian && (UnicodeScript.of(c) == UnicodeScript.LATIN || isDigit(c));
  }

  private static boolean isDigit(int c) {
    return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
  }
}

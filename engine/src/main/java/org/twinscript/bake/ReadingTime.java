package org.twinscript.bake;

import java.util.regex.Pattern;

/**
 * How long a text is and how long it takes to read.
 *
 * @param characters Chinese characters, and each Latin word or number as one
 * @param minutes at {@value #PER_MINUTE} characters a minute, at least one
 */
record ReadingTime(int characters, int minutes) {

  /** A usual pace for adults who read such texts silently. */
  private static final int PER_MINUTE = 400;

  private static final Pattern TAG_OR_ENTITY = Pattern.compile("<[^>]*>|&[#\\w]+;");
  private static final Pattern CHARACTER =
      Pattern.compile("\\p{IsHan}|[\\p{IsLatin}\\p{Nd}]+(?:[.,'-][\\p{IsLatin}\\p{Nd}]+)*");

  /** Of a body as HTML. */
  static ReadingTime of(String html) {
    String text = TAG_OR_ENTITY.matcher(html).replaceAll(" ");
    int characters = (int) CHARACTER.matcher(text).results().count();
    return new ReadingTime(characters, Math.max(1, (characters + PER_MINUTE / 2) / PER_MINUTE));
  }
}

package org.twinscript.script;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the archive can be read in: a script, and of Traditional the forms a region writes. */
public enum Edition {
  /** Simplified. */
  HANS("zh-Hans", Script.HANS),
  /** Traditional: what was written in it as it was written, all else in Taiwan's forms. */
  HANT("zh-Hant", Script.HANT),
  /** Traditional in Hong Kong's forms throughout. */
  HANT_HK("zh-Hant-HK", Script.HANT);

  private final String tag;
  private final Script script;

  Edition(String tag, Script script) {
    this.tag = tag;
    this.script = script;
  }

  /** The BCP 47 tag, for {@code lang} and {@code hreflang}: {@code zh-Hant-HK}. */
  public String tag() {
    return tag;
  }

  /** The script it is written in. */
  public Script script() {
    return script;
  }

  /** The first segment of every path of this edition: {@code zh-hant-hk}. */
  public String segment() {
    return tag.toLowerCase(Locale.ROOT);
  }

  /** The edition in which a text of this script stands as it was written. */
  public static Edition of(Script script) {
    return script == Script.HANS ? HANS : HANT;
  }

  /** The edition of a tag as {@link #tag()} writes it, or nothing for any other text. */
  public static Optional<Edition> ofTag(String tag) {
    return Arrays.stream(values()).filter(edition -> edition.tag.equals(tag)).findFirst();
  }
}

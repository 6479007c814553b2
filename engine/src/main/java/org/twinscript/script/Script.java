package org.twinscript.script;

import java.util.Arrays;
import java.util.Optional;

/** The two scripts the archive is written and read in. */
public enum Script {
  /** Simplified Chinese. */
  HANS("zh-Hans"),
  /** Traditional Chinese. */
  HANT("zh-Hant");

  private final String tag;

  Script(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag, for {@code lang}, {@code hreflang} and front matter: {@code zh-Hans}. */
  public String tag() {
    return tag;
  }

  /** The script of a BCP 47 tag as {@link #tag()} writes it, or nothing for any other text. */
  public static Optional<Script> ofTag(String tag) {
    return Arrays.stream(values()).filter(script -> script.tag.equals(tag)).findFirst();
  }
}

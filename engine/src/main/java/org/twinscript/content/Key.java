package org.twinscript.content;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The keys of the front matter, in the order they are written. {@code type}, {@code status}, {@code
 * date} and {@code tags} mean what they mean to a stock JBake.
 */
enum Key {
  TITLE("title"),
  /** The title in Simplified, of an article written in Traditional. */
  TITLE_HANS("title-hans"),
  /** The title in Traditional, of an article written in Simplified. */
  TITLE_HANT("title-hant"),
  /** {@code 2024-03-22}; left out when the day is not known. */
  DATE("date"),
  /** {@code 09:17:58}; only beside a date. */
  TIME("time"),
  /** {@code article} or {@code page}. */
  TYPE("type"),
  /** {@code published} or {@code draft}. */
  STATUS("status"),
  /** {@code zh-Hans} or {@code zh-Hant}. */
  SCRIPT("script"),
  /** {@code 干事:幹事}: terms in Simplified and Traditional, separated by commas. */
  TERMS("terms"),
  SOURCE("source"),
  SOURCE_URL("source-url"),
  /** Keys of regions, separated by commas. */
  REGIONS("regions"),
  /** Keys of themes, separated by commas. */
  THEMES("themes"),
  /** The regions and the themes again, for tools that know only tags. */
  TAGS("tags"),
  /** Of the raw page's bytes; its presence says that the importer made the file. */
  RAW_SHA256("raw-sha256"),
  /** {@code gloss:187, mark:55}. */
  REPAIRS("repairs"),
  /** SHA-256 of the file without this line: tells whether a person has edited it since. */
  CHECKSUM("checksum");

  private final String word;

  Key(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  static Optional<Key> of(String word) {
    return Arrays.stream(values()).filter(key -> key.word.equals(word)).findFirst();
  }

  static String all() {
    return Arrays.stream(values()).map(Key::word).collect(Collectors.joining(", "));
  }
}

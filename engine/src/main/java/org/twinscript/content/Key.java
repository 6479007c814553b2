package org.twinscript.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
  /** Names, separated by {@code ; }. */
  AUTHOR("author"),
  TRANSLATOR("translator"),
  SERIES("series"),
  /** Which part of its series the article is. */
  PART("part"),
  /** EDTF: {@code 2024-03-22}, {@code 2024-05}, {@code 1997?}; left out when nothing is known. */
  DATE("date"),
  /** {@code 09:17:58}; only beside a whole day. */
  TIME("time"),
  /** {@code article} or {@code page}. */
  TYPE("type"),
  /** {@code published} or {@code draft}. */
  STATUS("status"),
  /** {@code zh-Hans} or {@code zh-Hant}. */
  SCRIPT("script"),
  /** {@code 干事:幹事}: terms in Simplified and Traditional, separated by commas. */
  TERMS("terms"),
  /** Names, separated by {@code ; }. */
  SOURCE("source"),
  /** An address for each source, by position. */
  SOURCE_URL("source-url"),
  /** {@code address @ 2024-03-23}: the copy of each source in a web archive, by position. */
  ARCHIVED("archived"),
  LICENCE("licence"),
  /** {@code name @ lat,lon}, separated by {@code ; }. */
  PLACE("place"),
  /** Keys of regions, separated by commas. */
  REGIONS("regions"),
  /** Keys of themes, separated by commas. */
  THEMES("themes"),
  /** The regions and the themes again, for tools that know only tags. */
  TAGS("tags"),
  /** Earlier paths inside an edition, separated by {@code ; }. */
  ALIASES("aliases"),
  /** The day on which the article came into the archive. */
  ADDED("added"),
  /** The day of its last change that readers should hear of. */
  UPDATED("updated"),
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

  static List<String> words() {
    return Arrays.stream(values()).map(Key::word).toList();
  }
}

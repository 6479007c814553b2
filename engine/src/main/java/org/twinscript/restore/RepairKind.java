package org.twinscript.restore;

/**
 * The damages of a mirror that can be undone; numbers are the order in which the mirror did them.
 */
public enum RepairKind {
  /** Before all others: a character that no text can hold, or that is not seen. */
  CONTROL("control"),
  /** 1: Simplified turned into Traditional one character at a time. */
  SCRIPT("script"),
  /** 2: a reading in brackets behind a character. */
  GLOSS("gloss"),
  /** 3: a full-width mark turned into ASCII. */
  MARK("mark"),
  /** 4: characters read one byte late. */
  FRAME_SHIFT("frame-shift"),
  /** 5: a comma put in front of a mark. */
  COMMA("comma"),
  /** No damage: pages of the article that are not there. */
  PART("part"),
  /** No damage: a picture of the article whose file is not there. */
  PICTURE("picture"),
  /** No damage: prose of the page that was taken for no part of the article. */
  LEFT_OUT("left-out"),
  /** No damage: a name of the page's authors that is not written down. */
  AUTHOR("author");

  private final String id;

  RepairKind(String id) {
    this.id = id;
  }

  /** The name in front matter and reports: {@code frame-shift}. */
  public String id() {
    return id;
  }
}

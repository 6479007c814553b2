package org.twinscript.article;

/** What a content file can hold. */
public sealed interface Document permits Article, Page {

  /** Its title in the script it was written in. */
  String title();

  /** Whether it is kept out of the site. */
  boolean draft();

  /** Its body as CommonMark. */
  String markdown();

  /** What is known of it beside its text: the same with an empty body. */
  Document withoutText();
}

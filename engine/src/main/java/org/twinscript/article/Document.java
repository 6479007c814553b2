package org.twinscript.article;

import org.twinscript.script.Script;

/** What a content file can hold. */
public sealed interface Document permits Article, Page {

  /** What the front matter calls such a document: {@code article}. */
  String kind();

  /** Its name, of which its address is made; two of one kind cannot have the same. */
  ArticleId id();

  /** Its address inside an edition: {@code articles/2024/some-id/}. */
  String path();

  /** Its title in the script it was written in. */
  String title();

  /** The script it was written in. */
  Script script();

  /** What a person has ruled on how it reads in the other script. */
  Wording wording();

  /** Who made it and where it comes from. */
  Credits credits();

  /** Whether lists, feeds and downloads name it, and others like it are looked for. */
  boolean isListed();

  /** Whether it is kept out of the site. */
  boolean draft();

  /** Its body as CommonMark. */
  String markdown();

  /** What is known of it beside its text: the same with an empty body. */
  Document withoutText();
}

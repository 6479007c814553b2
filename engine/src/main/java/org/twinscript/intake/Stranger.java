package org.twinscript.intake;

/**
 * Why a block of a page is of others than its article.
 *
 * @param why one clause for a reader
 * @param sure false where only its place on the page says so
 */
record Stranger(String why, boolean sure) {

  static final String OUTSIDE = "outside the article's part of the page";

  /** Whether it is an entry of a list. */
  boolean isListed() {
    return why.equals(Strangers.LISTED.why());
  }
}

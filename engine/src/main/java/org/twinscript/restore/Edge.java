package org.twinscript.restore;

/**
 * One character of a text that may have stood on the page, or a stretch the language model does not
 * look at.
 *
 * @param to where it leads
 * @param source what stood there when the reader lost step; the mirror damages this again
 * @param text what the repair writes
 * @param unit what the language model sees, folded; {@link #SILENT} for nothing
 * @param penalty in nats, what speaks against it beside the language
 * @param guessed whether a byte of the character is lost
 */
record Edge(Node to, String source, String text, char unit, double penalty, boolean guessed) {

  static final char SILENT = 0;

  /** A stretch that the language model does not look at. */
  static Edge silent(Node to, String source, String text) {
    return new Edge(to, source, text, SILENT, 0, false);
  }
}

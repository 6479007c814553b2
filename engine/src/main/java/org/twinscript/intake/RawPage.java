package org.twinscript.intake;

import java.nio.file.Path;

/**
 * A raw page, decoded.
 *
 * @param file where it lies
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 * @param charset the name of the charset it was decoded with, as Java spells it
 * @param html true for HTML, false for plain text
 * @param text the page, with line ends as LF and without a byte order mark
 */
public record RawPage(Path file, String sha256, String charset, boolean html, String text) {

  /**
   * This page with the text of another below its own, as pages of one article are accounted for.
   */
  public RawPage andThen(RawPage next) {
    return new RawPage(file, sha256, charset, html, text + "\n" + next.text);
  }
}

package org.twinscript.cite;

import java.util.List;

/**
 * A citation in one format. It is complete without the day on which the reader saw the page, which
 * no build can know; a browser may put it between the two parts.
 *
 * @param format the name of the format
 * @param before the text up to where that day belongs
 * @param accessed the day's own text, with {@code YYYY}, {@code MM} and {@code DD} to be filled in
 * @param after the rest of the text
 */
public record Citation(String format, String before, String accessed, String after) {

  /** A work in every format, the one to be read first, then those for programs. */
  public static List<Citation> of(Reference work) {
    return List.of(GbT7714.cite(work), BibTex.cite(work), Ris.cite(work), CslJson.cite(work));
  }

  /** The citation as it stands without the day of reading. */
  public String text() {
    return before + after;
  }
}

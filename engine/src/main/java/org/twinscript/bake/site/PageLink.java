package org.twinscript.bake.site;

/**
 * A link from a body to another part of the site.
 *
 * @param line of the body, counted from 1
 * @param written the address as its author wrote it
 * @param kind what {@code path} leads to
 * @param path of a content file below the content folder, or of a page below its edition; that of a
 *     page may climb out of the edition by one {@code ../}
 * @param anchor without its {@code #}; empty when the link names none
 */
public record PageLink(int line, String written, Kind kind, String path, String anchor) {

  /** What links lead to. */
  public enum Kind {
    /** A content file; its page's address is known when all files are read. */
    DOCUMENT,
    /** A page or file of the site. */
    PAGE
  }

  private static final String SCHEME = "content:";

  /** The same where so many lines stand above the body. */
  public PageLink below(int lines) {
    return new PageLink(line + lines, written, kind, path, anchor);
  }

  /** What stands in the HTML in place of the address of a content file's page. */
  public String placeholder() {
    return SCHEME + path;
  }
}

package org.twinscript.article;

/** A piece of an article's body, in reading order. */
public sealed interface Block {

  /** Its text: one line, no markup. */
  String text();

  /** The same kind of block with another text. */
  Block withText(String text);

  /** A section heading inside the article. */
  record Heading(String text) implements Block {
    @Override
    public Heading withText(String other) {
      return new Heading(other);
    }
  }

  /** A paragraph. */
  record Paragraph(String text) implements Block {
    @Override
    public Paragraph withText(String other) {
      return new Paragraph(other);
    }
  }

  /**
   * A picture, in a paragraph of its own.
   *
   * @param text the words instead of it
   * @param file its name in the article's folder, of letters, digits, hyphens and a point
   */
  record Figure(String text, String file) implements Block {
    @Override
    public Figure withText(String other) {
      return new Figure(other, file);
    }
  }

  /** A paragraph with something that stands out, an item, a quotation, a line of code, a row. */
  record Laid(String text, Layout layout) implements Block {
    @Override
    public Laid withText(String other) {
      return new Laid(other, layout);
    }
  }
}

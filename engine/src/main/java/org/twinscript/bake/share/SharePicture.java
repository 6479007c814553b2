package org.twinscript.bake.share;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.util.List;

/**
 * The picture shown where a page is shared: a catalogue card with the title, a line for its date
 * and source, the two seals and the name of the archive. 1200 × 630 pixels, as OpenGraph's readers
 * ask. The same fonts give the same pixels. Safe to share between threads.
 */
final class SharePicture {

  static final int WIDTH = 1200;
  static final int HEIGHT = 630;

  private static final Color PAPER = new Color(0xf3eee2);
  private static final Color CARD = new Color(0xfffdf8);
  private static final Color INK = new Color(0x23201b);
  private static final Color FAINT = new Color(0x655d50);
  private static final Color RULE = new Color(0xddd4c2);
  private static final Color SEAL = new Color(0xa92b1b);
  private static final int EDGE = 48;
  private static final int LEFT = 112;
  private static final int RIGHT = WIDTH - LEFT;

  private final Font font;

  /**
   * The empty card, drawn once: to fill so many half-byte pixels takes most of a picture's time.
   */
  private final byte[] card;

  SharePicture(Font font) {
    this.font = font;
    BufferedImage empty = picture();
    Graphics2D pen = pen(empty);
    drawCard(pen);
    pen.dispose();
    this.card = pixels(empty);
  }

  private static BufferedImage picture() {
    return new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY, palette());
  }

  private static byte[] pixels(BufferedImage picture) {
    return ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
  }

  private static Graphics2D pen(BufferedImage picture) {
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    return pen;
  }

  /** Whether every character of a text can be set. */
  boolean canShow(String text) {
    return font.canDisplayUpTo(text) < 0;
  }

  /**
   * Draws a card.
   *
   * @param seals the seal of this script, then the other's
   * @param title its phrases; three lines of them at most
   * @param foot what stands below the title
   */
  BufferedImage draw(String archive, List<String> seals, List<String> title, String foot) {
    BufferedImage picture = picture();
    System.arraycopy(card, 0, pixels(picture), 0, card.length);
    Graphics2D pen = pen(picture);
    drawText(pen, archive, 34, FAINT, 140);
    drawSeal(pen, seals.get(0), RIGHT - 128, true);
    drawSeal(pen, seals.get(1), RIGHT - 56, false);
    drawTitle(pen, title);
    drawText(pen, foot, 30, FAINT, 500);
    pen.dispose();
    return picture;
  }

  /** Paper, card, the red line and the hole for the rod. */
  private static void drawCard(Graphics2D pen) {
    pen.setColor(PAPER);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    fill(pen, RULE, EDGE - 2);
    fill(pen, CARD, EDGE);
    pen.setColor(SEAL);
    pen.fillRect(LEFT, 176, RIGHT - LEFT, 3);
    pen.setColor(PAPER);
    pen.fillOval(WIDTH / 2 - 18, 528, 36, 36);
    pen.setColor(RULE);
    pen.drawOval(WIDTH / 2 - 18, 528, 36, 36);
  }

  private static void fill(Graphics2D pen, Color colour, int edge) {
    pen.setColor(colour);
    pen.fillRect(edge, edge, WIDTH - 2 * edge, HEIGHT - 2 * edge);
  }

  private void drawSeal(Graphics2D pen, String seal, int x, boolean inUse) {
    pen.setColor(SEAL);
    pen.setStroke(new BasicStroke(3));
    pen.drawRoundRect(x, 92, 56, 56, 8, 8);
    if (inUse) {
      pen.fillRoundRect(x, 92, 56, 56, 8, 8);
      pen.setColor(CARD);
    }
    pen.setFont(font.deriveFont(36f));
    pen.drawString(seal, x + 10, 133);
  }

  private void drawTitle(Graphics2D pen, List<String> title) {
    pen.setFont(font.deriveFont(64f));
    pen.setColor(INK);
    int baseline = 268;
    for (String line : TitleLines.of(title, pen.getFontMetrics()::stringWidth, RIGHT - LEFT, 3)) {
      pen.drawString(line, LEFT, baseline);
      baseline += 84;
    }
  }

  /** Sixteen colours: two pixels to a byte, which makes a file of a fifth of the size. */
  private static IndexColorModel palette() {
    int[] colours = new int[16];
    int at = 0;
    for (int step = 0; step < 6; step++) {
      colours[at++] = mix(INK, CARD, step / 5.0);
    }
    for (int step = 0; step < 5; step++) {
      colours[at++] = mix(SEAL, CARD, step / 5.0);
    }
    for (Color colour : List.of(PAPER, RULE, FAINT)) {
      colours[at++] = colour.getRGB();
    }
    colours[at++] = mix(FAINT, CARD, 0.4);
    colours[at] = mix(FAINT, CARD, 0.7);
    return new IndexColorModel(4, 16, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
  }

  private static int mix(Color one, Color other, double share) {
    return new Color(
            mix(one.getRed(), other.getRed(), share),
            mix(one.getGreen(), other.getGreen(), share),
            mix(one.getBlue(), other.getBlue(), share))
        .getRGB();
  }

  private static int mix(int one, int other, double share) {
    return (int) Math.round(one + (other - one) * share);
  }

  private void drawText(Graphics2D pen, String text, float size, Color colour, int baseline) {
    pen.setFont(font.deriveFont(size));
    pen.setColor(colour);
    pen.drawString(text, LEFT, baseline);
  }
}

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

  private static final int EDGE = 48;
  private static final int LEFT = 112;
  private static final int RIGHT = WIDTH - LEFT;

  private final Font font;
  private final ShareColours colours;

  /**
   * The empty card, drawn once: to fill so many half-byte pixels takes most of a picture's time.
   */
  private final byte[] card;

  SharePicture(Font font, ShareColours colours) {
    this.font = font;
    this.colours = colours;
    BufferedImage empty = picture();
    Graphics2D pen = pen(empty);
    drawCard(pen);
    pen.dispose();
    this.card = pixels(empty);
  }

  private BufferedImage picture() {
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
    drawText(pen, archive, 34, colours.faint(), 140);
    drawSeal(pen, seals.get(0), RIGHT - 128, true);
    drawSeal(pen, seals.get(1), RIGHT - 56, false);
    drawTitle(pen, title);
    drawText(pen, foot, 30, colours.faint(), 500);
    pen.dispose();
    return picture;
  }

  /** Paper, card, the red line and the hole for the rod. */
  private void drawCard(Graphics2D pen) {
    pen.setColor(colours.paper());
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    fill(pen, colours.rule(), EDGE - 2);
    fill(pen, colours.card(), EDGE);
    pen.setColor(colours.seal());
    pen.fillRect(LEFT, 176, RIGHT - LEFT, 3);
    pen.setColor(colours.paper());
    pen.fillOval(WIDTH / 2 - 18, 528, 36, 36);
    pen.setColor(colours.rule());
    pen.drawOval(WIDTH / 2 - 18, 528, 36, 36);
  }

  private static void fill(Graphics2D pen, Color colour, int edge) {
    pen.setColor(colour);
    pen.fillRect(edge, edge, WIDTH - 2 * edge, HEIGHT - 2 * edge);
  }

  private void drawSeal(Graphics2D pen, String seal, int x, boolean inUse) {
    pen.setColor(colours.seal());
    pen.setStroke(new BasicStroke(3));
    pen.drawRoundRect(x, 92, 56, 56, 8, 8);
    if (inUse) {
      pen.fillRoundRect(x, 92, 56, 56, 8, 8);
      pen.setColor(colours.card());
    }
    pen.setFont(font.deriveFont(36f));
    pen.drawString(seal, x + 10, 133);
  }

  private void drawTitle(Graphics2D pen, List<String> title) {
    pen.setFont(font.deriveFont(64f));
    pen.setColor(colours.ink());
    int baseline = 268;
    for (String line : TitleLines.of(title, pen.getFontMetrics()::stringWidth, RIGHT - LEFT, 3)) {
      pen.drawString(line, LEFT, baseline);
      baseline += 84;
    }
  }

  /** Sixteen colours: two pixels to a byte, which makes a file of a fifth of the size. */
  private IndexColorModel palette() {
    int[] sixteen = new int[16];
    int at = 0;
    for (int step = 0; step < 6; step++) {
      sixteen[at++] = mix(colours.ink(), colours.card(), step / 5.0);
    }
    for (int step = 0; step < 5; step++) {
      sixteen[at++] = mix(colours.seal(), colours.card(), step / 5.0);
    }
    for (Color colour : List.of(colours.paper(), colours.rule(), colours.faint())) {
      sixteen[at++] = colour.getRGB();
    }
    sixteen[at++] = mix(colours.faint(), colours.card(), 0.4);
    sixteen[at] = mix(colours.faint(), colours.card(), 0.7);
    return new IndexColorModel(4, 16, sixteen, 0, false, -1, DataBuffer.TYPE_BYTE);
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

package org.twinscript.bake.share;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.twinscript.bake.site.Branding.Palette;

class PalettePngTest {

  /** Whatever font there is: what is drawn does not matter, and tests elsewhere read the text. */
  private static BufferedImage picture() {
    return new SharePicture(new Font(Font.SERIF, Font.BOLD, 1), ShareColours.of(Palette.NONE))
        .draw("archive", List.of("A", "B"), List.of("A title of some length"), "2024");
  }

  private static byte[] written(BufferedImage picture) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    PalettePng.write(picture, file);
    return file.toByteArray();
  }

  private static int[] pixels(BufferedImage picture) {
    int width = picture.getWidth();
    return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
  }

  @Test
  void readsBackPixelByPixel() throws IOException {
    BufferedImage picture = picture();
    BufferedImage back = ImageIO.read(new ByteArrayInputStream(written(picture)));
    assertEquals(picture.getWidth(), back.getWidth());
    assertArrayEquals(pixels(picture), pixels(back));
  }
}

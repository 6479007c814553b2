package org.twinscript.bake.images;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.util.Optional;

/** Java's reader of PNG gives the numbers of the file and does not ask what colours they mean. */
final class PngColours {

  private static final int RGB = 3;

  private PngColours() {}

  /** The picture in sRGB; as it is where its profile is of no use. */
  static BufferedImage standard(BufferedImage image, PngFile file) {
    return file.profile()
        .flatMap(PngColours::profile)
        .map(profile -> converted(image, profile))
        .orElse(image);
  }

  private static Optional<ICC_Profile> profile(byte[] bytes) {
    try {
      return Optional.of(ICC_Profile.getInstance(bytes))
          .filter(profile -> profile.getNumComponents() == RGB);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static BufferedImage converted(BufferedImage image, ICC_Profile profile) {
    boolean clear = image.getColorModel().hasAlpha();
    ColorModel meant =
        new ComponentColorModel(
            new ICC_ColorSpace(profile),
            clear,
            false,
            clear ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
            DataBuffer.TYPE_BYTE);
    BufferedImage said = new BufferedImage(meant, image.getRaster(), false, null);
    BufferedImage standard =
        new BufferedImage(image.getWidth(), image.getHeight(), image.getType());
    return new ColorConvertOp(ColorSpace.getInstance(ColorSpace.CS_sRGB), null)
        .filter(said, standard);
  }
}

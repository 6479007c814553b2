package org.twinscript.bake.jbake;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinscript.bake.site.Branding;
import org.twinscript.bake.site.Branding.Palette;
import org.twinscript.fault.InputException;
import org.twinscript.message.Messages;
import org.twinscript.message.Sentence;

/** The settings that make a site its owner's: words, pictures, colours, menu. */
final class BrandSettings {

  private static final Logger LOGGER = LoggerFactory.getLogger(BrandSettings.class);

  private static final String NAME = "site.name";
  private static final String PICTURE = "site.picture";

  /** As networks show the picture of a page, and as pages say of it. */
  private static final int WIDTH = 1200;

  private static final int HEIGHT = 630;

  /** Settings that stand for words of the interface. */
  private static final Map<String, String> WORDS =
      Map.of(
          NAME,
          "siteName",
          "site.description",
          "siteDescription",
          "site.tagline",
          "tagline",
          "site.footer",
          "footer");

  private final Path file;
  private final Path assets;
  private final CompositeConfiguration all;
  private final List<InputException> faults = new ArrayList<>();

  /** Those of a project, of which none is read yet. */
  BrandSettings(Path source, Path assets, CompositeConfiguration all) {
    this.file = source.resolve("jbake.properties");
    this.assets = assets.toAbsolutePath().normalize();
    this.all = all;
  }

  /**
   * Reads them.
   *
   * @throws InputException naming each that is not as it must be
   */
  Branding read() {
    Map<String, String> words = new TreeMap<>();
    WORDS.forEach((key, word) -> text(key).ifPresent(value -> words.put(word, value)));
    Branding branding =
        new Branding(
            words,
            all.getList(String.class, "menu.order", List.of()),
            Set.copyOf(all.getList(String.class, "menu.hidden", List.of())),
            new Branding.Pictures(
                picture("site.logo", "svg|png|jpe?g|webp|gif"),
                picture("site.icon", "svg|png|ico").orElse(Branding.Pictures.USUAL.icon()),
                shared().orElse(Branding.Pictures.USUAL.share())),
            new Palette(palette(SettingKeys.LIGHT), palette(SettingKeys.DARK)));
    if (!faults.isEmpty()) {
      throw InputException.of(faults);
    }
    return branding;
  }

  private Optional<String> text(String key) {
    return Optional.ofNullable(all.getProperty(key))
        .map(value -> String.join(", ", all.getList(String.class, key)).strip())
        .filter(value -> !value.isEmpty());
  }

  private Map<String, String> palette(String prefix) {
    Map<String, String> palette = new TreeMap<>();
    for (String token : Palette.NAMES) {
      text(prefix + token).ifPresent(colour -> palette.put(token, colour(prefix + token, colour)));
    }
    return palette;
  }

  private String colour(String key, String value) {
    String colour = value.toLowerCase(Locale.ROOT);
    if (colour.matches("#[0-9a-f]{3}")) {
      return colour.replaceAll("([0-9a-f])", "$1$1");
    }
    if (!colour.matches("#[0-9a-f]{6}")) {
      fault(Sentence.of("settings.colour", key, value));
    }
    return colour;
  }

  /** The path of a file in the assets. */
  private Optional<String> picture(String key, String endings) {
    Optional<String> path = text(key);
    path.ifPresent(name -> check(key, name, endings));
    return path;
  }

  private void check(String key, String name, String endings) {
    if (!name.toLowerCase(Locale.ROOT).matches(".+\\.(" + endings + ")")) {
      fault(Sentence.of("settings.ending", key, name, endings.replace("|", ", .")));
    } else if (!isAsset(name)) {
      fault(Sentence.of("settings.no-file", key, name, assets));
    }
  }

  private boolean isAsset(String name) {
    try {
      Path path = assets.resolve(name).normalize();
      boolean plain = assets.relativize(path).toString().replace('\\', '/').equals(name);
      return plain && path.startsWith(assets) && Files.isRegularFile(path);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private Optional<String> shared() {
    Optional<String> path = picture(PICTURE, "png|jpe?g");
    if (path.isEmpty() && text(NAME).isPresent()) {
      LOGGER.warn(Messages.ofTheLog().say("settings.other-picture", WIDTH, HEIGHT));
    }
    path.filter(this::isAsset).ifPresent(this::checkSize);
    return path;
  }

  private void checkSize(String name) {
    try {
      BufferedImage image = ImageIO.read(assets.resolve(name).toFile());
      if (image == null) {
        fault(Sentence.of("settings.no-picture", PICTURE, name));
      } else if (image.getWidth() != WIDTH || image.getHeight() != HEIGHT) {
        fault(
            Sentence.of(
                "settings.picture-size",
                PICTURE,
                name,
                image.getWidth(),
                image.getHeight(),
                WIDTH,
                HEIGHT));
      }
    } catch (IOException e) {
      fault(
          Sentence.of(
              "settings.picture-unreadable", PICTURE, name, String.valueOf(e.getMessage())));
    }
  }

  /** A sentence's first word is its key. */
  private void fault(Sentence sentence) {
    faults.add(SettingKeys.fault(file, sentence.arguments().get(0).toString(), sentence));
  }
}

package org.twinscript.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A visitor sees every picture whole, upright and at once in its place, or hears what it shows. */
class PicturesTest {

  private static final BakedSite SITE = WritingSite.open();

  private static List<Element> pictures(String edition) {
    String page = edition + "/" + WritingSite.ARTICLE + "index.html";
    return SITE.pages().get(page).select(".body img");
  }

  private static Path file(String address) {
    return SITE.folder().resolve("zh-hans/" + WritingSite.ARTICLE).resolve(address).normalize();
  }

  private static BufferedImage read(String address) {
    try {
      return ImageIO.read(file(address).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(address, e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-hans", "zh-hant"})
  void eachHasItsSizeAndItsWords(String edition) {
    List<Element> pictures = pictures(edition);
    assertFalse(pictures.isEmpty(), "no picture to look at");
    for (Element picture : pictures) {
      BufferedImage image = read(picture.attr("src"));
      assertEquals(String.valueOf(image.getWidth()), picture.attr("width"), picture.outerHtml());
      assertEquals(String.valueOf(image.getHeight()), picture.attr("height"), picture.outerHtml());
      assertFalse(picture.attr("alt").isBlank(), picture.outerHtml());
    }
  }

  @Test
  void eachSizeIsAsWideAsItSays() {
    List<String> sizes =
        pictures("zh-hans").stream()
            .flatMap(picture -> Stream.of(picture.attr("srcset").split(", ")))
            .filter(size -> !size.isEmpty())
            .toList();
    assertTrue(sizes.size() > 5, sizes.toString());
    for (String size : sizes) {
      String[] parts = size.split(" ");
      assertEquals(parts[1], read(parts[0]).getWidth() + "w", size);
    }
  }

  @Test
  void theOriginalTellsNoPlace() throws IOException {
    Path original = file("../../../../files/2024/writing/turned.jpg");
    String bytes = Files.readString(original, StandardCharsets.ISO_8859_1);
    assertTrue(bytes.contains("Twin Cameras"), "the credits are gone too");
    assertFalse(bytes.contains("GPS"), "a place is left");
  }

  @Test
  void allButTheFirstAreLoadedWhenAReaderComesNear() {
    List<String> loading =
        pictures("zh-hans").stream().map(picture -> picture.attr("loading")).toList();
    assertEquals(List.of("", "lazy", "lazy", "lazy", "lazy"), loading);
  }

  @Test
  void captionsArePlainTextInTheReadersScript() {
    String page = "zh-hant/" + WritingSite.ARTICLE + "index.html";
    assertEquals(
        List.of("圖為開放首日的門診大廳", "按拍攝時的方向顯示", "一週的人數", "人數"),
        SITE.pages().get(page).select("figcaption").stream().map(Element::html).toList());
  }
}

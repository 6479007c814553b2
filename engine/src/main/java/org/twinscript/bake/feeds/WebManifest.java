package org.twinscript.bake.feeds;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.twinscript.bake.site.Branding;
import org.twinscript.bake.site.EditionLink;
import org.twinscript.script.Edition;

/**
 * What a browser is told so that readers can install the archive beside their programs (W3C's web
 * application manifest).
 *
 * @param names what the archive is called, this edition's name first
 * @param icon by its path in the site
 * @param paper the colour of its ground
 * @param seal the colour of its frame
 */
public record WebManifest(
    Edition edition,
    List<String> names,
    String description,
    String icon,
    String paper,
    String seal) {

  /** Where it lies in an edition. */
  public static final String FILE = "manifest.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** That of an edition, with the names of all. */
  public static WebManifest of(Edition edition, List<EditionLink> doors, Branding branding) {
    EditionLink own =
        doors.stream().filter(door -> door.lang().equals(edition.tag())).findFirst().orElseThrow();
    List<String> names =
        Stream.concat(Stream.of(own), doors.stream())
            .map(door -> door.words().get("siteName"))
            .distinct()
            .toList();
    Map<String, String> colours = branding.palette().light();
    return new WebManifest(
        edition,
        names,
        own.words().get("siteDescription"),
        branding.files().icon(),
        colours.getOrDefault("paper", "#f3eee2"),
        colours.getOrDefault("seal", "#b3311f"));
  }

  /** The file's text. Both scripts belong to what is installed. */
  public String json() {
    ObjectNode file = JSON.createObjectNode();
    file.put("name", String.join(" · ", names));
    file.put("short_name", names.get(0));
    file.put("description", description);
    file.put("lang", edition.tag());
    file.put("dir", "ltr");
    file.put("start_url", "./");
    file.put("scope", "../");
    file.put("display", "minimal-ui");
    file.put("background_color", paper);
    file.put("theme_color", seal);
    file.withArray("icons").addObject().put("src", "../" + icon).put("sizes", "any");
    if (icon.equals(Branding.Pictures.USUAL.icon())) {
      Branding.Pictures.USUAL_SIZES.forEach((size, png) -> icon(file, size, png));
    }
    return file.toPrettyString() + "\n";
  }

  private static void icon(ObjectNode file, int size, String png) {
    file.withArray("icons")
        .addObject()
        .put("src", "../" + png)
        .put("sizes", size + "x" + size)
        .put("type", "image/png");
  }
}

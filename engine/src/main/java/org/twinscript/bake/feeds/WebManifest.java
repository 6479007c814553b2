package org.twinscript.bake.feeds;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.twinscript.bake.site.EditionLink;
import org.twinscript.script.Edition;

/**
 * What a browser is told so that readers can install the archive beside their programs (W3C's web
 * application manifest).
 *
 * @param names what the archive is called, this edition's name first
 */
public record WebManifest(Edition edition, List<String> names, String description) {

  /** Where it lies in an edition. */
  public static final String FILE = "manifest.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** That of an edition, with the names of all. */
  public static WebManifest of(Edition edition, List<EditionLink> doors) {
    EditionLink own =
        doors.stream().filter(door -> door.lang().equals(edition.tag())).findFirst().orElseThrow();
    List<String> names =
        Stream.concat(Stream.of(own), doors.stream())
            .map(door -> door.words().get("siteName"))
            .distinct()
            .toList();
    return new WebManifest(edition, names, own.words().get("siteDescription"));
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
    file.put("background_color", "#f3eee2");
    file.put("theme_color", "#b3311f");
    icon(file, "../icon.svg", "any", "image/svg+xml");
    icon(file, "../icon-192.png", "192x192", "image/png");
    icon(file, "../icon-512.png", "512x512", "image/png");
    return file.toPrettyString() + "\n";
  }

  private static void icon(ObjectNode file, String address, String sizes, String type) {
    file.withArray("icons").addObject().put("src", address).put("sizes", sizes).put("type", type);
  }
}

package org.twinscript.checks;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.twinscript.bake.Bake;
import org.twinscript.bake.BakeFailure;
import org.twinscript.bake.site.Branding;
import org.twinscript.bake.site.Editions;
import org.twinscript.bake.site.Settings;

/**
 * A site of our own beside the archive's, with an article that uses everything one can write. Its
 * content lies among the resources of the tests; templates, style and vocabulary are the archive's.
 */
public final class WritingSite {

  /** The article that uses everything, below an edition. */
  public static final String ARTICLE = "articles/2024/writing/";

  private static final class Baked {
    private static final BakedSite SITE = bake();
  }

  private WritingSite() {}

  /** The site; baked when it is first asked for. */
  public static BakedSite open() {
    return Baked.SITE;
  }

  /** The scripts and style sheets, as they are before a bake. */
  public static Path assets() {
    return project().resolve("assets");
  }

  private static BakedSite bake() {
    Path project = project();
    Path output = project.resolve("checks/target/writing/site");
    Settings settings =
        new Settings(
            project,
            project.resolve("checks/src/test/resources/writing"),
            project.resolve("templates"),
            project.resolve("assets"),
            project.resolve("vocabulary"),
            output,
            URI.create("https://writing.example.org/"),
            Editions.of(project.resolve("jbake.properties"), List.of("zh-Hans", "zh-Hant")),
            20,
            Settings.Machines.NONE,
            false,
            false,
            Branding.NONE);
    try {
      Bake.whole(settings);
    } catch (BakeFailure failure) {
      throw new IllegalStateException(failure.getMessage(), failure);
    }
    return BakedSite.at(output);
  }

  /** The nearest folder upwards that holds the archive's settings. */
  private static Path project() {
    Path here = Path.of("").toAbsolutePath();
    while (!Files.exists(here.resolve("jbake.properties"))) {
      here = here.getParent();
    }
    return here;
  }
}

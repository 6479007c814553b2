package org.twinscript.bake;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.twinscript.fault.InputException;

/**
 * Carries one bake from JBake's parser to its renderer. JBake builds both by itself and hands each
 * the configuration of the bake and nothing else, so the bake travels in it.
 */
final class Session {

  private static final String KEY = "twinscript.bake";

  private Session() {}

  /** The bake that belongs to a configuration, begun when first asked for. */
  static Bake of(JBakeConfiguration configuration) {
    if (configuration.get(KEY) instanceof Bake bake) {
      return bake;
    }
    Bake bake = new Bake(settings(configuration));
    ((DefaultJBakeConfiguration) configuration).setProperty(KEY, bake);
    return bake;
  }

  /**
   * Hides the content and the assets from what JBake does after rendering: it would copy assets,
   * and files it does not know, into the output, even over the last site when this bake failed.
   */
  static void keepJbakeFromCopying(JBakeConfiguration configuration) {
    File nowhere = new File(configuration.getDestinationFolder(), ".nowhere");
    ((DefaultJBakeConfiguration) configuration).setAssetFolder(nowhere);
    ((DefaultJBakeConfiguration) configuration).setContentFolder(nowhere);
  }

  private static Settings settings(JBakeConfiguration configuration) {
    Path source = configuration.getSourceFolder().toPath();
    return new Settings(
        source,
        configuration.getContentFolder().toPath(),
        configuration.getTemplateFolder().toPath(),
        configuration.getAssetFolder().toPath(),
        source.resolve("vocabulary"),
        configuration.getDestinationFolder().toPath(),
        address(source, configuration.getSiteHost()),
        editions(source, configuration),
        configuration.getPostsPerPage(),
        machines(source, configuration),
        "true".equals(configuration.get("twinscript.preview")));
  }

  private static Editions editions(Path source, JBakeConfiguration configuration) {
    List<String> tags =
        ((DefaultJBakeConfiguration) configuration)
            .getCompositeConfiguration()
            .getList(String.class, "site.editions", List.of());
    return tags.isEmpty()
        ? Editions.twins()
        : Editions.of(source.resolve("jbake.properties"), tags);
  }

  private static Settings.Machines machines(Path source, JBakeConfiguration configuration) {
    String pictures = text(configuration, "share.pictures").orElse("0");
    if (!pictures.matches("\\d{1,6}")) {
      throw new InputException(
          source.resolve("jbake.properties"),
          "share.pictures must be a number such as 50, or 0 for none.");
    }
    return new Settings.Machines(Integer.parseInt(pictures), text(configuration, "archive.email"));
  }

  private static Optional<String> text(JBakeConfiguration configuration, String key) {
    return Optional.ofNullable(configuration.get(key))
        .map(value -> value.toString().strip())
        .filter(value -> !value.isEmpty());
  }

  private static URI address(Path source, String host) {
    try {
      return URI.create(host);
    } catch (IllegalArgumentException e) {
      throw new InputException(
          source.resolve("jbake.properties"), "site.host is no address: " + host + ".", e);
    }
  }
}

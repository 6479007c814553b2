package org.twinscript.bake;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.twinscript.fault.InputException;

/**
 * Carries one bake from JBake's beginning to its end. JBake makes both ends by itself and hands
 * each the configuration of the bake and nothing else, so the bake travels in it.
 */
final class Session {

  private static final String KEY = "twinscript.bake";

  /** A bake that has begun or could not. */
  private record Begun(Future<Bake> bake) {}

  private Session() {}

  /** Begins the bake that belongs to a configuration, in the background. */
  static void begin(JBakeConfiguration configuration) {
    DefaultJBakeConfiguration travelling = (DefaultJBakeConfiguration) configuration;
    travelling.setProperty(KEY, new Begun(begun(configuration)));
    keepJbakeOut(travelling);
  }

  /** What is wrong with the settings is kept until JBake asks, as it passes over a failure now. */
  private static Future<Bake> begun(JBakeConfiguration configuration) {
    try {
      Settings settings = settings(configuration);
      return CompletableFuture.supplyAsync(() -> bake(settings), Session::inBackground);
    } catch (InputException fault) {
      return CompletableFuture.failedFuture(fault);
    }
  }

  private static Bake bake(Settings settings) {
    Bake bake = new Bake(settings);
    bake.acceptAll();
    return bake;
  }

  private static void inBackground(Runnable task) {
    Thread thread = new Thread(task, "bake");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * The bake that was begun with a configuration.
   *
   * @throws BakeFailure when it could not even begin
   */
  static Bake of(JBakeConfiguration configuration) throws BakeFailure {
    try {
      return Workers.await(((Begun) configuration.get(KEY)).bake());
    } catch (InputException fault) {
      throw new BakeFailure(List.of(fault.getMessage()));
    }
  }

  /**
   * Hides the content and the assets from JBake: it would read and store each document, and in the
   * end copy assets, and files it does not know, into the output, even over the last site when this
   * bake failed.
   */
  private static void keepJbakeOut(DefaultJBakeConfiguration configuration) {
    File nowhere = new File(configuration.getDestinationFolder(), ".nowhere");
    configuration.setAssetFolder(nowhere);
    configuration.setContentFolder(nowhere);
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

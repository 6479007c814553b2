package org.twinscript.bake.jbake;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.twinscript.bake.Bake;
import org.twinscript.bake.BakeFailure;
import org.twinscript.bake.BuildContext;
import org.twinscript.bake.Preview;
import org.twinscript.bake.cache.Workers;
import org.twinscript.bake.site.Settings;
import org.twinscript.fault.InputException;

/**
 * Carries one bake from JBake's beginning to its end. JBake makes both ends by itself and hands
 * each the configuration of the bake and nothing else, so the bake travels in it. A preview travels
 * from bake to bake in the properties of the Maven project, which JBake puts into each
 * configuration.
 */
final class BakeHandover {

  private static final String KEY = "twinscript.bake";
  private static final String PREVIEW = "twinscript.preview";
  private static final String RUNNING = "twinscript.preview.running";

  /** What is left to do when JBake comes to its end. */
  private interface Ending {
    int finish() throws BakeFailure;
  }

  /** What came of a bake. */
  private interface Outcome {
    Bake.Baked get() throws BakeFailure;
  }

  private BakeHandover() {}

  /** Begins the bake that belongs to a configuration, in the background. */
  static void begin(JBakeConfiguration configuration) {
    DefaultJBakeConfiguration travelling = (DefaultJBakeConfiguration) configuration;
    travelling.setProperty(KEY, ending(travelling));
    keepJbakeOut(travelling);
  }

  /** What is wrong with the settings is kept until JBake asks, as it passes over a failure now. */
  private static Ending ending(DefaultJBakeConfiguration configuration) {
    try {
      Settings settings = JbakeSettings.read(configuration);
      Optional<Preview> preview = running(configuration);
      return preview.isPresent()
          ? () -> preview.get().bake(settings)
          : first(settings, configuration);
    } catch (InputException fault) {
      return () -> {
        throw new BakeFailure(List.of(fault.getMessage()));
      };
    }
  }

  /** JBake's own start takes as long as a bake of some hundred articles, so none waits for it. */
  private static Ending first(Settings settings, DefaultJBakeConfiguration configuration) {
    FutureTask<Outcome> begun = new FutureTask<>(() -> bake(settings));
    Thread thread = new Thread(begun, "bake");
    thread.setDaemon(true);
    thread.start();
    return settings.preview()
        ? () -> finishAndWatch(begun, settings, configuration)
        : () -> Workers.await(begun).get().pages();
  }

  private static Outcome bake(Settings settings) {
    try {
      Bake.Baked baked = Bake.whole(settings);
      return () -> baked;
    } catch (BakeFailure failure) {
      return () -> {
        throw failure;
      };
    }
  }

  private static int finishAndWatch(
      Future<Outcome> begun, Settings settings, DefaultJBakeConfiguration configuration)
      throws BakeFailure {
    Optional<BuildContext> left = Optional.empty();
    try {
      Bake.Baked baked = Workers.await(begun).get();
      left = Optional.of(baked.left());
      return baked.pages();
    } finally {
      watch(new Preview(settings, left), configuration);
    }
  }

  private static void watch(Preview preview, DefaultJBakeConfiguration configuration) {
    preview.begin();
    project(configuration).ifPresent(properties -> properties.getMap().put(RUNNING, preview));
  }

  private static Optional<Preview> running(DefaultJBakeConfiguration configuration) {
    return project(configuration)
        .map(properties -> properties.getMap().get(RUNNING))
        .map(Preview.class::cast);
  }

  private static Optional<MapConfiguration> project(DefaultJBakeConfiguration configuration) {
    CompositeConfiguration all = configuration.getCompositeConfiguration();
    return IntStream.range(0, all.getNumberOfConfigurations())
        .mapToObj(all::getConfiguration)
        .filter(MapConfiguration.class::isInstance)
        .map(MapConfiguration.class::cast)
        .filter(properties -> properties.containsKey(PREVIEW))
        .findFirst();
  }

  /**
   * Waits until the site is written of the bake that was begun with a configuration.
   *
   * @return how many pages it has
   */
  static int finish(JBakeConfiguration configuration) throws BakeFailure {
    return ((Ending) configuration.get(KEY)).finish();
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
}

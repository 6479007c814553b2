package org.twinscript.bake.jbake;

import java.io.File;
import java.util.concurrent.FutureTask;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.twinscript.bake.Bake;
import org.twinscript.bake.BakeFailure;
import org.twinscript.bake.cache.Workers;
import org.twinscript.bake.site.Settings;
import org.twinscript.fault.InputException;

/**
 * Carries one bake from JBake's beginning to its end. JBake makes both ends by itself and hands
 * each the configuration of the bake and nothing else, so the bake travels in it.
 */
final class BakeHandover {

  private static final String KEY = "twinscript.bake";

  /** What is left to do when JBake comes to its end. */
  private interface Ending {
    int finish() throws BakeFailure;
  }

  /** What came of a bake. */
  private interface Outcome {
    int pages() throws BakeFailure;
  }

  private BakeHandover() {}

  /**
   * Begins the bake that belongs to a configuration, in the background; a preview is begun and
   * ended here.
   */
  static void begin(JBakeConfiguration configuration) {
    DefaultJBakeConfiguration travelling = (DefaultJBakeConfiguration) configuration;
    travelling.setProperty(KEY, ending(travelling));
    keepJbakeOut(travelling);
  }

  /** What is wrong with the settings is kept until JBake asks, as it passes over a failure now. */
  private static Ending ending(DefaultJBakeConfiguration configuration) {
    try {
      return JbakeSettings.isPreview(configuration)
          ? previewed(configuration)
          : first(JbakeSettings.read(configuration));
    } catch (InputException fault) {
      return () -> {
        throw new BakeFailure(fault.sentences());
      };
    }
  }

  /** JBake's own start takes as long as a bake of some hundred articles, so none waits for it. */
  private static Ending first(Settings settings) {
    FutureTask<Outcome> begun = new FutureTask<>(() -> bake(settings));
    Thread thread = new Thread(begun, "bake");
    thread.setDaemon(true);
    thread.start();
    return () -> Workers.await(begun).pages();
  }

  private static Outcome bake(Settings settings) {
    try {
      int pages = Bake.whole(settings).pages();
      return () -> pages;
    } catch (BakeFailure failure) {
      return () -> {
        throw failure;
      };
    }
  }

  /** JBake goes on when the preview has ended, so that its store is not open all the while. */
  private static Ending previewed(DefaultJBakeConfiguration configuration) {
    int pages = JbakePreview.of(configuration).run();
    return () -> pages;
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

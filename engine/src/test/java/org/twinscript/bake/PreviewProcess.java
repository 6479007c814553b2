package org.twinscript.bake;

import java.nio.file.Path;
import org.jbake.app.Oven;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/**
 * What {@code mvn -Ppreview package} does, in a process of its own and without Maven: JBake's oven,
 * told by system properties. Ends with 1 when JBake counted a fault.
 */
final class PreviewProcess {

  private PreviewProcess() {}

  /** The project's folder and that of the site. */
  public static void main(String[] folders) {
    Oven oven =
        new Oven(
            new JBakeConfigurationFactory()
                .createDefaultJbakeConfiguration(
                    Path.of(folders[0]).toFile(), Path.of(folders[1]).toFile(), true));
    oven.bake();
    System.exit(oven.getErrors().isEmpty() ? 0 : 1);
  }
}

package org.twinscript.bake.jbake;

import java.io.File;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jbake.app.JBakeException;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinscript.bake.Preview;
import org.twinscript.bake.site.Settings;
import org.twinscript.fault.InputException;
import org.twinscript.message.Messages;
import org.twinscript.message.Sentence;

/** A preview of what JBake was told to bake. */
final class JbakePreview {

  private static final Logger LOGGER = LoggerFactory.getLogger(Preview.class);

  private static final String PORT = "jbake.port";
  private static final String HOST = "jbake.listenAddress";
  private static final int LARGEST_PORT = 65_535;

  private JbakePreview() {}

  /**
   * A preview that reads {@code jbake.properties} anew when it changes.
   *
   * @throws InputException when no address can be made of its settings
   */
  static Preview of(DefaultJBakeConfiguration configuration) {
    File source = configuration.getSourceFolder();
    File site = configuration.getDestinationFolder();
    Path folder = source.toPath();
    Path file = folder.resolve("jbake.properties");
    List<Path> folders =
        List.of(
            configuration.getContentFolder().toPath(),
            configuration.getTemplateFolder().toPath(),
            configuration.getAssetFolder().toPath(),
            folder.resolve("vocabulary"));
    return new Preview(
        new Preview.Place(folder, file, folders, site.toPath(), address(file, configuration)),
        () -> read(file, source, site),
        new Preview.Voice(Messages.ofTheLog(), LOGGER::info, LOGGER::error));
  }

  private static Settings read(Path file, File source, File site) {
    try {
      DefaultJBakeConfiguration anew =
          new JBakeConfigurationFactory().createDefaultJbakeConfiguration(source, site, false);
      anew.setProperty(JbakeSettings.PREVIEW, "true");
      return JbakeSettings.read(anew);
    } catch (JBakeException e) {
      throw new InputException(
          file, Sentence.of("file.cannot-be-read", String.valueOf(e.getMessage())), e);
    }
  }

  private static InetSocketAddress address(Path file, DefaultJBakeConfiguration configuration) {
    String port =
        Optional.ofNullable(configuration.get(PORT))
            .or(() -> Optional.ofNullable(configuration.get("server.port")))
            .map(Object::toString)
            .orElse("");
    if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > LARGEST_PORT) {
      throw new InputException(file, Sentence.of("settings.port", port, LARGEST_PORT));
    }
    String host =
        Optional.ofNullable(configuration.get(HOST))
            .map(Object::toString)
            .orElseGet(configuration::getServerHostname);
    InetSocketAddress address = new InetSocketAddress(host, Integer.parseInt(port));
    if (address.isUnresolved()) {
      throw new InputException(file, Sentence.of("settings.hostname", host));
    }
    return address;
  }
}

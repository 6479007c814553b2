package org.twinscript.bake.jbake;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.Configuration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinscript.bake.site.Editions;
import org.twinscript.bake.site.Settings;
import org.twinscript.fault.InputException;
import org.twinscript.message.Messages;
import org.twinscript.message.Sentence;

/** What JBake's configuration says that a bake is to be told. */
final class JbakeSettings {

  private static final Logger LOGGER = LoggerFactory.getLogger(JbakeSettings.class);

  static final String PREVIEW = "twinscript.preview";

  private JbakeSettings() {}

  /**
   * Reads the settings.
   *
   * @throws InputException when one is not as it must be
   */
  static Settings read(JBakeConfiguration configuration) {
    Path source = configuration.getSourceFolder().toPath();
    CompositeConfiguration all =
        ((DefaultJBakeConfiguration) configuration).getCompositeConfiguration();
    literal(source, all);
    SettingKeys.check(source, all);
    URI address = address(source, configuration.getSiteHost());
    return new Settings(
        source,
        configuration.getContentFolder().toPath(),
        configuration.getTemplateFolder().toPath(),
        configuration.getAssetFolder().toPath(),
        source.resolve("vocabulary"),
        configuration.getDestinationFolder().toPath(),
        address,
        editions(source, configuration),
        perPage(source, configuration),
        machines(source, configuration, address),
        remotePictures(source, configuration),
        isPreview(configuration),
        new BrandSettings(source, configuration.getAssetFolder().toPath(), all).read(),
        glossary(source, configuration));
  }

  /** Whether the site is to be shown while it is written. */
  static boolean isPreview(JBakeConfiguration configuration) {
    return "true".equals(configuration.get(PREVIEW));
  }

  /**
   * Settings mean what they say. JBake's library looks up what stands in <code>${…}</code>, in
   * files and in the environment too, so that a line of the settings could put a file of this
   * machine into the site. It is told to look up nothing, and a setting that asks for it is
   * refused.
   */
  private static void literal(Path source, CompositeConfiguration all) {
    all.setInterpolator(null);
    IntStream.range(0, all.getNumberOfConfigurations())
        .mapToObj(all::getConfiguration)
        .filter(PropertiesConfiguration.class::isInstance)
        .forEach(file -> file.getKeys().forEachRemaining(key -> literal(source, file, key)));
  }

  private static void literal(Path source, Configuration file, String key) {
    if (key.contains("${") || String.valueOf(file.getProperty(key)).contains("${")) {
      throw new InputException(
          source.resolve("jbake.properties"), Sentence.of("settings.interpolated", key));
    }
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

  /** JBake would stop half-way over a word, and go on without us. */
  private static int perPage(Path source, JBakeConfiguration configuration) {
    String key = "index.posts_per_page";
    if (text(configuration, key).filter(number -> !number.matches("-?\\d{1,6}")).isPresent()) {
      throw new InputException(
          source.resolve("jbake.properties"), Sentence.of("settings.number", key));
    }
    return configuration.getPostsPerPage();
  }

  private static Settings.Machines machines(
      Path source, JBakeConfiguration configuration, URI address) {
    String pictures = text(configuration, "share.pictures").orElse("0");
    if (!pictures.matches("\\d{1,6}")) {
      throw new InputException(
          source.resolve("jbake.properties"), Sentence.of("settings.share-pictures"));
    }
    ContactSettings contacts =
        new ContactSettings(
            source.resolve("jbake.properties"), key -> text(configuration, key), address);
    Settings.Machines machines =
        new Settings.Machines(
            Integer.parseInt(pictures), contacts.email(), contacts.report(), contacts.edit());
    Messages messages = Messages.ofTheLog();
    contacts.warnings().forEach(warning -> LOGGER.warn(messages.say(warning)));
    return machines;
  }

  private static boolean glossary(Path source, JBakeConfiguration configuration) {
    String word = text(configuration, "site.glossary").orElse("off");
    if (!word.equals("on") && !word.equals("off")) {
      throw new InputException(
          source.resolve("jbake.properties"), Sentence.of("settings.glossary"));
    }
    return word.equals("on");
  }

  private static boolean remotePictures(Path source, JBakeConfiguration configuration) {
    String word = text(configuration, "pictures.remote").orElse("refuse");
    if (!word.equals("refuse") && !word.equals("allow")) {
      throw new InputException(
          source.resolve("jbake.properties"), Sentence.of("settings.remote-pictures"));
    }
    return word.equals("allow");
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
          source.resolve("jbake.properties"), Sentence.of("settings.no-host", host), e);
    }
  }
}

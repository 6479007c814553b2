package org.twinscript.bake.jbake;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.jbake.app.configuration.Property;
import org.jbake.app.configuration.PropertyList;
import org.twinscript.bake.site.Branding.Palette;
import org.twinscript.fault.InputException;
import org.twinscript.fault.NearName;
import org.twinscript.message.Sentence;

/**
 * Which settings there are. One that is misspelt would be passed over, and JBake's own value stand
 * for it.
 */
final class SettingKeys {

  /** What the keys of colours begin with. */
  static final String LIGHT = "colour.";

  static final String DARK = "colour.dark.";

  private static final Pattern KEY = Pattern.compile("\\s*([^#!\\s=:][^\\s=:]*)\\s*[=:]");

  private static final String FILE = "jbake.properties";

  /** What programs on Windows begin a file with. */
  private static final String MARK = "\uFEFF";

  /** Ours, beside those of JBake's that the bake goes by. */
  private static final List<String> OWN =
      List.of(
          "archive.email",
          "menu.hidden",
          "menu.order",
          "pictures.remote",
          "share.pictures",
          "site.description",
          "site.edit",
          "site.editions",
          "site.footer",
          "site.glossary",
          "site.icon",
          "site.logo",
          "site.name",
          "site.picture",
          "site.report",
          "site.tagline",
          "twinscript.preview");

  /** What JBake reads any word behind, and what is left to templates. */
  private static final List<String> OPEN =
      List.of("custom.", "template.", "asciidoctor.", "db.", "render.", "markdown.");

  /** JBake's own defaults come as a file too; this stands in no other. */
  private static final String OF_JBAKE = "git.hash";

  private SettingKeys() {}

  /**
   * Looks at every key.
   *
   * @throws InputException naming each that is none, with its line and the nearest that is one
   */
  static void check(Path source, CompositeConfiguration all) {
    Set<String> known = new HashSet<>(OWN);
    List<PropertiesConfiguration> files =
        IntStream.range(0, all.getNumberOfConfigurations())
            .mapToObj(all::getConfiguration)
            .filter(PropertiesConfiguration.class::isInstance)
            .map(PropertiesConfiguration.class::cast)
            .toList();
    files.stream()
        .filter(file -> file.containsKey(OF_JBAKE))
        .forEach(file -> file.getKeys().forEachRemaining(known::add));
    known.addAll(listed());
    List<InputException> faults = new ArrayList<>(twice(source.resolve(FILE)));
    for (String colour : Palette.NAMES) {
      known.addAll(List.of(LIGHT + colour, DARK + colour));
    }
    for (PropertiesConfiguration file : files) {
      if (!file.containsKey(OF_JBAKE)) {
        file.getKeys()
            .forEachRemaining(
                key -> {
                  if (key.startsWith(MARK)) {
                    marked(source.resolve(FILE), key).ifPresent(faults::add);
                  } else if (!known.contains(key) && OPEN.stream().noneMatch(key::startsWith)) {
                    faults.add(unknown(source.resolve(FILE), key, known));
                  }
                });
      }
    }
    if (!faults.isEmpty()) {
      throw InputException.of(faults);
    }
  }

  /** Of a key that stands twice, JBake's library would make a list. */
  private static List<InputException> twice(Path file) {
    List<InputException> faults = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    boolean goesOn = false;
    int number = 0;
    for (String line : lines(file)) {
      number++;
      Matcher key = KEY.matcher(line);
      if (!goesOn && key.lookingAt()) {
        Integer first = seen.putIfAbsent(key.group(1), number);
        if (first != null) {
          faults.add(
              new InputException(file, number, Sentence.of("settings.twice", key.group(1), first)));
        }
      }
      goesOn = line.endsWith("\\") && !line.strip().startsWith("#");
    }
    return faults;
  }

  /** Nothing where there is no such file: JBake knows another name of before. */
  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new InputException(file, Sentence.of("file.not-utf8"), e);
    } catch (IOException legacyFile) {
      return List.of();
    }
  }

  /** JBake names the settings that it reads in a list of constants. */
  private static List<String> listed() {
    return Arrays.stream(PropertyList.class.getFields())
        .filter(field -> field.getType().equals(Property.class))
        .map(SettingKeys::key)
        .toList();
  }

  private static String key(Field field) {
    try {
      return ((Property) field.get(null)).getKey();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("public fields can be read", e);
    }
  }

  /** JBake's library reads a mark as part of the first line, which a comment does not mind. */
  private static Optional<InputException> marked(Path file, String key) {
    return key.startsWith("#", MARK.length()) || key.startsWith("!", MARK.length())
        ? Optional.empty()
        : Optional.of(new InputException(file, 1, Sentence.of("settings.mark")));
  }

  private static InputException unknown(Path file, String key, Set<String> known) {
    Sentence sentence =
        NearName.of(key, known, 3)
            .map(near -> Sentence.of("settings.near-key", key, near))
            .orElseGet(() -> Sentence.of("settings.no-key", key));
    return fault(file, key, sentence);
  }

  /** What is wrong with a setting, at its line. */
  static InputException fault(Path file, String key, Sentence sentence) {
    int line = line(file, key);
    return line == 0
        ? new InputException(file, sentence)
        : new InputException(file, line, sentence);
  }

  /** Counted from 1; 0 where it stands in no line. */
  private static int line(Path file, String key) {
    List<String> lines = lines(file);
    return 1
        + IntStream.range(0, lines.size())
            .filter(at -> lines.get(at).strip().matches(Pattern.quote(key) + "\\s*([=: ].*)?"))
            .findFirst()
            .orElse(-1);
  }
}

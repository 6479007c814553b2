package org.twinscript.bake.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JBake's plugin names older libraries itself, so the site names the engine's for it. */
class PluginLibrariesTest {

  /** A version as it stands, or behind the property that is named instead. */
  private static String version(Path pom, String artifact) throws Exception {
    String text = Files.readString(pom);
    String version = found(text, "<artifactId>" + artifact + "</artifactId>\\s*<version>", pom);
    return version.startsWith("${")
        ? found(text, "<" + version.substring(2, version.length() - 1) + ">", pom)
        : version;
  }

  private static String found(String text, String before, Path pom) {
    Matcher found = Pattern.compile(before + "([^<]+)<").matcher(text);
    assertTrue(found.find(), pom + " names no version behind " + before);
    return found.group(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jbake-core",
        "freemarker",
        "flexmark",
        "orientdb-core",
        "commons-configuration2",
        "commons-text",
        "commons-lang3",
        "commons-io",
        "commons-beanutils",
        "jcl-over-slf4j"
      })
  void areTheEnginesOwn(String artifact) throws Exception {
    assertEquals(
        version(Path.of("pom.xml"), artifact), version(Path.of("../pom.xml"), artifact), artifact);
  }
}

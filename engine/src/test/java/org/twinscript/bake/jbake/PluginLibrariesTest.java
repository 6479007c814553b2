package org.twinscript.bake.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** JBake's plugin names older libraries itself, so the site names the engine's for it. */
class PluginLibrariesTest {

  private static String version(Path pom, String before) throws Exception {
    Pattern place = Pattern.compile(before + "(?:</artifactId>\\s*<version>)?([0-9][^<]*)<");
    Matcher found = place.matcher(Files.readString(pom));
    assertTrue(found.find(), pom + " names no version behind " + before);
    return found.group(1);
  }

  @Test
  void areTheEnginesOwn() throws Exception {
    Path site = Path.of("../pom.xml");
    Path engine = Path.of("pom.xml");
    assertEquals(version(engine, "<version.flexmark>"), version(site, "<version.flexmark>"));
    assertEquals(version(engine, "<artifactId>freemarker"), version(site, "<version.freemarker>"));
    assertEquals(version(engine, "<version.jbake-core>"), version(site, "<version.jbake-core>"));
  }
}

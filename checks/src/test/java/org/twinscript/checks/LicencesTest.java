package org.twinscript.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The engine's bill of materials names every library, and each may be passed on with it. */
class LicencesTest {

  /** Permissive ones, and the weak copyleft under which jnr-posix may be had. */
  private static final Set<String> ALLOWED =
      Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "EPL-2.0");

  /**
   * Whose POMs say no more than “The BSD License”, which the bill takes for that with four clauses;
   * their licence files are that with three.
   */
  private static final Set<String> BSD =
      Set.of("org.jline", "com.twelvemonkeys.imageio", "com.twelvemonkeys.common");

  private static final Path BILL = Path.of("../engine/target/bom.json");

  private static List<JsonNode> libraries;

  @BeforeAll
  static void readTheBill() throws Exception {
    assertTrue(Files.exists(BILL), "mvn package makes " + BILL);
    assertFalse(
        Files.getLastModifiedTime(BILL)
                .compareTo(Files.getLastModifiedTime(Path.of("../engine/pom.xml")))
            < 0,
        BILL + " is older than engine/pom.xml. Run mvn clean verify.");
    libraries = list(new ObjectMapper().readTree(BILL.toFile()).get("components"));
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  private static boolean allowed(JsonNode library) {
    return list(library.path("licenses")).stream()
        .map(licence -> licence.path("license").path("id").asText())
        .anyMatch(
            id ->
                ALLOWED.contains(id)
                    || id.equals("BSD-4-Clause") && BSD.contains(library.path("group").asText()));
  }

  @Test
  void everyLibraryIsUnderOneOfTheAllowed() {
    assertEquals(
        List.of(),
        libraries.stream()
            .filter(library -> !allowed(library))
            .map(library -> library.path("purl").asText())
            .toList());
  }

  @Test
  void theBillNamesWhatTheCommandLineLoads() throws Exception {
    Set<String> named =
        Set.copyOf(
            libraries.stream()
                .map(one -> one.path("name").asText() + "-" + one.path("version").asText())
                .distinct()
                .toList());
    try (var jars = Files.list(Path.of("../engine/target/lib"))) {
      assertEquals(
          List.of(),
          jars.map(jar -> jar.getFileName().toString().replace(".jar", ""))
              .filter(jar -> !named.contains(jar))
              .toList());
    }
  }
}

package org.twinscript.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the tests of this package find their tables. */
final class Tables {

  private Tables() {}

  /** The editors' table of phrases, from the module's folder or from the project's. */
  static Path overrides() {
    return Stream.of("vocabulary/conversions.tsv", "../vocabulary/conversions.tsv")
        .map(Path::of)
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }

  /** Rows of a test resource, cut at tabs, without lines that begin with {@code #}. */
  static List<String[]> rows(String resource) {
    return new String(bytes(resource), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .toList();
  }

  static byte[] bytes(String resource) {
    try (InputStream in = Tables.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

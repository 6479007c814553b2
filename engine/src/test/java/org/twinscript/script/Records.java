package org.twinscript.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The project's own records, as Markdown without code, which no edition converts. */
final class Records {

  private Records() {}

  /** Title and body of each record that was written in a script. */
  static List<String> in(Script script) throws IOException {
    Path content = Tables.overrides().resolveSibling("../content");
    try (Stream<Path> files = Files.walk(content)) {
      List<String> records = new ArrayList<>();
      for (Path file : files.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
        String text = Files.readString(file);
        if (text.contains("\nscript=" + script.tag() + "\n")) {
          String body = text.substring(text.indexOf("~~~~~~") + 6);
          records.add(title(text) + "\n" + body.replaceAll("`[^`]*`", ""));
        }
      }
      return records;
    }
  }

  private static String title(String text) {
    return text.lines()
        .filter(line -> line.startsWith("title="))
        .map(line -> line.substring("title=".length()))
        .findFirst()
        .orElseThrow();
  }
}

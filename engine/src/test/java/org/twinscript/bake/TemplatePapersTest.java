package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twinscript.bake.template.ForTemplate;

/** Every template has a record, and {@code docs/templates.md} says what it holds. */
class TemplatePapersTest {

  private static final Path PROJECT = TestProject.repository();

  private static Stream<Class<?>> records() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.twinscript.bake")
            .stream()
            .filter(type -> type.isAnnotatedWith(ForTemplate.class))
            .map(JavaClass::reflect);
  }

  private static Set<String> templates() throws IOException {
    try (Stream<Path> files = Files.list(PROJECT.resolve("templates"))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void everyTemplateHasOneRecord() throws IOException {
    Set<String> named =
        records()
            .map(type -> type.getAnnotation(ForTemplate.class).value())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> usual = templates();
    usual.removeIf(name -> name.startsWith("facet-") || name.startsWith("facets-"));
    assertEquals(usual, named);
    assertEquals(usual.size(), records().count());
  }

  /** To write it anew after a change: {@code -Dtwinscript.papers=write}. */
  @Test
  void thePaperSaysWhatTheRecordsHold() throws IOException {
    Path paper = PROJECT.resolve("docs/templates.md");
    String current = new TemplatePaper(records().toList()).text();
    if ("write".equals(System.getProperty("twinscript.papers"))) {
      Files.writeString(paper, current);
    }
    assertEquals(
        current,
        Files.readString(paper),
        "docs/templates.md is old; run this test with -Dtwinscript.papers=write");
  }

  @Test
  void everyVariableOfATemplateIsExplained() throws IOException {
    String paper = Files.readString(PROJECT.resolve("docs/templates.md"));
    String variables = paper.substring(0, paper.indexOf("# What is in them"));
    assertEquals(List.of(), variables.lines().filter(line -> line.endsWith("|  |")).toList());
  }
}

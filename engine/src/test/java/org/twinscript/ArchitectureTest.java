package org.twinscript;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Date;
import org.junit.jupiter.api.Test;

/** The rules of ARCHITECTURE.md that a compiler does not know. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.twinscript");

  @Test
  void dependenciesPointOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("cli")
        .definedBy("org.twinscript.cli..")
        .layer("import")
        .definedBy("org.twinscript")
        .layer("bake")
        .definedBy("org.twinscript.bake..")
        .layer("intake")
        .definedBy("org.twinscript.intake..")
        .layer("restore")
        .definedBy("org.twinscript.restore..")
        .layer("classify")
        .definedBy("org.twinscript.classify..")
        .layer("content")
        .definedBy("org.twinscript.content..")
        .layer("integrity")
        .definedBy("org.twinscript.integrity..")
        .layer("merge")
        .definedBy("org.twinscript.merge..")
        .layer("ledger")
        .definedBy("org.twinscript.ledger..")
        .layer("cite")
        .definedBy("org.twinscript.cite..")
        .layer("search")
        .definedBy("org.twinscript.search..")
        .layer("article")
        .definedBy("org.twinscript.article..")
        .layer("vocabulary")
        .definedBy("org.twinscript.vocabulary..")
        .layer("language")
        .definedBy("org.twinscript.language..")
        .layer("script")
        .definedBy("org.twinscript.script..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("bake")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("import")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("intake")
        .mayOnlyBeAccessedByLayers("import", "cli")
        .whereLayer("restore")
        .mayOnlyBeAccessedByLayers("import", "cli")
        .whereLayer("classify")
        .mayOnlyBeAccessedByLayers("import", "cli")
        .whereLayer("integrity")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("merge")
        .mayOnlyBeAccessedByLayers("content")
        .whereLayer("ledger")
        .mayOnlyBeAccessedByLayers("import", "cli", "content", "bake", "integrity")
        .whereLayer("cite")
        .mayOnlyBeAccessedByLayers("bake")
        .whereLayer("search")
        .mayOnlyBeAccessedByLayers("cli", "bake")
        .whereLayer("content")
        .mayOnlyBeAccessedByLayers("import", "cli", "bake", "integrity")
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.twinscript.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void frameworksStayAtTheEdge() {
    stays("org.jbake..", "org.twinscript.bake.jbake..");
    stays("freemarker..", "org.twinscript.bake..");
    stays(
        "com.vladsch.flexmark..", "org.twinscript.bake.markdown..", "org.twinscript.bake.inline..");
    stays("picocli..", "org.twinscript.cli..");
    stays("com.github.difflib..", "org.twinscript.merge..");
    stays("com.github.houbb.opencc4j..", "org.twinscript.script..");
    stays("com.github.houbb.pinyin..", "org.twinscript.language..");
  }

  /** So no date of a build can show in a site; only stamps of files are held against the time. */
  @Test
  void theBakeHasNoClock() {
    noClasses()
        .that()
        .resideInAPackage("org.twinscript.bake..")
        .and()
        .doNotHaveSimpleName("FileStamp")
        .should()
        .callMethodWhere(target(owner(resideInAPackage("java.time.."))).and(target(name("now"))))
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callConstructor(Date.class)
        .check(CLASSES);
  }

  private static void stays(String framework, String... homes) {
    noClasses()
        .that()
        .resideOutsideOfPackages(homes)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(framework)
        .check(CLASSES);
  }
}

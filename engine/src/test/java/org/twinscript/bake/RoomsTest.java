package org.twinscript.bake;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the bake: who may enter each, and what it may use. */
class RoomsTest {

  private static final String BAKE = "org.twinscript.bake";

  private static final int LARGEST = 30;

  /**
   * A room, those who may enter it, those it may use; {@code *} stands for the room of the bake,
   * {@code /cli} for the commands.
   */
  private static final String ROOMS =
      """
      jbake     |                                                               | * site cache
      *         | jbake                                                         | pages charts feeds data share related search documents moves ways template pictures serve output site cache
      serve     | *                                                             |
      charts    | * pages ways                                                   | site cache
      ways      | *                                                             | pages charts template site cache
      pages     | * ways                                                        | charts feeds data related moves template site cache
      moves     | * pages                                                       | template site cache
      feeds     | * pages                                                       | output template pictures site cache
      data      | * pages                                                       | output template pictures site cache
      share     | *                                                             | output pictures site cache
      search    | *                                                             | output site cache
      related   | * pages                                                       | site cache
      documents | * /cli                                                        | markdown pictures site cache
      markdown  | documents                                                     | inline site cache
      inline    | markdown                                                      |
      template  | * pages feeds data moves ways                                     | site cache
      site      | * jbake pages charts feeds data share related search documents moves ways template markdown | pictures cache
      pictures  | * feeds data share documents site                             | images output cache
      images    | pictures                                                      | cache
      output    | * feeds data share search pictures                              | cache
      cache     | * jbake pages charts feeds data share related search documents moves ways template markdown pictures images output site |
      """;

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.twinscript");

  /** One row of the table. */
  record Room(String name, Set<String> guests, Set<String> uses) {

    String packageName() {
      return packageOf(name);
    }
  }

  static Stream<Room> rooms() {
    return ROOMS
        .lines()
        .map(row -> row.split("\\|", -1))
        .map(row -> new Room(row[0].strip(), names(row[1]), names(row[2])));
  }

  private static Set<String> names(String list) {
    return Arrays.stream(list.strip().split(" +"))
        .filter(name -> !name.isEmpty())
        .collect(toCollection(TreeSet::new));
  }

  private static String packageOf(String room) {
    if (room.startsWith("/")) {
      return "org.twinscript." + room.substring(1);
    }
    return room.equals("*") ? BAKE : BAKE + "." + room;
  }

  private static String[] packages(Set<String> rooms, String own) {
    return Stream.concat(rooms.stream().map(RoomsTest::packageOf), Stream.of(own))
        .toArray(String[]::new);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void isEnteredByItsGuestsAlone(Room room) {
    classes()
        .that()
        .resideInAPackage(room.packageName())
        .should()
        .onlyHaveDependentClassesThat(
            resideInAnyPackage(packages(room.guests(), room.packageName())))
        .allowEmptyShould(true)
        .check(ALL);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void usesNoOtherRooms(Room room) {
    noClasses()
        .that()
        .resideInAPackage(room.packageName())
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(BAKE + "..")
                .and(not(resideInAnyPackage(packages(room.uses(), room.packageName())))))
        .allowEmptyShould(true)
        .check(ALL);
  }

  @Test
  void everyRoomHasARow() {
    Set<String> known = rooms().map(Room::packageName).collect(toCollection(TreeSet::new));
    bakeFiles().keySet().forEach(room -> assertTrue(known.contains(room), room));
  }

  @Test
  void noRoomIsAHall() {
    bakeFiles()
        .forEach((room, files) -> assertTrue(files.size() <= LARGEST, room + ": " + files.size()));
  }

  /** The classes that have a file of their own, by package. */
  private static Map<String, List<JavaClass>> bakeFiles() {
    return ALL.stream()
        .filter(type -> type.getPackageName().startsWith(BAKE) && type.isTopLevelClass())
        .filter(type -> !type.getSimpleName().equals("package-info"))
        .collect(groupingBy(JavaClass::getPackageName));
  }

  private static JavaClass outermost(JavaClass type) {
    JavaClass outer = type.getBaseComponentType();
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return outer;
  }

  @Test
  void packagesHaveNoCircles() {
    slices().matching("org.twinscript.(**)").should().beFreeOfCycles().check(ALL);
  }

  /** But for a sealed type, which names its members, and a value that names its maker. */
  @Test
  void classesHaveNoCircles() {
    slices()
        .assignedFrom(new ByFile())
        .should()
        .beFreeOfCycles()
        .ignoreDependency(named("StagedSite"), describe("a member", RoomsTest::isStagedSite))
        .ignoreDependency(named("Fingerprint"), named("FingerprintMaker"))
        .check(ALL);
  }

  private static DescribedPredicate<JavaClass> named(String name) {
    return describe(name, type -> type.getSimpleName().equals(name));
  }

  private static boolean isStagedSite(JavaClass type) {
    return type.getAllRawInterfaces().stream()
        .anyMatch(base -> base.getSimpleName().equals("StagedSite"));
  }

  /** A slice for each class of the bake with all that is nested in it. */
  private static final class ByFile implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return type.getPackageName().startsWith(BAKE)
          ? SliceIdentifier.of(outermost(type).getName())
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "a slice for each file";
    }
  }

  @Test
  void aNameStandsOnce() {
    Map<String, List<JavaClass>> named =
        ALL.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .collect(groupingBy(JavaClass::getSimpleName));
    named.forEach((name, types) -> assertEquals(1, types.size(), types.toString()));
  }

  @Test
  void everyPackageIsInThePapers() throws IOException {
    String papers = Files.readString(TestProject.repository().resolve("ARCHITECTURE.md"));
    ALL.stream()
        .map(JavaClass::getPackageName)
        .distinct()
        .filter(name -> !name.equals("org.twinscript"))
        .map(name -> "`" + name.substring("org.twinscript.".length()) + "`")
        .forEach(name -> assertTrue(papers.contains("| " + name), name + " is in no table"));
  }
}

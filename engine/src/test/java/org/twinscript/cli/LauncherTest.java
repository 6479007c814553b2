package org.twinscript.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinscript.bake.TestProject;

/** {@code bin/twinscript} in a project whose path has blanks, with a Java that repeats its call. */
class LauncherTest {

  private static final String ECHO = "#!/bin/sh\nfor each in \"$@\"; do echo \"<$each>\"; done\n";

  @TempDir private Path folder;
  private Path home;
  private Path script;

  @BeforeEach
  void makeAProject() throws IOException {
    home = Files.createDirectories(folder.resolve("my archive"));
    script = Files.createDirectories(home.resolve("bin")).resolve("twinscript");
    Files.copy(TestProject.repository().resolve("bin/twinscript"), script);
    executable(script);
    Path java = Files.createDirectories(folder.resolve("a jdk/bin")).resolve("java");
    Files.writeString(java, ECHO);
    executable(java);
    Files.writeString(Files.createDirectories(home.resolve("engine")).resolve("pom.xml"), "");
    Files.createDirectories(home.resolve("engine/target/lib"));
    Files.writeString(home.resolve("engine/target/twinscript-engine.jar"), "");
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Run call(Path from, String command, String... args)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of(command));
    line.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(line).directory(from.toFile());
    builder.environment().put("JAVA_HOME", folder.resolve("a jdk").toString());
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, err);
  }

  @Test
  void findsItsProjectFromASubFolderWithBlanksAndKeepsArgumentsWhole() throws Exception {
    Path below = Files.createDirectories(home.resolve("content/articles of old"));
    Run run = call(below, "../../bin/twinscript", "new", "甲 乙", "--source=\"x\"");
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().contains("<-Dtwinscript.home=" + home.toRealPath() + ">"), run.out());
    assertTrue(run.out().endsWith("<new>\n<甲 乙>\n<--source=\"x\">\n"), run.out());
  }

  @Test
  void findsItsProjectBehindLinks() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("other place"));
    Files.createSymbolicLink(elsewhere.resolve("absolute"), script);
    Files.createSymbolicLink(elsewhere.resolve("relative"), Path.of("absolute"));
    Run run = call(folder, elsewhere.resolve("relative").toString(), "verify");
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().contains("<-Dtwinscript.home=" + home.toRealPath() + ">"), run.out());
  }

  private Run in(String locale, String java) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("bin/twinscript", "verify").directory(home.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_"));
    builder.environment().put("LANG", locale);
    builder.environment().put("JAVA_HOME", folder.resolve(java).toString());
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, err);
  }

  @ParameterizedTest
  @CsvSource({
    "en_US.UTF-8, there is no Java: ",
    "zh_CN.UTF-8, 找不到 Java：",
    "zh_TW, '找不到 Java：'",
    "zh_TW.Big5, there is no Java: ",
    "C, there is no Java: "
  })
  void saysThatThereIsNoJavaInTheLanguageOfTheLocale(String locale, String begin) throws Exception {
    Run run = in(locale, "nowhere");
    assertEquals(2, run.exit());
    assertTrue(run.err().startsWith("twinscript: " + begin), run.err());
    assertTrue(run.err().contains(folder.resolve("nowhere").toString()), run.err());
    assertTrue(run.err().contains("JAVA_HOME"), run.err());
  }

  @ParameterizedTest
  @CsvSource({"1.8.0_402, 8", "11.0.22, 11"})
  void saysThatJavaIsTooOld(String version, String said) throws Exception {
    Files.writeString(
        folder.resolve("a jdk/release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    Run run = in("zh_TW.UTF-8", "a jdk");
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("Java " + said + " 太舊"), run.err());
    Files.writeString(folder.resolve("a jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
    assertEquals(0, in("zh_TW.UTF-8", "a jdk").exit());
  }

  /** Java finds no file with a Chinese name in a locale of ASCII alone. */
  @Test
  void givesJavaALocaleThatKnowsChineseNamesAndKeepsTheLanguage() throws Exception {
    Files.writeString(folder.resolve("a jdk/bin/java"), "#!/bin/sh\necho \"${LC_ALL:-} $*\"\n");
    String ascii = in("C", "a jdk").out();
    assertTrue(ascii.startsWith("C.UTF-8 ") && !ascii.contains("user.language"), ascii);
    String unknown = in("zh_TW.UTF-9", "a jdk").out();
    assertTrue(unknown.startsWith("C.UTF-8 -Duser.language=zh -Duser.script=Hant "), unknown);
  }

  @Test
  void saysWhatIsNotBuiltYet() throws Exception {
    Files.delete(home.resolve("engine/target/twinscript-engine.jar"));
    Run run = call(home, "bin/twinscript", "verify");
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("Run 'mvn package' in " + home.toRealPath()), run.err());
  }

  /** There is no Windows here: its script is held to the same call, but for the locale. */
  @Test
  void theScriptForWindowsCallsTheSame() throws Exception {
    String windows =
        Files.readString(TestProject.repository().resolve("bin/twinscript.cmd"))
            .replace("%TWINSCRIPT_HOME%", "$home")
            .replace("%TWINSCRIPT_JAR%", "$jar")
            .replace('\\', '/')
            .replace(";", ":");
    String call =
        Files.readString(script)
            .lines()
            .filter(line -> line.startsWith("exec "))
            .findFirst()
            .orElseThrow()
            .replaceFirst(".*?java\" [$]locale ", "")
            .replace("\"$@\"", "%*");
    assertTrue(windows.contains(call), call);
  }
}

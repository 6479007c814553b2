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

  @Test
  void saysWhatIsNotBuiltYet() throws Exception {
    Files.delete(home.resolve("engine/target/twinscript-engine.jar"));
    Run run = call(home, "bin/twinscript", "verify");
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("Run 'mvn package' in " + home.toRealPath()), run.err());
  }

  /** There is no Windows here: its script is held to the same call as the other. */
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
            .replaceFirst(".*?java\" ", "")
            .replace("\"$@\"", "%*");
    assertTrue(windows.contains(call), call);
  }
}

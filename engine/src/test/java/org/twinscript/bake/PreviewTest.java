package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.twinscript.bake.images.TestPictures;

/**
 * What a browser gets of a preview that runs in a process of its own, without a terminal, after
 * files were saved, made, deleted and broken. Each test has an article of its own and mends what it
 * breaks.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class PreviewTest {

  private static final char CTRL_D = 4;

  private static final HttpClient BROWSER =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private Path folder;
  private TestProject project;
  private Process preview;
  private int port;

  @BeforeAll
  void begin(@TempDir Path temporary) throws Exception {
    folder = temporary;
    project = new TestProject(folder);
    project.article("one", "2024-03-05", "一", "", "头一句。");
    port = freePort();
    preview = start(port, project.output()).start();
    await(() -> page("one").contains("头一句"));
  }

  /** It is told to stop in the middle of a bake: the port is free, and the site is whole. */
  @AfterAll
  void end() throws Exception {
    project.edit("templates/article.ftlh", "</article>", "<!-- last --></article>");
    await(() -> Files.exists(folder.resolve("target/site.new")) || page("one").contains("last"));
    preview.destroy();
    assertTrue(preview.waitFor(30, TimeUnit.SECONDS));
    assertEquals(143, preview.exitValue());
    try (ServerSocket freed = new ServerSocket(port)) {
      assertTrue(freed.isBound());
    }
    assertFalse(Files.exists(folder.resolve("target/site.new")));
    for (String edition : List.of("zh-hans", "zh-hant")) {
      assertTrue(project.read(edition + "/articles/2024/one/index.html").contains("last"));
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  private ProcessBuilder start(int at, Path site) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dtwinscript.preview=true"));
    command.addAll(List.of("-Djbake.port=" + at, "-Djava.awt.headless=true"));
    command.addAll(List.of("-Dlog.console.level=severe", "-Djnr.ffi.asm.enabled=false"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(PreviewProcess.class.getName());
    command.addAll(List.of(folder.toString(), site.toString()));
    return new ProcessBuilder(command)
        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("preview-" + at + ".log").toFile());
  }

  private HttpResponse<String> get(String path) {
    try {
      URI address = URI.create("http://localhost:" + port + "/" + path);
      return BROWSER.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      return null;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private String text(String path) {
    HttpResponse<String> answer = get(path);
    return answer == null || answer.statusCode() != 200 ? "" : answer.body();
  }

  private String page(String id) {
    return text("zh-hans/articles/2024/" + id + "/");
  }

  private static String file(String id) {
    return "content/articles/2024/" + id + ".md";
  }

  private static void await(BooleanSupplier shown) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofMinutes(1));
    while (!shown.getAsBoolean() && Instant.now().isBefore(end)) {
      Thread.sleep(20);
    }
    assertTrue(shown.getAsBoolean());
  }

  private void article(String id) throws InterruptedException {
    project.article(id, "2024-03-05", "题" + id, "", "头一句。");
    await(() -> page(id).contains("头一句"));
  }

  @Test
  void showsAFileInANewFolderAndForgetsADeletedOne() throws Exception {
    project.article("old", "1999-03-05", "旧", "", "第二句。");
    await(() -> text("zh-hant/articles/1999/old/").contains("第二句"));
    project.delete("content/articles/1999/old.md");
    await(() -> get("zh-hant/articles/1999/old/").statusCode() == 404);
    await(() -> !Files.exists(project.output().resolve("zh-hant/articles/1999")));
  }

  @Test
  void answersInTheEditionOfTheReaderWhereNothingIs() {
    HttpResponse<String> missing = get("zh-hant/nowhere/");
    assertEquals(404, missing.statusCode());
    assertEquals(project.read("zh-hant/404.html"), missing.body());
    assertEquals(project.read("404.html"), get("nowhere").body());
    assertEquals(404, get("..%2f..%2fjbake.properties").statusCode());
    assertEquals("/zh-hans/", get("zh-hans").headers().firstValue("Location").orElseThrow());
    assertEquals(
        "text/html; charset=utf-8",
        get("zh-hans/").headers().firstValue("Content-Type").orElseThrow());
  }

  @Test
  void saysOverThePageWhatIsWrongUntilItIsMended() throws Exception {
    article("faulty");
    String before = text("preview.txt");
    project.edit(file("faulty"), "type=article", "type=poem");
    await(() -> text("preview.txt").startsWith("fault\n"));
    String fault = text("preview.txt");
    assertTrue(fault.contains("faulty.md:"), fault);
    assertTrue(fault.contains("the type \"poem\" is unknown"), fault);
    assertTrue(page("faulty").contains("头一句"));
    project.edit(file("faulty"), "type=poem", "type=article");
    await(() -> text("preview.txt").equals(before));
  }

  @Test
  void outlivesTemplatesAndTablesThatFailInAnyWay() throws Exception {
    article("survivor");
    String template = project.text("templates/article.ftlh");
    String words = project.text("templates/words/zh-hans.properties");
    project.write("templates/article.ftlh", "${nowhere.at.all}");
    await(() -> text("preview.txt").contains("article.ftlh"));
    project.write("templates/article.ftlh", "<#macro m><@m/></#macro><@m/>");
    await(() -> text("preview.txt").contains("article.ftlh: or what it includes calls itself"));
    project.write("templates/article.ftlh", template);
    project.write("templates/words/zh-hans.properties", words.replace("siteName=", "sightName="));
    await(() -> text("preview.txt").contains("sightName"));
    project.write("templates/words/zh-hans.properties", words);
    project.edit(file("survivor"), "头一句", "另一句");
    await(() -> page("survivor").contains("另一句"));
    assertFalse(text("preview.txt").startsWith("fault"));
  }

  @Test
  void showsDraftsWithAMark() throws Exception {
    project.article("draft", "2024-12-31", "题", "", "头一句。");
    await(() -> page("draft").contains("头一句"));
    project.edit(file("draft"), "status=published", "status=draft");
    await(() -> page("draft").contains("［草稿］题"));
    await(() -> text("zh-hant/").contains("［草稿］題"));
  }

  @Test
  void showsAPictureThatIsAddedReplacedAndTakenAway() throws Exception {
    article("pictured");
    Path picture = folder.resolve("content/articles/2024/pictured/photo.png");
    Path shown = project.output().resolve("files/2024/pictured/photo.png");
    Files.createDirectories(picture.getParent());
    Files.write(picture, TestPictures.plain("png", 8, 6));
    project.edit(file("pictured"), "头一句。", "头一句。\n\n![门诊大厅](photo.png)");
    await(() -> page("pictured").contains("width=\"8\" height=\"6\"") && Files.exists(shown));
    Files.write(picture, TestPictures.plain("png", 10, 7));
    await(() -> page("pictured").contains("width=\"10\" height=\"7\""));
    Files.delete(picture);
    project.edit(file("pictured"), "\n\n![门诊大厅](photo.png)", "");
    await(() -> !page("pictured").contains("<img") && !Files.exists(shown));
  }

  @Test
  void takesNewSettingsAndSaysWhatIsWrongWithThem() throws Exception {
    article("settled");
    String settings = project.text("jbake.properties");
    project.write("jbake.properties", settings + "\nsite.nmae=图书馆\n");
    await(() -> text("preview.txt").contains("Do you mean site.name?"));
    project.write("jbake.properties", settings + "\nsite.name=图书馆\n");
    await(() -> page("settled").contains("图书馆"));
    project.write("jbake.properties", settings);
    await(() -> !page("settled").contains("图书馆"));
  }

  @Test
  void servesBelowThePathOfTheSite() throws Exception {
    String settings = project.text("jbake.properties");
    project.setting("site.host", "https://example.org/the/archive");
    await(() -> text("the/archive/zh-hans/").contains("https://example.org/the/archive/zh-hans/"));
    assertEquals("/the/archive/", get("").headers().firstValue("Location").orElseThrow());
    assertEquals(404, get("the/archive/zh-hans/none/").statusCode());
    project.write("jbake.properties", settings);
    await(() -> text("zh-hans/").contains("\"https://example.org/zh-hans/\""));
  }

  @Test
  void goesOnAfterTheMachineSlept() throws Exception {
    article("sleeper");
    signal("STOP");
    project.edit(file("sleeper"), "头一句", "醒来一句");
    signal("CONT");
    await(() -> page("sleeper").contains("醒来一句"));
  }

  private void signal(String name) throws Exception {
    Process kill = new ProcessBuilder("kill", "-" + name, String.valueOf(preview.pid())).start();
    assertEquals(0, kill.waitFor());
  }

  @Test
  void aPortThatIsTakenIsNamedWithWhatToDo() throws Exception {
    Process second = start(port, folder.resolve("second")).start();
    assertTrue(second.waitFor(1, TimeUnit.MINUTES));
    assertEquals(1, second.exitValue());
  }

  @Test
  void endsByCtrlDAtATerminalAlone() throws Exception {
    Path script = Path.of("/usr/bin/script");
    assumeTrue(Files.isExecutable(script), "there is no script(1) to make a terminal with");
    int free = freePort();
    ProcessBuilder plain = start(free, folder.resolve("terminal"));
    ProcessBuilder typed =
        new ProcessBuilder(
                script.toString(), "-qec", String.join(" ", plain.command()), "/dev/null")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Process terminal = typed.start();
    await(() -> Files.exists(folder.resolve("terminal/zh-hans/index.html")));
    terminal.outputWriter().write(CTRL_D);
    terminal.outputWriter().flush();
    assertTrue(terminal.waitFor(30, TimeUnit.SECONDS));
    assertEquals(0, terminal.exitValue());
  }
}

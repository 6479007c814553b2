package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipe for nginx, with a real one on loopback; skipped where there is none. */
class NginxRecipeTest {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private static final Optional<Path> NGINX =
      Stream.of(
              "/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx")
          .map(Path::of)
          .filter(Files::isExecutable)
          .findFirst();

  @TempDir private Path folder;
  private Process nginx;
  private int port;

  @BeforeEach
  void serveASite() throws Exception {
    assumeTrue(NGINX.isPresent(), "there is no nginx on this machine; Debian has nginx-light");
    TestProject project = new TestProject(Files.createDirectory(folder.resolve("project")));
    project.article("new-name", "2024-01-01", "好", "aliases=articles/2023/old-name/", "正文。");
    project.write("content/manifest", "# gone  articles/2024/taken-out.md\n");
    project.bakeAlone(project.output());
    Path served = folder.resolve("served");
    Path recipes = TestProject.repository().resolve("docs/deploy");
    run(recipes.resolve("publish.sh").toString(), project.output().toString(), served.toString());
    run(recipes.resolve("publish.sh").toString(), project.output().toString(), served.toString());
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    String recipe =
        Files.readString(recipes.resolve("nginx.conf"))
            .replace("/srv/archive", served.resolve("current").toString())
            .replace("127.0.0.1:8080", "127.0.0.1:" + port);
    Path configuration = Files.writeString(folder.resolve("nginx.conf"), around(recipe));
    nginx =
        new ProcessBuilder(
                NGINX.get().toString(), "-p", folder + "/", "-c", configuration.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("nginx.out").toFile())
            .start();
    awaitAnswer();
  }

  /** What stands around a file of conf.d/, with all that nginx writes in the test's folder. */
  private String around(String recipe) throws IOException {
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    return """
    daemon off;
    %3$s
    pid %2$s/nginx.pid;
    error_log stderr;
    events {}
    http {
      access_log off;
      client_body_temp_path %2$s/a;
      proxy_temp_path %2$s/b;
      fastcgi_temp_path %2$s/c;
      uwsgi_temp_path %2$s/d;
      scgi_temp_path %2$s/e;
      types { text/html html; text/css css; text/javascript js; text/xml xml; }
      %1$s
    }
    """
        .formatted(
            recipe, temporary, System.getProperty("user.name").equals("root") ? "user root;" : "");
  }

  private void run(String... command) throws Exception {
    Path out = folder.resolve("out.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertEquals(0, process.waitFor(), Files.readString(out));
  }

  private void awaitAnswer() throws Exception {
    for (int tries = 0; tries < 500; tries++) {
      try {
        get("/");
        return;
      } catch (IOException notYet) {
        assertTrue(nginx.isAlive(), Files.readString(folder.resolve("nginx.out")));
        Thread.sleep(20);
      }
    }
  }

  @AfterEach
  void stop() throws InterruptedException {
    if (nginx != null) {
      nginx.destroy();
      nginx.waitFor();
    }
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  @Test
  void answersAsTheRecipeSays() throws Exception {
    HttpResponse<String> page = get("/zh-hans/articles/2024/new-name/");
    assertEquals(200, page.statusCode());
    String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
    String own = page.body().split("Content-Security-Policy\" content=\"")[1].split("\"")[0];
    assertEquals(own.replace("&#39;", "'") + "; frame-ancestors 'none'", policy);
    assertEquals("text/html; charset=utf-8", page.headers().firstValue("Content-Type").orElse(""));
    assertEquals(
        List.of("gzip"),
        get("/zh-hans/", "Accept-Encoding", "gzip").headers().allValues("Content-Encoding"));

    HttpResponse<String> moved = get("/zh-hant/articles/2023/old-name/");
    assertEquals(301, moved.statusCode());
    assertEquals(
        "/zh-hant/articles/2024/new-name/", moved.headers().firstValue("Location").orElse(""));

    HttpResponse<String> removed = get("/zh-hans/articles/2024/taken-out/");
    assertEquals(410, removed.statusCode());
    assertTrue(removed.body().contains("这条记录已经撤下"), removed.body());

    for (String edition : List.of("zh-hans", "zh-hant")) {
      HttpResponse<String> missing = get("/" + edition + "/nowhere/");
      assertEquals(404, missing.statusCode());
      assertTrue(missing.body().contains("<html lang=\"zh-Han"), missing.body());
      assertTrue(missing.body().contains(edition.endsWith("s") ? "找不到这个页面" : "找不到這個頁面"));
      assertEquals(policy, missing.headers().firstValue("Content-Security-Policy").orElse(""));
    }
    assertEquals(404, get("/nowhere").statusCode());
    assertEquals(404, get("/nginx-moved.map").statusCode());
    try (Stream<Path> sites = Files.list(folder.resolve("served"))) {
      assertEquals(3, sites.count());
    }
  }
}

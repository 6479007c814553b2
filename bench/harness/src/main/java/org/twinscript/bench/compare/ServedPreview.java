package org.twinscript.bench.compare;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** A running {@code mvn -Ppreview package}, asked for the page of an article that is edited. */
final class ServedPreview implements AutoCloseable {

  private static final int PORT = 8829;
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final HttpClient browser = HttpClient.newHttpClient();
  private final Process process;
  private final SavedArticle article;
  private int edits = 1000;

  private ServedPreview(Process process, SavedArticle article) {
    this.process = process;
    this.article = article;
  }

  /** Returns when the preview serves the article and has baked a few times, as one that is used. */
  static ServedPreview start(Path home, SavedArticle article)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "mvn",
                "-q",
                "-B",
                "-o",
                "-Ppreview",
                "-Djbake.port=" + PORT,
                "-Dtwinscript.preview.output=" + home.resolveSibling("preview/site"),
                "package")
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("preview.log").toFile())
            .start();
    ServedPreview preview = new ServedPreview(process, article);
    preview.await("<article");
    for (int i = 0; i < 3; i++) {
      preview.save();
    }
    return preview;
  }

  /** Saves the article once more; the seconds until its page is served with what was saved. */
  double save() throws IOException, InterruptedException {
    Thread.sleep(3000);
    long start = System.nanoTime();
    await(article.save(edits++));
    return (System.nanoTime() - start) / 1e9;
  }

  private void await(String text) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!page().contains(text)) {
      if (Instant.now().isAfter(end) || !process.isAlive()) {
        throw new IllegalStateException("the preview does not show " + text);
      }
      Thread.sleep(5);
    }
  }

  private String page() throws InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + PORT + "/" + article.page());
    try {
      return browser
          .send(
              HttpRequest.newBuilder(address).build(),
              BodyHandlers.ofString(StandardCharsets.UTF_8))
          .body();
    } catch (IOException notYet) {
      return "";
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }
}

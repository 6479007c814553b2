package org.twinscript.checks.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A static host on a free port of this machine, as strict as one may be: whatever the site needs
 * beyond its own files the Content-Security-Policy turns into an error of the console.
 */
final class SiteServer implements AutoCloseable {

  /** The policy as it stands in each page. */
  private static final Pattern POLICY =
      Pattern.compile("http-equiv=\"Content-Security-Policy\" content=\"([^\"]+)\"");

  /** What only a header can say. */
  private static final String HEADER_ONLY = "; frame-ancestors 'none'";

  /** Parts are sent of files with an even number alone, as there are hosts that send none. */
  private static final Pattern PART = Pattern.compile("\\d*[02468]-\\w+\\.bin bytes=(\\d+)-(\\d*)");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "xml", "application/xml");

  private final Path folder;
  private final String root;
  private final String policy;
  private final HttpServer server;
  private final ExecutorService workers = Executors.newCachedThreadPool();

  /**
   * @param root the path the site was baked for, {@code /} or {@code /archive/}
   */
  SiteServer(Path folder, String root) {
    this.folder = folder;
    this.root = root;
    this.policy = policy(folder);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(root, this::answer);
    server.setExecutor(workers);
    server.start();
  }

  /** The site's own policy, so that the pages are tried under it as a header too. */
  private static String policy(Path folder) {
    try {
      Matcher found = POLICY.matcher(Files.readString(folder.resolve("index.html")));
      if (!found.find()) {
        throw new IllegalStateException("index.html has no policy");
      }
      return found.group(1) + HEADER_ONLY;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address of the site, with a slash at its end. */
  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + root);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Path file = file(exchange.getRequestURI().getPath().substring(root.length()));
      boolean found = Files.isRegularFile(file);
      Path sent = found ? file : folder.resolve("404.html");
      byte[] bytes = Files.readAllBytes(sent);
      exchange.getResponseHeaders().set("Content-Type", type(sent));
      exchange.getResponseHeaders().set("Content-Security-Policy", policy);
      Matcher part = PART.matcher(sent.getFileName() + " " + range(exchange));
      if (found && part.matches()) {
        int from = Integer.parseInt(part.group(1));
        int to = part.group(2).isEmpty() ? bytes.length : Integer.parseInt(part.group(2)) + 1;
        exchange.sendResponseHeaders(206, to - from);
        exchange.getResponseBody().write(bytes, from, to - from);
        return;
      }
      exchange.sendResponseHeaders(found ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static String range(HttpExchange exchange) {
    return exchange.getRequestHeaders().getOrDefault("Range", List.of("")).get(0);
  }

  private Path file(String path) {
    Path file = folder.resolve(path).normalize();
    return Files.isDirectory(file) ? file.resolve("index.html") : file;
  }

  private static String type(Path file) {
    String name = file.getFileName().toString();
    return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}

package org.twinscript.bake.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinscript.bake.serve.SiteFiles.Sent;
import org.twinscript.message.Messages;

/**
 * Serves a baked site as a host would, with the site's own pages for what is missing, and tells
 * open pages what became of the last bake. A browser is told to keep nothing.
 */
public final class PreviewServer implements AutoCloseable {

  /** The address of the board: another text when the site has changed, or the faults. */
  public static final String BOARD = "preview.txt";

  private static final Logger LOGGER = LoggerFactory.getLogger(PreviewServer.class);

  private static final int THREADS = 4;
  private static final int OK = 200;
  private static final int FOUND = 302;
  private static final int MISSING = 404;
  private static final int NOT_ALLOWED = 405;
  private static final int NOT_YET = 503;

  /** Where no site was ever baked there is no page to show a fault over. */
  private static final String NO_SITE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <meta charset="utf-8">
      <meta http-equiv="refresh" content="1">
      <title>Preview</title>
      <pre>%s</pre>
      """;

  private final HttpServer server;
  private final ExecutorService threads =
      Executors.newFixedThreadPool(THREADS, PreviewServer::daemon);
  private final SiteFiles files;
  private final FaultBoard board;
  private volatile String base = "/";

  private PreviewServer(HttpServer server, SiteFiles files, FaultBoard board) {
    this.server = server;
    this.files = files;
    this.board = board;
  }

  /**
   * Serves from now on.
   *
   * @param site the folder of the site; it need not be there yet
   * @throws IOException when nothing can be served at the address
   */
  public static PreviewServer at(InetSocketAddress address, Path site, FaultBoard board)
      throws IOException {
    HttpServer server = HttpServer.create(address, 0);
    PreviewServer preview = new PreviewServer(server, new SiteFiles(site), board);
    server.setExecutor(preview.threads);
    server.createContext("/", preview::answer);
    server.start();
    return preview;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "preview server");
    thread.setDaemon(true);
    return thread;
  }

  /** Serves below a path from now on, that of the site's address, with a slash at both ends. */
  public void serveBelow(String path) {
    base = path;
  }

  /** Where a browser finds the site. */
  public String address() {
    InetSocketAddress address = server.getAddress();
    InetAddress host = address.getAddress();
    boolean here = host.isAnyLocalAddress() || host.isLoopbackAddress();
    return "http://%s:%d%s"
        .formatted(here ? "localhost" : host.getHostAddress(), address.getPort(), base);
  }

  /** Frees the port. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) {
    try (exchange) {
      String method = exchange.getRequestMethod();
      if (method.equals("GET") || method.equals("HEAD")) {
        find(exchange, exchange.getRequestURI().getPath());
      } else {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        send(exchange, NOT_ALLOWED, plain("Only GET and HEAD are answered.\n"));
      }
    } catch (IOException theReaderIsGone) {
      LOGGER.debug("Not sent.", theReaderIsGone);
    } catch (RuntimeException | Error unexpected) {
      LOGGER.warn(
          Messages.ofTheLog().say("preview.no-answer", exchange.getRequestURI(), unexpected));
    }
  }

  private void find(HttpExchange exchange, String path) throws IOException {
    if (!path.startsWith(base)) {
      boolean above = base.startsWith(path.endsWith("/") ? path : path + "/");
      if (above) {
        lead(exchange, base);
      } else {
        missing(exchange, path.substring(1));
      }
      return;
    }
    String inSite = path.substring(base.length());
    if (inSite.equals(BOARD) && !board.isEmpty()) {
      send(exchange, OK, plain(board.message()));
    } else if (files.lacksSlash(inSite)) {
      lead(exchange, exchange.getRequestURI().getRawPath() + "/");
    } else {
      Optional<Sent> file = files.at(inSite);
      if (file.isPresent()) {
        send(exchange, OK, file.get());
      } else {
        missing(exchange, inSite);
      }
    }
  }

  private void missing(HttpExchange exchange, String path) throws IOException {
    Optional<Sent> page = files.missing(path);
    if (page.isPresent()) {
      send(exchange, MISSING, page.get());
    } else {
      String text = board.isEmpty() ? Messages.ofTheLog().say("preview.first") : board.text();
      String safe = text.replace("&", "&amp;").replace("<", "&lt;");
      byte[] content = NO_SITE.formatted(safe).getBytes(StandardCharsets.UTF_8);
      send(exchange, NOT_YET, new Sent(SiteFiles.HTML, content));
    }
  }

  private static void lead(HttpExchange exchange, String path) throws IOException {
    exchange.getResponseHeaders().set("Location", path);
    send(exchange, FOUND, plain(path + "\n"));
  }

  private static Sent plain(String text) {
    return new Sent(SiteFiles.PLAIN, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, Sent sent) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", sent.type());
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(sent.content().length));
      exchange.sendResponseHeaders(status, -1);
    } else {
      exchange.sendResponseHeaders(status, sent.content().length == 0 ? -1 : sent.content().length);
      exchange.getResponseBody().write(sent.content());
    }
  }
}

package org.twinscript.sitecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A source is dead when its host says so or does not answer. */
class DeadSourcesTest {

  private HttpServer server;
  private String host;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    host = "http://127.0.0.1:" + server.getAddress().getPort();
    answer("/alive", 200, 200);
    answer("/gone", 404, 404);
    answer("/no-head", 405, 200);
    answer("/no-head-and-gone", 405, 410);
    server.createContext(
        "/moved",
        exchange -> {
          exchange.getResponseHeaders().set("Location", host + "/alive");
          exchange.sendResponseHeaders(301, -1);
          exchange.close();
        });
    server.start();
  }

  private void answer(String path, int head, int get) {
    server.createContext(
        path,
        exchange -> {
          boolean isHead = exchange.getRequestMethod().equals("HEAD");
          exchange.sendResponseHeaders(isHead ? head : get, -1);
          exchange.close();
        });
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void theDeadAreNamedWithTheReason() throws IOException {
    String silent;
    try (ServerSocket socket = new ServerSocket(0)) {
      silent = "http://127.0.0.1:" + socket.getLocalPort() + "/";
    }
    List<String> asked =
        List.of("/alive", "/gone", "/no-head", "/no-head-and-gone", "/moved").stream()
            .map(path -> host + path)
            .toList();
    assertEquals(
        Map.of(host + "/gone", "answers 404", host + "/no-head-and-gone", "answers 410"),
        reasons(asked));
    assertEquals(Map.of(silent, "does not answer (ConnectException)"), reasons(List.of(silent)));
  }

  private static Map<String, String> reasons(List<String> addresses) {
    return DeadSources.among(addresses).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().toString()));
  }
}

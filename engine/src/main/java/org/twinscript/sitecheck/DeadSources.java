package org.twinscript.sitecheck;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.twinscript.message.Sentence;

/**
 * Asks the hosts that a site links to whether the pages are still there. One request at a time and
 * page, as a guest should; nothing is kept of the answers.
 */
public final class DeadSources {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final int NOT_ALLOWED = 405;
  private static final int NOT_IMPLEMENTED = 501;
  private static final int FIRST_ERROR = 400;

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  private DeadSources() {}

  /**
   * Looks for addresses that lead nowhere.
   *
   * @return each dead one with the reason, in a few words
   */
  public static SortedMap<String, Sentence> among(Collection<String> addresses) {
    DeadSources search = new DeadSources();
    SortedMap<String, Sentence> dead = new TreeMap<>();
    for (String address : addresses) {
      search.fault(URI.create(address)).ifPresent(reason -> dead.put(address, reason));
    }
    return dead;
  }

  private Optional<Sentence> fault(URI address) {
    try {
      int status = status(address, "HEAD");
      if (status == NOT_ALLOWED || status == NOT_IMPLEMENTED) {
        status = status(address, "GET");
      }
      return status < FIRST_ERROR
          ? Optional.empty()
          : Optional.of(Sentence.of("look.answers", status));
    } catch (IOException unreachable) {
      return Optional.of(Sentence.of("look.silent", unreachable.getClass().getSimpleName()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.of(Sentence.of("look.not-asked"));
    }
  }

  private int status(URI address, String method) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }
}

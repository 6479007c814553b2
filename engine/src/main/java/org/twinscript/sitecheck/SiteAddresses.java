package org.twinscript.sitecheck;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses as they stand in pages. */
final class SiteAddresses {

  private SiteAddresses() {}

  /** An address; nothing when a browser could make nothing of it either. */
  static Optional<URI> parsed(String link) {
    try {
      return Optional.of(new URI(link.strip()));
    } catch (URISyntaxException notOne) {
      return Optional.empty();
    }
  }

  /** A file's path as it stands in an address, from the root of its site. */
  static URI encoded(String path) {
    try {
      return URI.create(new URI(null, null, "/" + path, null).getRawPath().substring(1));
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException(path, impossible);
    }
  }

  /** Whether it is fetched over the web. */
  static boolean isWeb(URI address) {
    return "http".equals(address.getScheme()) || "https".equals(address.getScheme());
  }
}

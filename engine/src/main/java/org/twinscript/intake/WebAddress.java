package org.twinscript.intake;

import java.net.URI;
import java.util.Optional;
import org.twinscript.article.Characters;

/** WebAddress of the web that pages name. */
final class WebAddress {

  private WebAddress() {}

  /** The same address; a character that is not seen could make it read as another one. */
  private static URI visible(URI address) {
    boolean hidden =
        address
            .toString()
            .codePoints()
            .anyMatch(c -> Characters.isHidden(c) || Characters.isForbidden(c));
    return hidden ? URI.create(address.toASCIIString()) : address;
  }

  /** An http or https address, or nothing. */
  static Optional<URI> of(String text) {
    try {
      URI uri = URI.create(text.strip());
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(visible(uri)) : Optional.empty();
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }
}

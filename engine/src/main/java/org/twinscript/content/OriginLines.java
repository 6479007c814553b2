package org.twinscript.content;

import java.util.Optional;
import org.twinscript.article.Origin;
import org.twinscript.message.Sentence;

/** The keys that say which raw page an imported article was made of. */
final class OriginLines {

  private OriginLines() {}

  static Optional<Origin> read(Header header) {
    if (header.get(Key.RAW_SHA256).isEmpty() && header.get(Key.REPAIRS).isPresent()) {
      header.fault(Key.REPAIRS, Sentence.of("header.repairs-alone"));
    }
    return Values.parsed(
            header, Key.RAW_SHA256, OriginLines::digest, Sentence.of("header.no-digest"))
        .map(sha -> new Origin(sha, RepairCounts.read(header)));
  }

  /** It becomes the name of a ledger, so nothing else may pass. */
  private static String digest(String text) {
    if (!Origin.isSha256(text)) {
      throw new IllegalArgumentException(text);
    }
    return text;
  }
}

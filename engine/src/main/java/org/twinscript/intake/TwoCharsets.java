package org.twinscript.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Decodes a page whose parts came from different places, as a footer in GBK under UTF-8. */
final class TwoCharsets {

  private static final List<Charset> OTHERS = List.of(Charsets.GB18030, Charsets.BIG5);

  /** A piece of so many characters is no other charset's by accident. */
  private static final int TELLING = 4;

  private TwoCharsets() {}

  /** The text of a page in UTF-8, the pieces that are not in GB18030 or Big5. */
  static Optional<Decoded> underUtf8(byte[] bytes) {
    return decode(bytes, StandardCharsets.UTF_8, TwoCharsets::likelier)
        .filter(Decoded::isReadable)
        .filter(decoded -> Plausible.share(decoded.text()) >= Plausible.ENOUGH);
  }

  /** The text of a page with the pieces that are in another charset than it read as that. */
  static Decoded over(byte[] bytes, Decoded page) {
    Charset charset = Charset.forName(page.charset());
    if (charset.equals(StandardCharsets.UTF_8)) {
      return underUtf8(bytes).filter(mixed -> mixed.bad() < page.bad()).orElse(page);
    }
    return decode(bytes, charset, TwoCharsets::utf8IfClear).orElse(page);
  }

  /** Both readings of a piece, the page's first, and which to take. */
  private interface Choice {
    Decoded of(byte[] piece, Decoded page);
  }

  /** The text, piece by piece between tags and line ends, if some piece is not the page's. */
  private static Optional<Decoded> decode(byte[] bytes, Charset page, Choice choice) {
    StringBuilder text = new StringBuilder(bytes.length);
    int bad = 0;
    boolean mixed = false;
    for (int start = 0; start < bytes.length; ) {
      int end = pieceEnd(bytes, start);
      byte[] piece = Arrays.copyOfRange(bytes, start, end);
      start = end;
      if (isAscii(piece)) {
        text.append(new String(piece, StandardCharsets.US_ASCII));
        continue;
      }
      Decoded read = Decoded.of(piece, page);
      Decoded chosen = choice.of(piece, read);
      mixed |= chosen != read;
      text.append(chosen.text());
      bad += chosen.bad();
    }
    Decoded all = new Decoded("UTF-8 and GB18030 or Big5", text.toString(), bad);
    return mixed ? Optional.of(all) : Optional.empty();
  }

  private static int pieceEnd(byte[] bytes, int start) {
    int end = start;
    while (end < bytes.length && "<>\n".indexOf(bytes[end]) < 0) {
      end++;
    }
    return Math.min(bytes.length, end + 1);
  }

  /** Reads alike in every charset here, so that there is nothing to choose. */
  private static boolean isAscii(byte[] piece) {
    for (byte each : piece) {
      if (each < 0) {
        return false;
      }
    }
    return true;
  }

  private static Decoded likelier(byte[] piece, Decoded page) {
    Decoded best = page;
    for (Charset charset : page.bad() == 0 ? List.<Charset>of() : OTHERS) {
      Decoded other = Decoded.of(piece, charset);
      if (other.bad() < page.bad()
          && Plausible.commonShare(other.text())
              > Math.max(0, Plausible.commonShare(best.text()))) {
        best = other;
      }
    }
    return best;
  }

  private static Decoded utf8IfClear(byte[] piece, Decoded page) {
    if (Plausible.beyondAscii(page.text()) == 0) {
      return page;
    }
    Decoded utf8 = Decoded.of(piece, StandardCharsets.UTF_8);
    boolean clear =
        utf8.bad() == 0
            && Plausible.beyondAscii(utf8.text()) >= TELLING
            && Plausible.commonShare(utf8.text()) > Plausible.commonShare(page.text());
    return clear ? utf8 : page;
  }
}

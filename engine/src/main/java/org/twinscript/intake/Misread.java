package org.twinscript.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * Undoes that a page was read with a wrong charset before it was saved: 娴佹劅 is 流感 in UTF-8, read as
 * GBK. What was lost in it stays lost; a page that lost too much is refused.
 *
 * @param as the charset it was read with
 * @param in the charset it was in
 */
record Misread(Charset as, Charset in) {

  private static final List<Misread> WAYS =
      List.of(
          new Misread(Charsets.GB18030, StandardCharsets.UTF_8),
          new Misread(Charset.forName("windows-1252"), StandardCharsets.UTF_8),
          new Misread(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_8),
          new Misread(StandardCharsets.ISO_8859_1, Charsets.GB18030),
          new Misread(StandardCharsets.ISO_8859_1, Charsets.BIG5),
          new Misread(Charsets.BIG5, StandardCharsets.UTF_8));

  /** What is undone has to look like Chinese beyond doubt. */
  private static final double CONVINCING = 0.08;

  /** One lost character in so many leaves a page worth having. */
  private static final int CHARACTERS_PER_LOST = 50;

  /** What U+FFFD becomes, saved as UTF-8 and read as GBK, and again and again. */
  private static final String REPLACED = "锟斤拷";

  /** A page that is lost to a fifth is lost. */
  private static final int LOST = 5;

  private static final char REPLACEMENT = '\uFFFD';

  /**
   * The text as it was, if it was misread and can be undone; else as it is.
   *
   * @throws InputException if what it said is lost
   */
  static Decoded undo(Path file, Decoded decoded) {
    String text = decoded.text();
    long beyond = Plausible.beyondAscii(text);
    refuseReplaced(file, text, beyond);
    if (beyond < Plausible.FEWEST || Plausible.share(text) >= Plausible.ENOUGH) {
      return decoded;
    }
    Optional<Misread> way =
        WAYS.stream()
            .filter(each -> Plausible.share(each.undone(text)) >= CONVINCING)
            .max(Comparator.comparingDouble(each -> Plausible.commonShare(each.undone(text))));
    return way.map(misread -> misread.restored(file, text)).orElse(decoded);
  }

  private static void refuseReplaced(Path file, String text, long beyond) {
    int replaced = 0;
    for (int at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) {
      replaced++;
    }
    for (int at = text.indexOf(REPLACED); at >= 0; at = text.indexOf(REPLACED, at + 3)) {
      replaced += REPLACED.length();
    }
    if (replaced >= Plausible.FEWEST && replaced * LOST > beyond && !isMisread(text)) {
      throw new InputException(file, Sentence.of("page.lost"));
    }
  }

  /** Whether a way back is known, so that the refusal can say it better. */
  private static boolean isMisread(String text) {
    return text.indexOf(REPLACED) < 0
        && WAYS.stream().anyMatch(way -> Plausible.share(way.undone(text)) >= CONVINCING);
  }

  private Decoded restored(Path file, String text) {
    String undone = undone(text);
    int lost = (int) undone.chars().filter(unit -> unit == REPLACEMENT).count();
    long characters = Plausible.beyondAscii(undone);
    if (lost * CHARACTERS_PER_LOST > characters) {
      throw new InputException(file, Sentence.of("page.misread", in, as, lost, characters));
    }
    return new Decoded(in + ", read as " + as + " before", undone, lost);
  }

  private String undone(String text) {
    StringBuilder undone = new StringBuilder(text.length());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CharsetEncoder encoder = as.newEncoder();
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (unit < 0x80) {
        decode(bytes, undone);
        undone.append(unit);
      } else if (unit == REPLACEMENT || !encoder.canEncode(unit)) {
        // What the page lost: a byte that UTF-8 never has.
        bytes.write(unit > 0xFF ? 0xFF : unit);
      } else {
        bytes.writeBytes(String.valueOf(unit).getBytes(as));
      }
    }
    decode(bytes, undone);
    return undone.toString();
  }

  /** Decodes a run; what was lost in one place shows as one U+FFFD. */
  private void decode(ByteArrayOutputStream bytes, StringBuilder out) {
    if (bytes.size() > 0) {
      byte[] all = bytes.toByteArray();
      String run = new String(all, in);
      for (int at = 0; at < run.length(); at++) {
        boolean again =
            at > 0 && run.charAt(at) == REPLACEMENT && run.charAt(at - 1) == REPLACEMENT;
        if (!again) {
          out.append(run.charAt(at));
        }
      }
      bytes.reset();
    }
  }
}

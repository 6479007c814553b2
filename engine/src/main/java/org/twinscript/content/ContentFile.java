package org.twinscript.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinscript.article.Article;
import org.twinscript.article.ArticleId;
import org.twinscript.article.Characters;
import org.twinscript.article.Document;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;
import org.twinscript.vocabulary.Vocabulary;

/**
 * A Markdown file with front matter: a header of {@code key=value} lines, a line {@code ~~~~~~},
 * and CommonMark. UTF-8, LF, one line a paragraph. The file's name without {@code .md} is the
 * document's id.
 */
public final class ContentFile {

  /** The ending of every content file. */
  public static final String EXTENSION = ".md";

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private ContentFile() {}

  /**
   * Reads a content file.
   *
   * @throws InputException naming file and line of every fault: when the file cannot be read, its
   *     name is no id, it has no header, or a value is unknown
   */
  public static Document read(Path file, Vocabulary vocabulary) {
    return read(file, bytes(file), vocabulary);
  }

  /**
   * The same of bytes that were read before.
   *
   * @throws InputException likewise
   */
  public static Document read(Path file, byte[] bytes, Vocabulary vocabulary) {
    String text = text(file, bytes);
    Header header = Header.examine(file, text);
    noteForbidden(header.problems(), text);
    return ArticlePlace.of(file, FrontMatter.read(id(file), header, vocabulary));
  }

  /**
   * The bytes of a content file.
   *
   * @throws InputException when it cannot be read
   */
  public static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new InputException(
          file, Sentence.of("file.unreadable-there", String.valueOf(e.getMessage())), e);
    }
  }

  /**
   * The text of a content file for an article. An imported article's header ends with a checksum,
   * by which {@link #isAsImported} tells a person's edit. The text has been read back.
   *
   * @throws IllegalArgumentException when it would be read as another article than this one
   */
  public static String write(Article article) {
    List<String> header = HeaderLines.of(article);
    String body = article.markdown().strip();
    String text =
        article.origin().isEmpty()
            ? join(header, Stream.empty(), body)
            : join(header, Stream.of(HeaderLine.of(Key.CHECKSUM, checksum(header, body))), body);
    requireReadsAs(article, header, body, text);
    return text;
  }

  /** Terms are compared as they are written, since no vocabulary is at hand to look them up. */
  private static void requireReadsAs(
      Article article, List<String> lines, String body, String text) {
    Path file = Path.of(article.id() + EXTENSION);
    Header header = Header.parse(file, text);
    Article found = FrontMatter.article(article.id(), header, article.subjects());
    boolean same =
        lines(header).equals(lines)
            && header.body().equals(body)
            && found.withoutText().equals(article.withoutText())
            && text.codePoints().noneMatch(Characters::isForbidden);
    if (!same) {
      throw new IllegalArgumentException("the article would be read as another one");
    }
  }

  private static void noteForbidden(Problems problems, String text) {
    if (text.codePoints().noneMatch(Characters::isForbidden)) {
      return;
    }
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      noteForbidden(problems, number, line);
    }
  }

  private static void noteForbidden(Problems problems, int number, String line) {
    OptionalInt found = line.codePoints().filter(Characters::isForbidden).findFirst();
    if (found.isPresent()) {
      String name = Characters.name(found.getAsInt());
      problems.add(number, Sentence.of("text.control-character", name));
    }
  }

  /** Whether a content file is still what the importer wrote. */
  public static boolean isAsImported(Path file) {
    return isAsImported(Header.parse(file, text(file)));
  }

  static boolean isAsImported(Header header) {
    return header.get(Key.CHECKSUM).filter(checksum(header)::equals).isPresent();
  }

  /** What the checksum of a file would be if it were the importer's. */
  static String checksum(Header header) {
    return checksum(lines(header), header.body());
  }

  private static List<String> lines(Header header) {
    Stream<String> known =
        header.lines().entrySet().stream()
            .filter(entry -> entry.getKey() != Key.CHECKSUM)
            .map(entry -> entry.getKey().word() + "=" + entry.getValue().value());
    Stream<String> others =
        header.others().entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue().value());
    return Stream.concat(known, others).toList();
  }

  private static String checksum(List<String> header, String body) {
    return Digests.sha256(join(header, Stream.empty(), body));
  }

  private static String join(List<String> header, Stream<String> checksum, String body) {
    return Stream.of(header.stream(), checksum, Stream.of(Header.END, "", body))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /**
   * The id that a file's name gives its document.
   *
   * @throws InputException when the name is no id
   */
  public static ArticleId id(Path file) {
    String name = file.getFileName().toString();
    String stem = name.endsWith(EXTENSION) ? name.substring(0, name.length() - 3) : name;
    if (!ArticleId.isValid(stem)) {
      throw new InputException(file, Sentence.of("content.file-name", ArticleId.MAX_LENGTH));
    }
    return new ArticleId(stem);
  }

  static String text(Path file) {
    return text(file, bytes(file));
  }

  /** A byte order mark, which some editors put before a text in UTF-8, is no part of it. */
  static String text(Path file, byte[] bytes) {
    String text = decoded(file, bytes);
    return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
  }

  /** The strict decoder is slow: asked only where the other has found something to replace. */
  private static String decoded(Path file, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') < 0) {
      return text;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new InputException(file, Sentence.of("file.not-utf8-itself"), e);
    }
  }
}

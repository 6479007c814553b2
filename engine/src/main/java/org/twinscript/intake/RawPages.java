package org.twinscript.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/** Finds raw pages on disk and decodes them. Stateless. */
public final class RawPages {

  /** No news page comes near it; a dump or a log does. In bytes. */
  static final long LARGEST = 8L * 1024 * 1024;

  private static final Set<String> SUFFIXES =
      Set.of("txt", "html", "htm", "xhtml", "xht", "shtml", "mht", "mhtml");
  private static final Set<String> HTML = Set.of("html", "htm", "xhtml", "xht", "shtml");

  /** A page and its pictures in one file, as browsers save it: a letter with attachments. */
  private static final Pattern WEB_ARCHIVE =
      Pattern.compile(
          "(?:[A-Za-z-]{2,40}:.{0,500}\\n(?:[ \\t].{0,500}\\n){0,20}){0,20}?"
              + "Content-Type:\\s*multipart/related",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HTML_START =
      Pattern.compile(
          "\\A\\s*(?:(?:<\\?xml[^>]*>|<!--[^<>]*-->)\\s*)?<(?:!doctype\\s+html|html)\\b",
          Pattern.CASE_INSENSITIVE);

  private RawPages() {}

  /**
   * What a search for pages came to.
   *
   * @param pages each file once, sorted by path
   * @param refused what could not be read, a sentence each
   */
  public record Found(List<Path> pages, List<InputException> refused) {
    public Found {
      pages = List.copyOf(pages);
      refused = List.copyOf(refused);
    }
  }

  /**
   * Expands folders to the files below them that pages are saved as: {@code .txt}, {@code .html}
   * and its like, and {@code .mht}, which is refused then. A file named by itself is taken whatever
   * its suffix. What cannot be read never stops the others.
   */
  public static Found find(List<Path> files) {
    Set<Path> pages = new TreeSet<>(Comparator.comparing(Path::toString));
    List<InputException> refused = new ArrayList<>();
    for (Path file : files) {
      Path path = file.normalize();
      if (Files.isDirectory(path)) {
        walk(path, pages, refused);
      } else if (Files.exists(path)) {
        pages.add(path);
      } else {
        refused.add(new InputException(file, Sentence.of("page.not-there")));
      }
    }
    return new Found(withoutAliases(pages), refused);
  }

  /**
   * Reads and decodes one page.
   *
   * @throws InputException if it is no readable, non-empty text of at most 8 MB
   */
  public static RawPage read(Path file) {
    byte[] bytes = bytes(file);
    Decoded decoded = Charsets.decode(file, bytes);
    String text = decoded.text().replace("\r\n", "\n").replace('\r', '\n');
    if (text.isBlank()) {
      throw new InputException(file, Sentence.of("page.empty"));
    }
    if (WEB_ARCHIVE.matcher(text).lookingAt()) {
      throw new InputException(file, Sentence.of("page.web-archive"));
    }
    boolean html = HTML.contains(suffix(file)) || HTML_START.matcher(text).find();
    return new RawPage(file, sha256(bytes), decoded.charset(), html, text);
  }

  private static void walk(Path folder, Set<Path> pages, List<InputException> refused) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (SUFFIXES.contains(suffix(file)) && Files.isRegularFile(file)) {
                pages.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException cause) {
              refused.add(unreadable(file, cause));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException cause) {
              if (cause != null) {
                refused.add(unreadable(visited, cause));
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException cause) {
      refused.add(unreadable(folder, cause));
    }
  }

  /** One of several paths that lead to the same file: {@code a.txt} and {@code /data/a.txt}. */
  private static List<Path> withoutAliases(Set<Path> pages) {
    Set<Path> seen = new TreeSet<>();
    return pages.stream().filter(page -> seen.add(page.toAbsolutePath().normalize())).toList();
  }

  private static byte[] bytes(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > LARGEST) {
        throw new InputException(file, Sentence.of("page.large"));
      }
      return in.readNBytes((int) LARGEST);
    } catch (IOException cause) {
      throw unreadable(file, cause);
    }
  }

  private static InputException unreadable(Path file, IOException cause) {
    return new InputException(file, Sentence.of("page.unreadable"), cause);
  }

  private static String suffix(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }
}

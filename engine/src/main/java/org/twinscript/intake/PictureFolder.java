package org.twinscript.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.twinscript.fault.InputException;
import org.twinscript.intake.DamagedArticle.Picture;
import org.twinscript.message.Sentence;

/**
 * A folder with the files that browsers put beside the pages they save: {@code a.html} and {@code
 * a_files/1.jpg}. Gives the pictures of an article out of it and nothing else: no file outside the
 * folder, wherever a page's addresses or the folder's links lead, and none that is no whole picture
 * by its bytes. Thread-safe.
 */
public final class PictureFolder {

  /** In bytes. */
  private static final int LARGEST = 20 << 20;

  private static final long MOST_PIXELS = 100_000_000;

  /** What stands in for a picture that was never loaded, and counts readers; a side, in pixels. */
  private static final int SMALLEST = 8;

  private static final int LONGEST_ADDRESS = 1000;

  private final Path folder;

  private PictureFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens a folder.
   *
   * @throws InputException when it is none
   */
  public static PictureFolder of(Path folder) {
    try {
      if (Files.isDirectory(folder)) {
        return new PictureFolder(folder.toRealPath());
      }
    } catch (IOException unreadable) {
      throw new InputException(
          folder, Sentence.of("folder.not-opened", String.valueOf(unreadable.getMessage())));
    }
    throw new InputException(folder, Sentence.of("pictures.no-folder"));
  }

  /** What a search for a picture came to. */
  public sealed interface Result {}

  /**
   * A picture's file.
   *
   * @param file where it lies, free of links
   * @param extension by its bytes
   */
  public record Found(Path file, String extension, byte[] bytes) implements Result {}

  /**
   * No file to be used.
   *
   * @param why a clause for a reader
   */
  public record Missing(String why) implements Result {}

  /** Looks for a picture of a page: below the folder, then beside the page if it lies there. */
  public Result find(Path page, Picture picture) {
    Result result = new Missing("a picture that is not in the folder of pictures");
    for (String address : addresses(page, picture)) {
      for (Path base : List.of(folder, page.toAbsolutePath().getParent())) {
        Optional<Result> here = at(base, address);
        if (here.isPresent() && here.get() instanceof Found) {
          return here.get();
        }
        result = here.orElse(result);
      }
    }
    return result;
  }

  /** Those of the page, and the last name of the original beside the page. */
  private static Stream<String> all(Path page, Picture picture) {
    String name = picture.reference().replaceFirst("[?#].*", "").replaceFirst(".*[/\\\\]", "");
    String stem = String.valueOf(page.getFileName()).replaceFirst("\\.[A-Za-z]{3,5}$", "");
    return Stream.concat(
        picture.saved().stream(),
        Stream.of(stem + "_files/" + name).filter(any -> !name.isEmpty()));
  }

  private static List<String> addresses(Path page, Picture picture) {
    return all(page, picture)
        .filter(address -> address.length() <= LONGEST_ADDRESS)
        .flatMap(
            address ->
                Stream.of(address, decoded(address), decoded(address.replaceFirst("[?#].*", ""))))
        .distinct()
        .toList();
  }

  private static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return address;
    }
  }

  /** Nothing where there is no file. */
  private Optional<Result> at(Path base, String address) {
    try {
      Path file = base.resolve(address);
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      Path real = file.toRealPath();
      return Optional.of(
          real.startsWith(folder)
              ? read(real)
              : new Missing("a picture whose file lies outside the folder of pictures"));
    } catch (InvalidPathException | IOException noFile) {
      return Optional.empty();
    }
  }

  private static Result read(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST + 1);
    }
    if (bytes.length > LARGEST) {
      return new Missing("a picture of more than " + (LARGEST >> 20) + " MB");
    }
    Optional<PictureKind> kind = PictureKind.of(bytes);
    if (kind.isEmpty()) {
      return new Missing("a picture whose file is no whole JPEG, PNG, GIF or WebP");
    }
    long[] size = size(kind.get(), bytes);
    if (size[0] * size[1] > MOST_PIXELS || Arrays.stream(size).anyMatch(side -> side < SMALLEST)) {
      return new Missing("a picture of %d × %d pixels".formatted(size[0], size[1]));
    }
    return new Found(file, kind.get().extension(), bytes);
  }

  private static long[] size(PictureKind kind, byte[] bytes) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind.name());
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        return new long[] {reader.getWidth(0), reader.getHeight(0)};
      } finally {
        reader.dispose();
      }
    } catch (RuntimeException damaged) {
      throw new IOException("no picture inside", damaged);
    }
  }
}

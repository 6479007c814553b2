package org.twinscript.bake.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.FingerprintMaker;
import org.twinscript.bake.images.Picture;
import org.twinscript.bake.images.PictureFault;
import org.twinscript.bake.images.PictureFile;
import org.twinscript.bake.images.PictureFormat;
import org.twinscript.bake.images.SvgFile;
import org.twinscript.message.Sentence;

/** Reads a file beside a document: what it is, and why it cannot be published if it cannot. */
final class BundleReader {

  /** A picture is held in memory, with its pixels beside it. */
  private static final long LARGEST_PICTURE = 100L << 20;

  private static final int AT_ONCE = 1 << 20;

  private static final Fingerprint UNREAD = new Fingerprint(0, 0);

  private final AttachmentTypes types = AttachmentTypes.load();

  BundleFile read(Path file) {
    String name = file.getFileName().toString();
    try {
      Optional<Sentence> fault = FileNames.fault(name).or(() -> faultOfPlace(file));
      return fault.isPresent() ? faulty(file, fault.get()) : read(file, FileNames.extension(name));
    } catch (IOException e) {
      return faulty(file, Sentence.of("file.unreadable-reader", String.valueOf(e.getMessage())));
    } catch (PictureFault fault) {
      return faulty(file, fault.sentence());
    }
  }

  private static BundleFile faulty(Path file, Sentence fault) {
    return new BundleFile(file, 0, UNREAD, "", Optional.empty(), Optional.of(fault));
  }

  /** A link could publish any file of the machine; a pipe would never end. */
  private static Optional<Sentence> faultOfPlace(Path file) {
    boolean link = Files.isSymbolicLink(file) || Files.isSymbolicLink(file.getParent());
    boolean plain = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    return link || !plain ? Optional.of(Sentence.of("bundle.no-file")) : Optional.empty();
  }

  private BundleFile read(Path file, String extension) throws IOException, PictureFault {
    long size = Files.size(file);
    if (size == 0) {
      throw new PictureFault(Sentence.of("bundle.empty"));
    }
    Optional<PictureFormat> format = PictureFormat.named(extension);
    return format.isPresent()
        ? picture(file, size, format.get())
        : attachment(file, size, extension);
  }

  private static BundleFile picture(Path file, long size, PictureFormat named)
      throws IOException, PictureFault {
    if (size > LARGEST_PICTURE) {
      throw new PictureFault(Sentence.of("bundle.large"));
    }
    byte[] bytes = Files.readAllBytes(file);
    Picture picture = PictureFile.of(bytes).picture();
    if (picture.format() != named) {
      throw new PictureFault(
          Sentence.of("bundle.format", picture.format(), picture.format().extension()));
    }
    return new BundleFile(
        file,
        size,
        Fingerprint.of(bytes),
        named.mediaType(),
        Optional.of(picture),
        Optional.empty());
  }

  private BundleFile attachment(Path file, long size, String extension)
      throws IOException, PictureFault {
    String type = types.mediaType(extension).orElse("");
    if (type.isEmpty()) {
      throw new PictureFault(Sentence.of("bundle.kind", types.listed()));
    }
    if (type.equals(SvgFile.MEDIA_TYPE)) {
      SvgFile.requireHarmless(file);
    }
    return new BundleFile(file, size, fingerprint(file), type, Optional.empty(), Optional.empty());
  }

  /** An attachment may be longer than memory. */
  private static Fingerprint fingerprint(Path file) throws IOException {
    FingerprintMaker maker = new FingerprintMaker();
    try (InputStream in = Files.newInputStream(file)) {
      for (byte[] part = in.readNBytes(AT_ONCE); part.length > 0; part = in.readNBytes(AT_ONCE)) {
        maker.add(part);
      }
    }
    return maker.done();
  }
}

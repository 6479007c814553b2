package org.twinscript.bake.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.twinscript.article.Article;
import org.twinscript.bake.cache.FileStamp;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.FingerprintMaker;
import org.twinscript.bake.cache.MemoryReader;
import org.twinscript.bake.cache.MemoryWriter;
import org.twinscript.bake.cache.Workers;
import org.twinscript.bake.pictures.Bundle;
import org.twinscript.bake.pictures.BundleMemory;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.content.ContentFile;
import org.twinscript.fault.Faults;

/**
 * What the last bake read, so that a file which is the same is not read again. A file is the same
 * when its stamp proves it, or else its bytes. Gathers what this bake reads for the next. Safe to
 * share between threads.
 */
public final class ContentMemory {

  private final Path content;
  private final Map<String, Entry> last;
  private final DocumentReader reader;
  private final RenderedDocumentCodec codec;
  private final BundleMemory bundles;
  private final Map<String, Entry> now = new ConcurrentHashMap<>();

  /**
   * Begins a bake.
   *
   * @param content the folder that paths are taken from, so that an archive may be moved
   * @param last what the bake before gathered with the same tools
   */
  public ContentMemory(
      Path content,
      Map<String, Entry> last,
      DocumentReader reader,
      RenderedDocumentCodec codec,
      BundleMemory bundles) {
    this.content = content;
    this.last = last;
    this.reader = reader;
    this.codec = codec;
    this.bundles = bundles;
  }

  /**
   * A file as it was read: its document as an object, as bytes or as both.
   *
   * @param source of its bytes
   * @param beside of the files beside it and of its published anchors
   * @param made of the document, which is another only where one of these bears on its text
   */
  public record Entry(
      FileStamp stamp,
      Fingerprint source,
      Fingerprint beside,
      Fingerprint made,
      Optional<RenderedDocument<?>> typeset,
      Optional<byte[]> bytes) {}

  /**
   * The document of a content file.
   *
   * @throws org.twinscript.fault.InputException when it has a fault
   */
  public RenderedDocument<?> read(ContentSource source) {
    Path file = source.file();
    String path = content.relativize(file).toString();
    Bundle bundle = bundles.read(source.beside());
    Optional<Entry> known =
        Optional.ofNullable(last.get(path))
            .filter(
                entry ->
                    entry.beside().equals(reader.anchors().beside(file, bundle.fingerprint())));
    FileStamp stamp = stamp(file);
    Entry entry =
        known
            .filter(same -> same.stamp().proves(stamp))
            .map(same -> recalled(same, file, bundle, stamp))
            .orElseGet(() -> compared(known, file, bundle, stamp));
    now.put(path, entry);
    return entry.typeset().orElseThrow();
  }

  /**
   * As much of a content file as can be read in spite of its faults.
   *
   * @param faults takes those that {@link #read} did not come to
   */
  public BrokenDocument examine(ContentSource source, Faults faults) {
    return reader.examine(source.file(), bundles.read(source.beside()), faults);
  }

  private Entry compared(Optional<Entry> known, Path file, Bundle bundle, FileStamp stamp) {
    byte[] bytes = ContentFile.bytes(file);
    Fingerprint source = Fingerprint.of(bytes);
    return known
        .filter(same -> same.source().equals(source))
        .map(same -> recalled(same, file, bundle, stamp))
        .orElseGet(() -> made(file, bytes, source, bundle, stamp));
  }

  private Entry made(Path file, byte[] bytes, Fingerprint source, Bundle bundle, FileStamp stamp) {
    RenderedDocument<?> typeset = reader.read(file, bytes, bundle, source(source, bundle));
    return new Entry(
        stamp.settled(),
        source,
        reader.anchors().beside(file, bundle.fingerprint()),
        typeset.gist().source(),
        Optional.of(typeset),
        Optional.empty());
  }

  /** Of all that a document is made of, but for its published anchors. */
  private static Fingerprint source(Fingerprint file, Bundle bundle) {
    return bundle.isEmpty()
        ? file
        : new FingerprintMaker().add(file).add(bundle.fingerprint()).done();
  }

  private Entry recalled(Entry known, Path file, Bundle bundle, FileStamp stamp) {
    RenderedDocument<?> typeset = typeset(known, file, bundle);
    return new Entry(
        stamp.settled(),
        known.source(),
        known.beside(),
        known.made(),
        Optional.of(typeset),
        known.bytes());
  }

  private RenderedDocument<?> typeset(Entry known, Path file, Bundle bundle) {
    return known
        .typeset()
        .orElseGet(() -> codec.decode(known.bytes().orElseThrow(), file, bundle, known.made()));
  }

  private static FileStamp stamp(Path file) {
    try {
      return FileStamp.of(file);
    } catch (IOException e) {
      return FileStamp.UNKNOWN;
    }
  }

  /** An article as the last bake read it, but for what lay beside it. */
  public Optional<RenderedDocument<Article>> before(Path file) {
    return Optional.ofNullable(last.get(content.relativize(file).toString()))
        .<RenderedDocument<?>>map(known -> typeset(known, file, Bundle.none()))
        .flatMap(typeset -> typeset.as(Article.class));
  }

  /** What this bake has read, as bytes too. */
  public Map<String, Entry> gathered(Workers workers) {
    workers.forEach(List.copyOf(now.keySet()), path -> now.computeIfPresent(path, this::encoded));
    return Map.copyOf(now);
  }

  private Entry encoded(String path, Entry entry) {
    if (entry.bytes().isPresent()) {
      return entry;
    }
    byte[] bytes = codec.encode(entry.typeset().orElseThrow());
    return new Entry(
        entry.stamp(),
        entry.source(),
        entry.beside(),
        entry.made(),
        entry.typeset(),
        Optional.of(bytes));
  }

  /** Writes what a bake has gathered. */
  public static void write(Map<String, Entry> entries, MemoryWriter out) {
    out.list(
        new TreeMap<>(entries).entrySet(),
        each -> {
          Entry entry = each.getValue();
          out.text(each.getKey()).stamp(entry.stamp()).fingerprint(entry.source());
          out.fingerprint(entry.beside()).fingerprint(entry.made());
          out.bytes(entry.bytes().orElseThrow());
        });
  }

  /** Reads what a bake has written. */
  public static Map<String, Entry> read(MemoryReader in) {
    return in.map(
        in::text,
        () ->
            new Entry(
                in.stamp(),
                in.fingerprint(),
                in.fingerprint(),
                in.fingerprint(),
                Optional.empty(),
                Optional.of(in.bytes())));
  }
}

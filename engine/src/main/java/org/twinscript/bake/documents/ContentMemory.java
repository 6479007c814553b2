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
import org.twinscript.bake.cache.MemoryReader;
import org.twinscript.bake.cache.MemoryWriter;
import org.twinscript.bake.cache.Workers;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.content.ContentFile;

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
  private final Map<String, Entry> now = new ConcurrentHashMap<>();

  /**
   * Begins a bake.
   *
   * @param content the folder that paths are taken from, so that an archive may be moved
   * @param last what the bake before gathered with the same tools
   */
  public ContentMemory(
      Path content, Map<String, Entry> last, DocumentReader reader, RenderedDocumentCodec codec) {
    this.content = content;
    this.last = last;
    this.reader = reader;
    this.codec = codec;
  }

  /** A file as it was read: its document as an object, as bytes or as both. */
  public record Entry(
      FileStamp stamp,
      Fingerprint source,
      Optional<RenderedDocument<?>> typeset,
      Optional<byte[]> bytes) {}

  /**
   * The document of a content file.
   *
   * @throws org.twinscript.fault.InputException when it has a fault
   */
  public RenderedDocument<?> read(Path file) {
    String path = content.relativize(file).toString();
    Entry known = last.get(path);
    FileStamp stamp = stamp(file);
    Entry entry =
        known != null && known.stamp().proves(stamp)
            ? recalled(known, known.source(), file, stamp)
            : compared(known, file, stamp);
    now.put(path, entry);
    return entry.typeset().orElseThrow();
  }

  private Entry compared(Entry known, Path file, FileStamp stamp) {
    byte[] bytes = ContentFile.bytes(file);
    Fingerprint source = Fingerprint.of(bytes);
    return known != null && known.source().equals(source)
        ? recalled(known, source, file, stamp)
        : new Entry(
            stamp.settled(),
            source,
            Optional.of(reader.read(file, bytes, source)),
            Optional.empty());
  }

  private Entry recalled(Entry known, Fingerprint source, Path file, FileStamp stamp) {
    RenderedDocument<?> typeset = typeset(known, file);
    return new Entry(stamp.settled(), source, Optional.of(typeset), known.bytes());
  }

  private RenderedDocument<?> typeset(Entry known, Path file) {
    return known
        .typeset()
        .orElseGet(() -> codec.decode(known.bytes().orElseThrow(), file, known.source()));
  }

  private static FileStamp stamp(Path file) {
    try {
      return FileStamp.of(file);
    } catch (IOException e) {
      return FileStamp.UNKNOWN;
    }
  }

  /** An article as the last bake read it. */
  public Optional<RenderedDocument<Article>> before(Path file) {
    return Optional.ofNullable(last.get(content.relativize(file).toString()))
        .<RenderedDocument<?>>map(known -> typeset(known, file))
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
    return new Entry(entry.stamp(), entry.source(), entry.typeset(), Optional.of(bytes));
  }

  /** Writes what a bake has gathered. */
  public static void write(Map<String, Entry> entries, MemoryWriter out) {
    out.list(
        new TreeMap<>(entries).entrySet(),
        each -> {
          Entry entry = each.getValue();
          out.text(each.getKey()).stamp(entry.stamp()).fingerprint(entry.source());
          out.bytes(entry.bytes().orElseThrow());
        });
  }

  /** Reads what a bake has written. */
  public static Map<String, Entry> read(MemoryReader in) {
    return in.map(
        in::text,
        () -> new Entry(in.stamp(), in.fingerprint(), Optional.empty(), Optional.of(in.bytes())));
  }
}

package org.twinscript.bake.pictures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.twinscript.bake.cache.FileStamp;
import org.twinscript.bake.cache.MemoryReader;
import org.twinscript.bake.cache.MemoryWriter;

/**
 * What the last bake read of the files beside documents, so that a picture that is the same is not
 * read again. Safe to share between threads.
 */
public final class BundleMemory {

  private final Path content;
  private final Map<String, Entry> last;
  private final BundleReader reader = new BundleReader();
  private final Map<String, Entry> now = new ConcurrentHashMap<>();

  /**
   * Begins a bake.
   *
   * @param content the folder that paths are taken from
   * @param last what the bake before gathered
   */
  public BundleMemory(Path content, Map<String, Entry> last) {
    this.content = content;
    this.last = last;
  }

  /** A file as it was. */
  public static final class Entry {

    private final FileStamp stamp;
    private final BundleFile file;

    Entry(FileStamp stamp, BundleFile file) {
      this.stamp = stamp;
      this.file = file;
    }
  }

  /**
   * The files beside a document.
   *
   * @param files all in one folder
   */
  public Bundle read(List<Path> files) {
    return files.isEmpty()
        ? Bundle.none()
        : new Bundle(
            files.get(0).getParent().getFileName().toString(),
            files.stream().map(this::read).toList());
  }

  private BundleFile read(Path file) {
    String path = content.relativize(file).toString();
    Entry known = last.get(path);
    FileStamp stamp = stamp(file);
    BundleFile read =
        known != null && known.stamp.proves(stamp) ? known.file.at(file) : reader.read(file);
    now.put(path, new Entry(stamp.settled(), read));
    return read;
  }

  private static FileStamp stamp(Path file) {
    try {
      return FileStamp.of(file);
    } catch (IOException e) {
      return FileStamp.UNKNOWN;
    }
  }

  /** What this bake has read. */
  public Map<String, Entry> gathered() {
    return Map.copyOf(now);
  }

  /** Writes what was gathered, for the next bake. */
  public static void write(Map<String, Entry> entries, MemoryWriter out) {
    out.list(
        entries.entrySet(),
        each -> {
          out.text(each.getKey()).stamp(each.getValue().stamp);
          each.getValue().file.write(out);
        });
  }

  /** Reads what {@link #write} wrote. */
  public static Map<String, Entry> read(MemoryReader in) {
    return in.map(in::text, () -> new Entry(in.stamp(), BundleFile.read(in)));
  }
}

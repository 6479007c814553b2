package org.twinscript.bake.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fingerprints of files, so that one which is the same is not read again. Safe to share between
 * threads.
 */
public final class FileMemory {

  private static final Fingerprint ABSENT = new Fingerprint(0, 0);

  private final Path root;
  private final Map<String, Entry> last;
  private final Map<String, Entry> now = new ConcurrentHashMap<>();

  /**
   * Begins a bake.
   *
   * @param root the folder that paths are taken from
   * @param last what the bake before gathered
   */
  public FileMemory(Path root, Map<String, Entry> last) {
    this.root = root;
    this.last = last;
  }

  /** A file as it was. */
  public record Entry(FileStamp stamp, Fingerprint fingerprint) {}

  /** Of a file's bytes; one for all that cannot be read. */
  public Fingerprint fingerprint(Path file) {
    return now.computeIfAbsent(root.relativize(file).toString(), path -> entry(path, file))
        .fingerprint();
  }

  private Entry entry(String path, Path file) {
    try {
      FileStamp stamp = FileStamp.of(file);
      Entry known = last.get(path);
      return known != null && known.stamp().proves(stamp)
          ? known
          : new Entry(stamp.settled(), Fingerprint.of(Files.readAllBytes(file)));
    } catch (IOException e) {
      return new Entry(FileStamp.UNKNOWN, ABSENT);
    }
  }

  /** What this bake has asked for. */
  public Map<String, Entry> gathered() {
    return Map.copyOf(now);
  }

  /** Writes what was gathered, for the next bake. */
  public static void write(Map<String, Entry> entries, MemoryWriter out) {
    out.list(
        entries.entrySet(),
        each ->
            out.text(each.getKey())
                .stamp(each.getValue().stamp())
                .fingerprint(each.getValue().fingerprint()));
  }

  /** Reads what {@link #write} wrote. */
  public static Map<String, Entry> read(MemoryReader in) {
    return in.map(in::text, () -> new Entry(in.stamp(), in.fingerprint()));
  }
}

package org.twinscript.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.twinscript.bake.memory.FileStamp;
import org.twinscript.bake.memory.Fingerprint;
import org.twinscript.bake.memory.MemoryReader;
import org.twinscript.bake.memory.MemoryWriter;

/**
 * Fingerprints of files, so that one which is the same is not read again. Safe to share between
 * threads.
 */
final class FileMemory {

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
  FileMemory(Path root, Map<String, Entry> last) {
    this.root = root;
    this.last = last;
  }

  /** A file as it was. */
  record Entry(FileStamp stamp, Fingerprint fingerprint) {}

  /** Of a file's bytes; one for all that cannot be read. */
  Fingerprint fingerprint(Path file) {
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
  Map<String, Entry> gathered() {
    return Map.copyOf(now);
  }

  static void write(Map<String, Entry> entries, MemoryWriter out) {
    out.list(
        entries.entrySet(),
        each ->
            out.text(each.getKey())
                .stamp(each.getValue().stamp())
                .fingerprint(each.getValue().fingerprint()));
  }

  static Map<String, Entry> read(MemoryReader in) {
    return in.map(in::text, () -> new Entry(in.stamp(), in.fingerprint()));
  }
}

package org.twinscript.bake.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What the file system says of a file or folder. Its time of change is set by the system itself
 * whenever content, name or any other time is altered, and no program can set it; so two equal
 * stamps of one path mean that nothing happened between. Size and time of modification alone would
 * not: {@code cp -p} and {@code rsync -t} bring old times with them.
 *
 * @param modified when the content was last written, in nanoseconds
 * @param changed when anything was last altered, in nanoseconds
 * @param node the number of the file in its file system
 */
public record FileStamp(long size, long modified, long changed, long node) {

  /** Proves nothing: of a file system that keeps no time of change, or of a file in motion. */
  public static final FileStamp UNKNOWN = new FileStamp(-1, 0, 0, 0);

  private static final String ATTRIBUTES = "unix:size,lastModifiedTime,ctime,ino";

  /** The coarsest clock of a file system that keeps times of change, with room to spare. */
  private static final long TICK = TimeUnit.SECONDS.toNanos(2);

  /**
   * The stamp of what lies at a path, a link's being that of its target.
   *
   * @throws IOException when nothing is there
   */
  public static FileStamp of(Path path) throws IOException {
    try {
      Map<String, Object> values = Files.readAttributes(path, ATTRIBUTES);
      return new FileStamp(
          (Long) values.get("size"),
          nanos(values.get("lastModifiedTime")),
          nanos(values.get("ctime")),
          (Long) values.get("ino"));
    } catch (UnsupportedOperationException | IllegalArgumentException e) {
      return UNKNOWN;
    }
  }

  private static long nanos(Object time) {
    return ((FileTime) time).to(TimeUnit.NANOSECONDS);
  }

  /** Whether this and a later stamp of the same path prove that nothing happened between. */
  public boolean proves(FileStamp later) {
    return size >= 0 && equals(later);
  }

  /**
   * The stamp to keep of a file that is about to be read: unknown when it was altered so short a
   * while ago that another change could bear the same time.
   */
  public FileStamp settled() {
    Instant now = Instant.now();
    long nanos = TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    return changed < nanos - TICK ? this : UNKNOWN;
  }
}

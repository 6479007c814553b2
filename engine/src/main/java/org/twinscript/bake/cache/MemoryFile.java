package org.twinscript.bake.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * The file in which a bake leaves notes for the next. Whatever is wrong with it, a reader gets
 * nothing and the bake does everything anew: so it may be deleted at any time, and a file that was
 * cut short, altered or written by another version counts for as much as none.
 */
public final class MemoryFile {

  /** Says what the file is and how it is written; to be counted up with any change of that. */
  private static final long MAGIC = 0x7477696e62616b01L;

  private static final Set<OpenOption> ANEW =
      Set.of(
          StandardOpenOption.WRITE,
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING);

  private static final int HEADER = 2 * Long.BYTES;

  private final Path file;

  /** Does not look at the file yet. */
  public MemoryFile(Path file) {
    this.file = file;
  }

  /** What was last written, if all of it is there. */
  public Optional<byte[]> read() {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      if (bytes.remaining() < HEADER || bytes.getLong() != MAGIC) {
        return Optional.empty();
      }
      long checksum = bytes.getLong();
      byte[] content = new byte[bytes.remaining()];
      bytes.get(content);
      return checksum == checksum(content) ? Optional.of(content) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Puts other notes in place of the last ones, in one step, so that a reader sees the ones or the
   * others.
   *
   * @throws IOException when that cannot be done; the last ones are then still there
   */
  public void write(byte[] content) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".part");
    write(fresh, content);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void write(Path fresh, byte[] content) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(HEADER).putLong(MAGIC).putLong(checksum(content));
    try (FileChannel channel = FileChannel.open(fresh, ANEW)) {
      for (ByteBuffer part : new ByteBuffer[] {header.flip(), ByteBuffer.wrap(content)}) {
        while (part.hasRemaining()) {
          channel.write(part);
        }
      }
    }
  }

  private static long checksum(byte[] content) {
    CRC32C sum = new CRC32C();
    sum.update(content);
    return (long) content.length << 32 | sum.getValue();
  }
}

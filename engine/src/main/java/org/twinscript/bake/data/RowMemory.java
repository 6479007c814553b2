package org.twinscript.bake.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.MemoryReader;
import org.twinscript.bake.cache.MemoryWriter;

/**
 * Where the rows of a long download lie in the last site's file, so that one whose article is the
 * same is copied from there: to make it would be to read the article again, and the file has them
 * all. Used by one thread.
 */
public final class RowMemory {

  private static final int WINDOW = 1 << 18;

  private final Map<String, Row> last;
  private final Optional<Path> file;
  private Map<String, Row> now = new LinkedHashMap<>();

  /**
   * Begins a bake.
   *
   * @param last the rows of the last bake
   * @param file the last site's file; nothing when it is not as the last bake left it
   */
  public RowMemory(Map<String, Row> last, Optional<Path> file) {
    this.last = file.isPresent() ? last : Map.of();
    this.file = file;
  }

  /**
   * A row.
   *
   * @param inputs of all it is made from
   * @param from its first byte in the file
   * @param length in bytes
   */
  public record Row(Fingerprint inputs, long from, int length) {}

  /** Makes a row that cannot be copied. */
  interface Maker {
    byte[] make() throws IOException;
  }

  /** Begins to write the file anew. */
  Copier copier(OutputStream target) throws IOException {
    now = new LinkedHashMap<>();
    return new Copier(target);
  }

  /** The rows of this bake: where its file was not written, those of the last. */
  public Map<String, Row> gathered() {
    return Map.copyOf(now.isEmpty() ? last : now);
  }

  /** Writes rows one after the other. */
  final class Copier implements AutoCloseable {

    private final OutputStream target;
    private final Optional<FileChannel> source;
    private ByteBuffer window = ByteBuffer.allocate(0);
    private long windowFrom;
    private long at;

    private Copier(OutputStream target) throws IOException {
      this.target = target;
      this.source = file.isPresent() ? Optional.of(FileChannel.open(file.get())) : Optional.empty();
    }

    /** Writes what stands between rows. */
    void between(String text) throws IOException {
      write(text.getBytes(StandardCharsets.UTF_8), 0, text.length());
    }

    /** Writes a row, copied if it is of the same inputs. */
    void row(String id, Fingerprint inputs, Maker maker) throws IOException {
      long from = at;
      Row known = last.get(id);
      if (known != null && known.inputs().equals(inputs)) {
        copy(known);
      } else {
        byte[] row = maker.make();
        write(row, 0, row.length);
      }
      now.put(id, new Row(inputs, from, (int) (at - from)));
    }

    private void copy(Row row) throws IOException {
      boolean there =
          row.from() >= windowFrom && row.from() + row.length() <= windowFrom + window.limit();
      if (!there) {
        fill(row);
      }
      write(window.array(), (int) (row.from() - windowFrom), row.length());
    }

    /** Rows mostly follow each other, so many are read at once. */
    private void fill(Row row) throws IOException {
      window = ByteBuffer.allocate(Math.max(WINDOW, row.length()));
      windowFrom = row.from();
      FileChannel channel = source.orElseThrow();
      while (window.hasRemaining() && channel.read(window, windowFrom + window.position()) > 0) {
        // Reads until the window is full or the file ends.
      }
      window.flip();
    }

    private void write(byte[] bytes, int from, int length) throws IOException {
      target.write(bytes, from, length);
      at += length;
    }

    @Override
    public void close() throws IOException {
      if (source.isPresent()) {
        source.get().close();
      }
    }
  }

  /** Writes where the rows lie, for the next bake. */
  public static void write(Map<String, Row> rows, MemoryWriter out) {
    out.list(
        rows.entrySet(),
        each -> {
          Row row = each.getValue();
          out.text(each.getKey()).fingerprint(row.inputs()).number(row.from()).count(row.length());
        });
  }

  /** Reads what {@link #write} wrote. */
  public static Map<String, Row> read(MemoryReader in) {
    return in.map(in::text, () -> new Row(in.fingerprint(), in.number(), in.count()));
  }
}

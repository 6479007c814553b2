package org.twinscript.bake.data;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.output.OutputEntry;
import org.twinscript.bake.output.PageWriter;

/**
 * A download: a file of the folder {@code data}.
 *
 * @param bytes its length
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 */
public record DataFile(String name, String mediaType, long bytes, String sha256) {

  /** Many rows make one call to the system and one to the digest. */
  private static final int AT_ONCE = 1 << 18;

  /** Writes a file's content. */
  interface Content {
    void writeTo(OutputStream file) throws IOException;
  }

  /**
   * Writes a file and takes its measure on the way, or recalls the measure of the last site's file
   * where that is of the same inputs.
   */
  static DataFile write(
      PageWriter writer, String name, String mediaType, Fingerprint inputs, Content content) {
    String path = "data/" + name;
    Optional<OutputEntry> kept = writer.keep(path, inputs);
    if (kept.isPresent()) {
      OutputEntry mark = kept.get();
      return new DataFile(name, mediaType, mark.stamp().size(), mark.note());
    }
    DataFile file = write(writer, name, mediaType, content);
    writer.note(path, inputs, file.sha256());
    return file;
  }

  private static DataFile write(PageWriter writer, String name, String mediaType, Content content) {
    String path = "data/" + name;
    try (Measured file = new Measured(writer.open(path));
        OutputStream buffer = new BufferedOutputStream(file, AT_ONCE)) {
      content.writeTo(buffer);
      buffer.flush();
      return new DataFile(name, mediaType, file.bytes, file.sha256());
    } catch (IOException e) {
      throw writer.unwritable(path, e);
    }
  }

  private static final class Measured extends FilterOutputStream {

    private final MessageDigest digest;
    private long bytes;

    Measured(OutputStream file) {
      super(file);
      try {
        digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
      }
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
      out.write(buffer, offset, length);
      digest.update(buffer, offset, length);
      bytes += length;
    }

    /** To be asked for once, at the end. */
    String sha256() {
      return HexFormat.of().formatHex(digest.digest());
    }
  }
}

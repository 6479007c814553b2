package org.twinscript.language;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Reads the n-grams of a character model; the NOTICE beside the resource describes its form. */
final class CharacterRowsReader {

  private static final byte[] MAGIC = "TSNG1\n".getBytes(StandardCharsets.US_ASCII);

  private static final int ORDERS = 5;

  private static final int BUFFERED = 1 << 16;

  private final DataInputStream in;
  private final ByteBuffer chunk = ByteBuffer.allocate(BUFFERED).order(ByteOrder.LITTLE_ENDIAN);

  private CharacterRowsReader(DataInputStream in) {
    this.in = in;
  }

  /** Reads a resource that lies beside this class. */
  static CharacterRows read(String resource) {
    try (InputStream raw = CharacterRowsReader.class.getResourceAsStream(resource);
        DataInputStream in = new DataInputStream(new GZIPInputStream(raw, BUFFERED))) {
      return new CharacterRowsReader(in).read();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private CharacterRows read() throws IOException {
    byte[] magic = in.readNBytes(MAGIC.length);
    if (!Arrays.equals(magic, MAGIC) || readInt() != ORDERS) {
      throw new IOException("this is no character model of order " + ORDERS);
    }
    int[] rows = new int[ORDERS];
    for (int order = 0; order < ORDERS; order++) {
      rows[order] = readInt();
    }
    char[] characters = readShorts(readInt());
    CharacterRows.Order[] orders = new CharacterRows.Order[ORDERS];
    for (int order = 0; order < ORDERS; order++) {
      orders[order] = readOrder(rows[order], order + 1 < ORDERS);
    }
    return new CharacterRows(characters, orders);
  }

  private CharacterRows.Order readOrder(int rows, boolean goesOn) throws IOException {
    char[] tokens = readShorts(rows);
    byte[] costs = in.readNBytes(rows);
    byte[] backOffs = goesOn ? in.readNBytes(rows) : new byte[0];
    int[] firstChild = goesOn ? sums(readShorts(rows)) : new int[0];
    return new CharacterRows.Order(tokens, costs, backOffs, firstChild);
  }

  private static int[] sums(char[] counts) {
    int[] sums = new int[counts.length + 1];
    for (int row = 0; row < counts.length; row++) {
      sums[row + 1] = sums[row] + counts[row];
    }
    return sums;
  }

  private int readInt() throws IOException {
    return Integer.reverseBytes(in.readInt());
  }

  private char[] readShorts(int count) throws IOException {
    char[] shorts = new char[count];
    for (int read = 0; read < count; ) {
      int more = Math.min(count - read, BUFFERED / Short.BYTES);
      in.readFully(chunk.array(), 0, more * Short.BYTES);
      chunk.rewind().asCharBuffer().get(shorts, read, more);
      read += more;
    }
    return shorts;
  }
}

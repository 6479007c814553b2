package org.twinscript.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.zip.InflaterInputStream;

/**
 * Reads a compiled language model; {@code CompileLanguageModel} in {@code src/tools} writes it and
 * describes its form.
 */
final class WordModelReader {

  private static final int LONGEST = 16;

  /** What is told of each word, added up. */
  private static final int PREDICATE = 1;

  private static final int TERM = 2;

  private final ByteBuffer in;

  private WordModelReader(ByteBuffer in) {
    this.in = in;
  }

  /** Reads a resource that lies beside this class. */
  static WordModel read(String resource) {
    try (InputStream raw = WordModelReader.class.getResourceAsStream(resource);
        InputStream in = new InflaterInputStream(raw)) {
      return new WordModelReader(ByteBuffer.wrap(in.readAllBytes())).read();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private WordModel read() {
    Folding folding = readFolding();
    int count = readNumber();
    byte[] costs = new byte[count];
    BitSet predicates = new BitSet(count);
    BitSet terms = new BitSet();
    SortedWords words = readWords(costs, predicates, terms);
    byte[] backOffs = new byte[count];
    int[] firstPair = new int[count + 1];
    Pairs pairs = readPairs(backOffs, firstPair);
    return new WordModel(
        words,
        folding,
        predicates,
        terms,
        costs,
        backOffs,
        firstPair,
        pairs.successors,
        pairs.costs);
  }

  private Folding readFolding() {
    char[] folding = new char[1 << 16];
    for (int unit = 0; unit < folding.length; unit++) {
      folding[unit] = (char) unit;
    }
    for (int left = readNumber(); left > 0; left--) {
      char from = in.getChar();
      folding[from] = in.getChar();
    }
    return new Folding(folding);
  }

  private SortedWords readWords(byte[] costs, BitSet predicates, BitSet terms) {
    char[] units = new char[costs.length * 4];
    int[] starts = new int[costs.length + 1];
    char[] word = new char[LONGEST];
    int end = 0;
    for (int id = 0; id < costs.length; id++) {
      int length = readNumber();
      for (int left = readNumber(); left > 0; left--) {
        word[length++] = in.getChar();
      }
      if (end + length > units.length) {
        units = Arrays.copyOf(units, 2 * units.length);
      }
      System.arraycopy(word, 0, units, end, length);
      end += length;
      starts[id + 1] = end;
      costs[id] = in.get();
      int told = in.get();
      predicates.set(id, (told & PREDICATE) != 0);
      terms.set(id, (told & TERM) != 0);
    }
    return new SortedWords(Arrays.copyOf(units, end), starts);
  }

  /** All pairs, those with the same first word together, ordered by the second. */
  private record Pairs(int[] successors, byte[] costs) {}

  private Pairs readPairs(byte[] backOffs, int[] firstPair) {
    int[] successors = new int[1 << 18];
    byte[] costs = new byte[1 << 18];
    int end = 0;
    for (int id = 0; id < backOffs.length; id++) {
      int successor = 0;
      backOffs[id] = in.get();
      for (int left = readNumber(); left > 0; left--) {
        if (end == successors.length) {
          successors = Arrays.copyOf(successors, 2 * end);
          costs = Arrays.copyOf(costs, 2 * end);
        }
        successor += readNumber();
        successors[end] = successor;
        costs[end++] = in.get();
      }
      firstPair[id + 1] = end;
    }
    return new Pairs(Arrays.copyOf(successors, end), Arrays.copyOf(costs, end));
  }

  private int readNumber() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      int next = in.get() & 0xFF;
      number |= (next & 0x7F) << shift;
      if (next < 0x80) {
        return number;
      }
    }
  }
}

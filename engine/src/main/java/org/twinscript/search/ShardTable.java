package org.twinscript.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * By what the shards of an index are found in its files.
 *
 * @param versions of each file
 * @param lengths of each shard in bytes; all but the last of a file are multiples of {@value #UNIT}
 */
public record ShardTable(List<String> versions, int[] lengths) {

  private static final int UNIT = 32;
  private static final int A_FILE = IndexShape.A_FILE;
  private static final int DIGITS = 32;
  private static final int DIGIT_BITS = 5;
  private static final int PARAMETER_BITS = 4;

  public ShardTable {
    versions = List.copyOf(versions);
    lengths = lengths.clone();
  }

  /** A file of shards one behind the other, filled up so that their lengths are easily told. */
  public static byte[] file(List<byte[]> shards) {
    int last = shards.size() - 1;
    int length =
        IntStream.range(0, last).map(i -> padded(shards.get(i))).sum() + shards.get(last).length;
    byte[] file = new byte[length];
    int at = 0;
    for (byte[] shard : shards) {
      System.arraycopy(shard, 0, file, at, shard.length);
      at += padded(shard);
    }
    return file;
  }

  /** How many bytes a shard takes that is not the last of its file. */
  public static int padded(byte[] shard) {
    return (shard.length + UNIT - 1) / UNIT * UNIT;
  }

  /** A shard of its file. */
  public byte[] shard(byte[] file, int number) {
    int from = IntStream.range(number / A_FILE * A_FILE, number).map(i -> lengths[i]).sum();
    int to = isLast(number) ? file.length : from + lengths[number];
    return Arrays.copyOfRange(file, from, to);
  }

  private static boolean isLast(int shard) {
    return shard % A_FILE == A_FILE - 1;
  }

  /** The table's file: of each shard but the last of a file how far it is from the mean. */
  public byte[] bytes() {
    int[] told = IntStream.range(0, lengths.length).filter(i -> !isLast(i)).toArray();
    int mean =
        (int) Math.round(Arrays.stream(told).map(i -> lengths[i] / UNIT).average().orElse(0));
    long[] steps = Arrays.stream(told).mapToLong(i -> folded(lengths[i] / UNIT - mean)).toArray();
    long average = Arrays.stream(steps).sum() / Math.max(1, steps.length);
    int parameter = Long.SIZE - 1 - Long.numberOfLeadingZeros(average | 1);
    BitWriter out = new BitWriter().golomb(mean, 0).bits(parameter, PARAMETER_BITS);
    int next = 0;
    for (String version : versions) {
      version.chars().forEach(digit -> out.bits(Character.digit(digit, DIGITS), DIGIT_BITS));
      for (int i = 1; i < A_FILE; i++) {
        out.golomb(steps[next++], parameter);
      }
    }
    return out.done();
  }

  /** Whole numbers as ones from 0, the small ones first. */
  private static long folded(int step) {
    return step < 0 ? -2L * step - 1 : 2L * step;
  }

  /** Reads what {@link #bytes} wrote. The lengths of the last shards of files are not known. */
  public static ShardTable read(byte[] bytes, IndexShape shape) {
    BitReader in = new BitReader(bytes);
    int mean = (int) in.golomb(0);
    int parameter = (int) in.bits(PARAMETER_BITS);
    List<String> versions = new ArrayList<>();
    int[] lengths = new int[shape.shards()];
    for (int file = 0; file < shape.files(); file++) {
      StringBuilder version = new StringBuilder();
      for (int i = 0; i < IndexManifest.VERSION; i++) {
        version.append(Character.forDigit((int) in.bits(DIGIT_BITS), DIGITS));
      }
      versions.add(version.toString());
      for (int i = 1; i < A_FILE; i++) {
        long step = in.golomb(parameter);
        long length = mean + ((step & 1) == 1 ? -(step + 1) / 2 : step / 2);
        lengths[file * A_FILE + i - 1] = (int) length * UNIT;
      }
    }
    return new ShardTable(versions, lengths);
  }
}

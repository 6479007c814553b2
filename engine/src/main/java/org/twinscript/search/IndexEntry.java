package org.twinscript.search;

/**
 * In which articles a key stands.
 *
 * @param key unsigned
 * @param articles their numbers, ascending
 * @param marks for each how it stands there: {@link #TEXT}, {@link #OFTEN}, {@link #TITLE} or
 *     {@link #BESIDE}
 */
public record IndexEntry(int key, int[] articles, byte[] marks) {

  /** In the text. */
  public static final byte TEXT = 0;

  /** In the text, and often for one of its length. */
  public static final byte OFTEN = 1;

  /** In the title. */
  public static final byte TITLE = 2;

  /** Only beside the text: in captions, sources or names of regions and themes. */
  public static final byte BESIDE = 3;

  private static final int MARK_BITS = 2;

  void write(BitWriter out, IndexShape shape) {
    out.golomb(articles.length - 1, 0);
    int parameter = IndexShape.parameter(articles.length, shape.articles());
    int next = 0;
    int marked = 0;
    for (int i = 0; i < articles.length; i++) {
      out.rice(articles[i] - next, parameter);
      next = articles[i] + 1;
      marked += marks[i] == TEXT ? 0 : 1;
    }
    out.golomb(marked, 0);
    writeMarks(out, marked);
  }

  private void writeMarks(BitWriter out, int marked) {
    int parameter = marked == 0 ? 0 : IndexShape.parameter(marked, articles.length);
    int next = 0;
    for (int i = 0; i < articles.length; i++) {
      if (marks[i] != TEXT) {
        out.rice(i - next, parameter).bits(marks[i], MARK_BITS);
        next = i + 1;
      }
    }
  }

  static IndexEntry read(int key, BitReader in, IndexShape shape) {
    int count = (int) in.golomb(0) + 1;
    int parameter = IndexShape.parameter(count, shape.articles());
    int[] articles = new int[count];
    int next = 0;
    for (int i = 0; i < count; i++) {
      articles[i] = next + (int) in.rice(parameter);
      next = articles[i] + 1;
    }
    return new IndexEntry(key, articles, readMarks(in, count));
  }

  private static byte[] readMarks(BitReader in, int count) {
    byte[] marks = new byte[count];
    int marked = (int) in.golomb(0);
    int parameter = marked == 0 ? 0 : IndexShape.parameter(marked, count);
    int next = 0;
    for (int i = 0; i < marked; i++) {
      int place = next + (int) in.rice(parameter);
      marks[place] = (byte) in.bits(MARK_BITS);
      next = place + 1;
    }
    return marks;
  }
}

package org.twinscript.ledger;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import org.twinscript.article.Characters;

/**
 * Passes JSON on such that any text can be told in it: a character that {@linkplain Characters no
 * text may hold}, of which UTF-8 cannot write some and a terminal would obey others, is spelt as
 * JSON's escape. Outside of strings JSON has none of them. Not thread-safe.
 */
public final class JsonWriter extends FilterWriter {

  private static final char NONE = 0;

  /** The first half of a pair whose second has not come yet. */
  private char half = NONE;

  /** Writes to another writer and closes it in the end. */
  public JsonWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    char next = (char) c;
    if (half != NONE && Character.isLowSurrogate(next)) {
      out.write(half);
      out.write(next);
      half = NONE;
      return;
    }
    spellHalf();
    if (Character.isHighSurrogate(next)) {
      half = next;
    } else if (Characters.isForbidden(next)) {
      spell(next);
    } else {
      out.write(next);
    }
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    int at = from;
    while (at < from + length) {
      int plain = at;
      while (plain < from + length && isPlain(text[plain])) {
        plain++;
      }
      if (plain > at) {
        spellHalf();
        out.write(text, at, plain - at);
        at = plain;
      } else {
        write(text[at++]);
      }
    }
  }

  /** Nearly all text is: it goes on in one piece. */
  private static boolean isPlain(char c) {
    return c >= ' ' && c <= '~' || !Character.isSurrogate(c) && !Characters.isForbidden(c);
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    write(text.substring(from, from + length).toCharArray(), 0, length);
  }

  private void spellHalf() throws IOException {
    if (half != NONE) {
      spell(half);
      half = NONE;
    }
  }

  private void spell(char c) throws IOException {
    out.write("\\u%04X".formatted((int) c));
  }

  @Override
  public void close() throws IOException {
    spellHalf();
    super.close();
  }
}

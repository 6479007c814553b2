package org.twinscript.script;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.BitSet;
import java.util.function.BiConsumer;
import org.twinscript.language.Units;

/**
 * Phrases and what each becomes, as a double array: the child of a node on a character stands at
 * the node's base plus the character's label, and holds that label as proof. Immutable, and safe to
 * share between threads.
 *
 * <p>Bases are distinct between nodes, so the label alone proves the parent; a slot costs six
 * bytes. See J. Aoe, "An efficient digital search algorithm by using a double-array structure",
 * 1989.
 *
 * <p>A <em>match</em> is one {@code long}: the length of the key in UTF-16 units above, and below
 * it the {@link Entry} of the key. {@link #NONE} is no match.
 */
final class Trie {

  /** No key starts here. */
  static final long NONE = 0;

  /** Ends a key that is the beginning of another; no key may hold the character with this label. */
  static final char END = 0;

  /** Labels count from here, so that Han come first and small tries stay small. */
  private static final char BEFORE_HAN = '\u33FF';

  /** Zero: free slot; positive: where the children start; negative: an entry, and no children. */
  private final int[] base;

  private final char[] label;

  /** Where the children of the root start; may be negative, as low labels begin no key. */
  private final int root;

  private final char[] values;

  /** The units that some key begins with, as spares most characters the walk. */
  private final Units starts = new Units();

  Trie(int root, int[] base, char[] label, char[] values) {
    this.root = root;
    this.base = base;
    this.label = label;
    this.values = values;
    for (int slot = 1; slot < base.length; slot++) {
      if (base[slot] != 0 && label[slot] == slot - root) {
        starts.add((char) (slot - root + BEFORE_HAN));
      }
    }
  }

  static char label(char unit) {
    return (char) (unit - BEFORE_HAN);
  }

  /** Length of a match in UTF-16 units. */
  static int length(long match) {
    return (int) (match >>> 32);
  }

  /** Rank of the dictionary a match comes from. */
  static int rank(long match) {
    return Entry.rank((int) match);
  }

  /**
   * The longest key at {@code from} among those of the lowest rank that matches at all.
   *
   * @param to end of the text to look at
   * @param ranks only dictionaries ranked below this are asked
   */
  long match(char[] text, int from, int to, int ranks) {
    return starts.contains(text[from]) ? walk(text, from, to, ranks) : NONE;
  }

  /** The units that some key begins with. */
  Units starts() {
    return starts;
  }

  private long walk(char[] text, int from, int to, int ranks) {
    // The first compiler, which is all that a bake gives itself time for, reads a field each time.
    int[] base = this.base;
    char[] label = this.label;
    long best = NONE;
    int worst = ranks - 1;
    int children = root;
    for (int at = from; at < to; ) {
      char next = label(text[at++]);
      int slot = children + next;
      if (next == END || slot < 0 || slot >= label.length || label[slot] != next) {
        break;
      }
      children = base[slot];
      int entry = children < 0 ? children : entryAt(children + END);
      if (entry < 0 && Entry.rank(entry) <= worst) {
        worst = Entry.rank(entry);
        best = (long) (at - from) << 32 | entry & 0xFFFF_FFFFL;
      }
      if (children < 0) {
        break;
      }
    }
    return best;
  }

  /** The entry of a key that is the beginning of another, or something that is no entry. */
  private int entryAt(int slot) {
    return label[slot] == END ? base[slot] : 0;
  }

  /** Appends what the key of a match becomes. */
  void append(long match, Chars out) {
    out.append(values, Entry.offset((int) match), Entry.length((int) match));
  }

  /** One unit of what the key of a match becomes, or its last. */
  char unit(long match, int place) {
    int last = Entry.length((int) match) - 1;
    return values[Entry.offset((int) match) + Math.min(place, last)];
  }

  /** Every key with what it becomes, in no particular order. */
  void forEach(BiConsumer<String, String> action) {
    int least = Math.min(0, root);
    int[] first = new int[base.length - least + 1];
    int[] next = new int[base.length];
    for (int slot = base.length - 1; slot > 0; slot--) {
      if (base[slot] != 0) {
        int node = slot - label[slot] - least;
        next[slot] = first[node];
        first[node] = slot;
      }
    }
    visit(root, "", new Children(least, first, next), action);
  }

  /**
   * The slots of each node's children, one leading to the next, and zero after the last.
   *
   * @param least the node whose first child stands at zero
   */
  private record Children(int least, int[] first, int[] next) {}

  private void visit(int node, String before, Children children, BiConsumer<String, String> to) {
    for (int slot = children.first[node - children.least]; slot != 0; slot = children.next[slot]) {
      String key = label[slot] == END ? before : before + (char) (label[slot] + BEFORE_HAN);
      if (base[slot] < 0) {
        to.accept(key, new String(values, Entry.offset(base[slot]), Entry.length(base[slot])));
      } else {
        visit(base[slot], key, children, to);
      }
    }
  }

  /** Writes the used slots only: the arrays are sparse where few keys spread over all of Han. */
  void writeTo(DataOutput out) throws IOException {
    BitSet used = new BitSet();
    for (int slot = 0; slot < base.length; slot++) {
      used.set(slot, base[slot] != 0);
    }
    long[] words = used.toLongArray();
    out.writeInt(root);
    out.writeInt(words.length);
    for (long word : words) {
      out.writeLong(word);
    }
    for (int slot : used.stream().toArray()) {
      out.writeInt(base[slot]);
      out.writeChar(label[slot]);
    }
    out.writeInt(values.length);
    out.writeChars(new String(values));
  }

  static Trie readFrom(DataInput in) throws IOException {
    int root = in.readInt();
    long[] words = new long[in.readInt()];
    for (int word = 0; word < words.length; word++) {
      words[word] = in.readLong();
    }
    BitSet used = BitSet.valueOf(words);
    int[] base = new int[used.length()];
    char[] label = new char[used.length()];
    for (int slot = used.nextSetBit(0); slot >= 0; slot = used.nextSetBit(slot + 1)) {
      base[slot] = in.readInt();
      label[slot] = in.readChar();
    }
    char[] values = new char[in.readInt()];
    for (int at = 0; at < values.length; at++) {
      values[at] = in.readChar();
    }
    return new Trie(root, base, label, values);
  }
}

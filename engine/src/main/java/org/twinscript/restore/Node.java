package org.twinscript.restore;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in a {@link ByteLattice}. Nodes are equal only to themselves; the lattice fills the edges
 * while it is built, and nobody changes them after.
 */
final class Node {

  /** No byte waits for its partner: the reader is in step. */
  static final int NOTHING = -1;

  /** The first of two characters that became one visible character is read, the other is not. */
  static final int SECOND_CHARACTER = -2;

  private final int index;
  private final int waiting;
  private final boolean decoded;
  private final List<Edge> edges = new ArrayList<>();

  /**
   * @param index of the visible character behind the place
   * @param waiting the byte that waits for its partner, or one of the constants
   * @param decoded whether the reader lost step where the lattice begins, or was in step there
   */
  Node(int index, int waiting, boolean decoded) {
    this.index = index;
    this.waiting = waiting;
    this.decoded = decoded;
  }

  int index() {
    return index;
  }

  int waiting() {
    return waiting;
  }

  /** Whether a byte waits for its partner. */
  boolean isWaiting() {
    return waiting >= 0;
  }

  boolean isInStep() {
    return waiting == NOTHING;
  }

  boolean isDecoded() {
    return decoded;
  }

  List<Edge> edges() {
    return edges;
  }

  void add(Edge edge) {
    edges.add(edge);
  }
}

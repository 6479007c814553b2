package org.twinscript.restore;

import java.util.ArrayList;
import java.util.List;
import org.twinscript.language.SortedWords;
import org.twinscript.language.WordModel;

/** Finds the words of the model along the edges of a lattice. */
final class Arcs {

  private final SortedWords words;
  private final List<Arc> found = new ArrayList<>();

  private Arcs(SortedWords words) {
    this.words = words;
  }

  /** Every way on from a node. */
  static List<Arc> from(Node node, SortedWords words) {
    Arcs arcs = new Arcs(words);
    node.edges().forEach(arcs::begin);
    return arcs.found;
  }

  private void begin(Edge edge) {
    Arc arc = Arc.of(edge);
    if (edge.unit() == Edge.SILENT) {
      found.add(arc.as(Arc.SAME_WORD, 0));
      return;
    }
    SortedWords.Range range = words.beginningWith(edge.unit());
    if (range.word() == WordModel.NO_WORD) {
      found.add(arc.as(WordModel.NO_WORD, WordModel.costOfUnknown(edge.unit())));
    }
    collect(arc, range);
  }

  /** Adds the words that a chain of edges makes, and those it can be prolonged to. */
  private void collect(Arc arc, SortedWords.Range range) {
    if (range.isEmpty()) {
      return;
    }
    if (range.word() != WordModel.NO_WORD) {
      found.add(arc.as(range.word(), 0));
    }
    prolong(arc, range);
  }

  private void prolong(Arc arc, SortedWords.Range range) {
    for (Edge edge : arc.edge().to().edges()) {
      if (edge.unit() == Edge.SILENT) {
        prolong(arc.then(edge), range);
      } else {
        SortedWords.Range longer = range.then(edge.unit());
        if (!longer.isEmpty()) {
          collect(arc.then(edge), longer);
        }
      }
    }
  }
}

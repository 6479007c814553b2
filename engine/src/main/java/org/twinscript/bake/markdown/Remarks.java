package org.twinscript.bake.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.twinscript.bake.site.Remark;
import org.twinscript.message.Sentence;

/** Gathers what is wrong with a body and what is merely odd, line by line. */
final class Remarks {

  private static final Comparator<Remark> BY_LINE =
      Comparator.comparingInt(Remark::line).thenComparing(remark -> remark.sentence().toString());

  private final List<Remark> faults = new ArrayList<>();
  private final List<Remark> warnings = new ArrayList<>();

  /** Something that cannot be published as it is. */
  void fault(Node place, Sentence sentence) {
    faults.add(new Remark(line(place), sentence));
  }

  /** Something that is published, though perhaps not as its author thinks. */
  void warn(Node place, Sentence sentence) {
    warnings.add(new Remark(line(place), sentence));
  }

  /** Also of a node that was taken out of its document, as a link in a link is. */
  static int line(Node place) {
    Node top = place;
    while (top.getParent() != null) {
      top = top.getParent();
    }
    return top instanceof Document document
        ? document.getLineNumber(place.getStartOffset()) + 1
        : 1 + lineEnds(place.getChars().getBaseSequence(), place.getStartOffset());
  }

  private static int lineEnds(CharSequence text, int end) {
    return (int) text.subSequence(0, end).chars().filter(unit -> unit == '\n').count();
  }

  List<Remark> faults() {
    return faults.stream().distinct().sorted(BY_LINE).toList();
  }

  List<Remark> warnings() {
    return warnings.stream().distinct().sorted(BY_LINE).toList();
  }

  /** The beginning of what a node is written as, in quotation marks. */
  static String quoted(Node node) {
    String text = node.getChars().toString().strip().lines().findFirst().orElse("");
    return "\"" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "\"";
  }
}

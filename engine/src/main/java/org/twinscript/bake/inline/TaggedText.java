package org.twinscript.bake.inline;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Words that become an element of HTML without attributes: {@code del mark sub sup}. */
final class TaggedText extends DelimitedNodeImpl {

  private final String element;

  TaggedText(String element, BasedSequence before, BasedSequence text, BasedSequence after) {
    super(before, text, after);
    this.element = element;
  }

  String element() {
    return element;
  }
}

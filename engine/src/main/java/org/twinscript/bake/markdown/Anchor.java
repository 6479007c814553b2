package org.twinscript.bake.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A heading's number, which stays an anchor where the heading has an id of its own. */
final class Anchor extends Node {

  private final String id;
  private String number = "";

  /**
   * @param id what its author has named the heading
   */
  Anchor(BasedSequence written, String id) {
    super(written);
    this.id = id;
  }

  String id() {
    return id;
  }

  /** The heading's own id, beside the number that it would have without it. */
  String beside(String headingNumber) {
    number = headingNumber;
    return id;
  }

  String number() {
    return number;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}

package org.twinscript.bake.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** An address that is shown as it is, in every edition. */
final class AddressNode extends Node {

  private final String text;
  private final String href;

  AddressNode(BasedSequence written, String text, String href) {
    super(written);
    this.text = text;
    this.href = href;
  }

  String href() {
    return href;
  }

  String text() {
    return text;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}

package org.twinscript.bake.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/** A link whose address has been looked at; its children are what a reader clicks. */
final class LinkNode extends Node {

  private final String href;
  private final Optional<String> title;
  private final Optional<String> label;

  /**
   * @param label what stands behind the link: a file's kind and size
   */
  LinkNode(BasedSequence written, String href, Optional<String> title, Optional<String> label) {
    super(written);
    this.href = href;
    this.title = title;
    this.label = label;
  }

  String href() {
    return href;
  }

  Optional<String> title() {
    return title;
  }

  Optional<String> label() {
    return label;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}

package org.twinscript.bake.inline;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/** An address that is shown as it is, in every edition. */
public final class AddressNode extends Node {

  private final String text;
  private Optional<String> href;

  /**
   * An address that can be clicked.
   *
   * @param text what is shown
   * @param href where it leads
   */
  public AddressNode(BasedSequence written, String text, String href) {
    super(written);
    this.text = text;
    this.href = Optional.of(href);
  }

  /** What is shown. */
  public String text() {
    return text;
  }

  /** Where it leads; nothing where it only is shown. */
  Optional<String> href() {
    return href;
  }

  /** Only shows it from now on: it stands in a link, and links do not stand in links. */
  public void showOnly() {
    href = Optional.empty();
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}

package org.twinscript.bake.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/** A picture whose file has been looked at. */
final class PictureNode extends Node {

  private final Picture picture;
  private final String words;
  private final Optional<String> caption;
  private final boolean isFirst;

  /** The file, or the address on another host, of which nothing is known. */
  record Picture(Optional<Beside.Picture> file, String address) {}

  /**
   * @param words for those who cannot see it
   * @param isFirst whether no other picture stands before it
   */
  PictureNode(
      BasedSequence written,
      Picture picture,
      String words,
      Optional<String> caption,
      boolean isFirst) {
    super(written);
    this.picture = picture;
    this.words = words;
    this.caption = caption;
    this.isFirst = isFirst;
  }

  Picture picture() {
    return picture;
  }

  String words() {
    return words;
  }

  Optional<String> caption() {
    return caption;
  }

  /** The first is loaded at once, the others when a reader comes near. */
  boolean isFirst() {
    return isFirst;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}

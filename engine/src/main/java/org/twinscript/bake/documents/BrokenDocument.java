package org.twinscript.bake.documents;

import java.nio.file.Path;
import java.util.Optional;
import org.twinscript.bake.site.References;

/**
 * A content file with faults, as far as it can be read, so that the same bake names what its links
 * and the links to it miss.
 *
 * @param file the content file
 * @param path of the file below the content folder
 * @param page where its page would be, below an edition; a guess where the header does not tell
 * @param references of its body by the lines of the file; nothing when the body could not be read
 */
public record BrokenDocument(Path file, String path, String page, Optional<References> references) {

  /** Whether an anchor is there, as far as that can be told. */
  boolean mayHave(String anchor) {
    return anchor.isEmpty()
        || references.map(known -> known.anchors().contains(anchor)).orElse(true);
  }
}

package org.twinscript.bake.documents;

import java.nio.file.Path;
import java.util.List;

/**
 * A content file and what lies in the folder of its name.
 *
 * @param file the content file
 * @param beside the files of the folder, in the order of their paths
 */
public record ContentSource(Path file, List<Path> beside) {

  public ContentSource {
    beside = beside.stream().sorted().toList();
  }

  /** One with nothing beside it. */
  public static ContentSource alone(Path file) {
    return new ContentSource(file, List.of());
  }
}

package org.twinscript.bake.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps a body's headings below its page's title, which is the one of the first level. Where a body
 * has one of that level too, all its headings go one level down, so that their order stays.
 */
final class HeadingLevels {

  private static final int LOWEST = 6;

  private HeadingLevels() {}

  static void lower(Node document) {
    List<Heading> headings = new ArrayList<>();
    document
        .getDescendants()
        .forEach(
            node -> {
              if (node instanceof Heading heading) {
                headings.add(heading);
              }
            });
    if (headings.stream().anyMatch(heading -> heading.getLevel() == 1)) {
      headings.forEach(heading -> heading.setLevel(Math.min(LOWEST, heading.getLevel() + 1)));
    }
  }
}

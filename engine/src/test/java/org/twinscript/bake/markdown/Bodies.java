package org.twinscript.bake.markdown;

import java.util.List;

/** Renders bodies for tests, as those of an article without files. */
final class Bodies {

  private static final BodyRenderer RENDERER = new BodyRenderer(false);

  private static final BodyPlace PLACE =
      new BodyPlace("articles/2024/flu.md", "articles/2024/flu/");

  private Bodies() {}

  static RenderedBody render(String markdown) {
    return RENDERER.render(markdown, PLACE, Beside.nothing());
  }

  static String html(String markdown) {
    return render(markdown).html().strip();
  }

  /** What stands in the paragraph that is the whole body, without the paragraph. */
  static String inline(String markdown) {
    return html(markdown).replaceFirst("(?s)^<p id=\"p1\">(.*)</p>$", "$1");
  }

  /** The faults, each with its line. */
  static List<String> faults(String markdown) {
    return render(markdown).faults().stream()
        .map(fault -> fault.line() + ": " + fault.sentence())
        .toList();
  }
}

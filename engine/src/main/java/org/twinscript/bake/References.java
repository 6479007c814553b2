package org.twinscript.bake;

import java.util.List;
import org.twinscript.bake.markdown.PageLink;
import org.twinscript.bake.markdown.Remark;
import org.twinscript.bake.markdown.RenderedBody;
import org.twinscript.bake.memory.MemoryReader;
import org.twinscript.bake.memory.MemoryWriter;

/**
 * What a body has to do with others, by the lines of its content file.
 *
 * @param links to other parts of the site
 * @param anchors that others can link to
 * @param warnings for its author
 */
record References(List<PageLink> links, List<String> anchors, List<Remark> warnings) {

  /** Of a text that is in no edition. */
  static final References NONE = new References(List.of(), List.of(), List.of());

  References {
    links = List.copyOf(links);
    anchors = List.copyOf(anchors);
    warnings = List.copyOf(warnings);
  }

  /**
   * Of a body.
   *
   * @param above how many lines of the file stand above it
   */
  static References of(RenderedBody body, int above) {
    return new References(
        body.links().stream().map(link -> link.below(above)).toList(),
        body.anchors(),
        body.warnings().stream().map(remark -> remark.below(above)).toList());
  }

  void write(MemoryWriter out) {
    out.list(links, link -> write(link, out));
    out.list(anchors, out::text);
    out.list(warnings, remark -> out.count(remark.line()).text(remark.sentence()));
  }

  private static void write(PageLink link, MemoryWriter out) {
    out.count(link.line()).text(link.written()).text(link.kind().name());
    out.text(link.path()).text(link.anchor());
  }

  static References read(MemoryReader in) {
    return new References(
        in.list(() -> link(in)),
        in.list(in::text),
        in.list(() -> new Remark(in.count(), in.text())));
  }

  private static PageLink link(MemoryReader in) {
    return new PageLink(
        in.count(), in.text(), PageLink.Kind.valueOf(in.text()), in.text(), in.text());
  }
}

package org.twinscript.bake.site;

import java.util.List;
import org.twinscript.bake.cache.MemoryReader;
import org.twinscript.bake.cache.MemoryWriter;
import org.twinscript.bake.cache.SentenceCodec;

/**
 * What a body has to do with others. Lines are counted in the body, or in its file where so said.
 *
 * @param links to other parts of the site
 * @param anchors that others can link to
 * @param hosts that pictures are fetched from: {@code https://example.org}
 * @param warnings for its author
 */
public record References(
    List<PageLink> links, List<String> anchors, List<String> hosts, List<Remark> warnings) {

  /** Of a text that is in no edition. */
  public static final References NONE = new References(List.of(), List.of(), List.of(), List.of());

  public References {
    links = List.copyOf(links);
    anchors = List.copyOf(anchors);
    hosts = List.copyOf(hosts);
    warnings = List.copyOf(warnings);
  }

  /** The same with other anchors. */
  public References having(List<String> others) {
    return new References(links, others, hosts, warnings);
  }

  /** The same where so many lines of the file stand above the body. */
  public References below(int lines) {
    return new References(
        links.stream().map(link -> link.below(lines)).toList(),
        anchors,
        hosts,
        warnings.stream().map(remark -> remark.below(lines)).toList());
  }

  /** Writes it for {@link #read}. */
  public void write(MemoryWriter out) {
    out.list(links, link -> write(link, out));
    out.list(anchors, out::text).list(hosts, out::text);
    out.list(warnings, remark -> SentenceCodec.write(remark.sentence(), out.count(remark.line())));
  }

  private static void write(PageLink link, MemoryWriter out) {
    out.count(link.line()).text(link.written()).text(link.kind().name());
    out.text(link.path()).text(link.anchor());
  }

  /** Reads what was written. */
  public static References read(MemoryReader in) {
    return new References(
        in.list(() -> link(in)),
        in.list(in::text),
        in.list(in::text),
        in.list(() -> new Remark(in.count(), SentenceCodec.read(in))));
  }

  private static PageLink link(MemoryReader in) {
    return new PageLink(
        in.count(), in.text(), PageLink.Kind.valueOf(in.text()), in.text(), in.text());
  }
}

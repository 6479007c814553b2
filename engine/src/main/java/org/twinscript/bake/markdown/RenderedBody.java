package org.twinscript.bake.markdown;

import java.util.List;
import org.twinscript.anchor.AnchorPlan;
import org.twinscript.bake.site.References;
import org.twinscript.bake.site.Remark;

/**
 * What a body becomes.
 *
 * @param html ready to stand in a page but for its links to content files
 * @param faults why it must not be published; empty when it may
 * @param references what it links to, whose targets only the whole site knows, and what others can
 *     link to; lines are counted in the body
 * @param files where it names files that lie beside it: pictures, then links, each in their order
 */
public record RenderedBody(
    String html, List<Remark> faults, References references, List<FileUse> files) {

  /** The same with the ids under which its blocks were published. */
  public RenderedBody anchored(AnchorPlan plan) {
    String anchored = BlockTexts.anchored(html, plan);
    return new RenderedBody(anchored, faults, references.having(BlockTexts.ids(anchored)), files);
  }
}

package org.twinscript.bake.markdown;

import java.util.List;

/**
 * What a body becomes.
 *
 * @param html ready to stand in a page but for its {@code links}
 * @param faults why it must not be published; empty when it may
 * @param warnings what its author should look at
 * @param links to other parts of the site, whose targets only the whole site knows
 * @param anchors the ids in it that a link may name
 */
public record RenderedBody(
    String html,
    List<Remark> faults,
    List<Remark> warnings,
    List<PageLink> links,
    List<String> anchors) {}

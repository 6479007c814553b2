package org.twinscript.bake.site;

import java.util.List;

/** A region in the tree of regions. */
public record RegionNode(Link link, List<RegionNode> below) {}

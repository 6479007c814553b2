package org.twinscript.bake;

import java.util.List;

/** A region in the tree of regions. */
record Branch(Link link, List<Branch> below) {}

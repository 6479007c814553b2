/**
 * Search over both scripts: the form of the index, and the reference for what a query finds. The
 * bake writes the index, the command line and {@code assets/js/search.js} read it.
 */
package org.twinscript.search;

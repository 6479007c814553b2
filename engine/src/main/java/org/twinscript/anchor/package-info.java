/**
 * Anchors that stay: which paragraph of a text is the one that was published under an id, told by
 * sketches of both and their order. Knows neither files nor pages.
 */
package org.twinscript.anchor;

/**
 * Pictures and attachments beside a document: what may lie there, at which address it is published
 * and in which sizes. {@code BundleMemory} reads them, {@code DocumentFiles} gives what a text
 * names, {@code FilePublisher} writes them. Nothing here knows an article or a page.
 */
package org.twinscript.bake.pictures;

/**
 * From a content file to a document rendered in every edition. A file's way, a class a step: {@code
 * ContentTree} finds it, {@code DocumentLoader} hands it to a worker, {@code ContentMemory} knows
 * it from the last bake or asks {@code DocumentReader}, {@code DocumentRenderer} renders it and
 * {@code DocumentConverter} turns it into each edition; {@code ContentCheck} looks at all together.
 * {@code RenderedDocumentCodec} keeps it for the next bake.
 */
package org.twinscript.bake.documents;

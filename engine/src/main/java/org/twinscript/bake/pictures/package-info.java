/**
 * Pictures and attachments beside a document: what may lie there, what is published of it and how
 * it stands in the text. Nothing here knows an article or a page.
 */
package org.twinscript.bake.pictures;

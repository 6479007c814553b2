/**
 * From the bytes of a raw page to an article whose parts are found and whose text is still damaged.
 */
package org.twinscript.intake;

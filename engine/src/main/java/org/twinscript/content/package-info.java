/**
 * Content files: the one place that knows the front matter, between the import that writes it and
 * the bake that reads it.
 */
package org.twinscript.content;

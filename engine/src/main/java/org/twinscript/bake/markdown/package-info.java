/**
 * A body as it is written: Markdown to HTML, and what in it cannot be published. Knows neither
 * articles nor the site.
 */
package org.twinscript.bake.markdown;

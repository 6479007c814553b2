/**
 * FreeMarker, and how our values look to its templates. Doors: {@code Templates}; {@code Utf8Text}
 * for what is rendered; {@code CachedFragment} and {@code MessageFunction}, which templates call.
 */
package org.twinscript.bake.template;

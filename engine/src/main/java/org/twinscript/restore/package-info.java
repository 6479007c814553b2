/** Undoes what the mirror did to the text, repair by repair, and says what it did. */
package org.twinscript.restore;

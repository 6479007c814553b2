/** Dates as far as they are known: the Extended Date/Time Format, levels 0 and 1. */
package org.twinscript.edtf;

/** The two scripts: which one a text is in, and how to turn it into the other. */
package org.twinscript.script;

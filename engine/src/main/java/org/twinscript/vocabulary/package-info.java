/** Regions and themes: tables that editors change, and the terms in them. */
package org.twinscript.vocabulary;

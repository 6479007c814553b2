/** The story of the import on one screen: read, restore, classify, write. */
package org.twinscript;

/**
 * What was done to a raw page, such that anybody can do it again: raw page + ledger = article text.
 */
package org.twinscript.ledger;

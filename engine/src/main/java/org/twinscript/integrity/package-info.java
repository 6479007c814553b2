/** Whether an archive is as it was: its files against its manifest, its ledgers against both. */
package org.twinscript.integrity;

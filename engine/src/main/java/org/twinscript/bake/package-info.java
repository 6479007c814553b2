/**
 * Bakes the archive: JBake finds the content files, this package typesets each in both scripts,
 * checks the whole and writes the site. Only {@code ContentEngine}, {@code SiteRenderer}, {@code
 * CrawlRecord} and {@code Session} know JBake's types.
 */
package org.twinscript.bake;

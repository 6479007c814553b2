/**
 * Bakes the archive: reads the content files, typesets each in both scripts, checks the whole and
 * writes the site, all when JBake says so. Only {@code EarlyStart}, {@code SiteRenderer} and {@code
 * Session} know JBake's types.
 */
package org.twinscript.bake;

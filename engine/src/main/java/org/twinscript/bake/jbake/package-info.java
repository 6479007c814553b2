/**
 * The adapter to JBake, and the only room that knows JBake's types. No doors: JBake finds {@code
 * EarlyStart} and {@code SiteRenderer} by name, in {@code META-INF}.
 */
package org.twinscript.bake.jbake;

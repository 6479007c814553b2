/**
 * Further ways into the archive: pages that are neither an article nor a list of a facet, such as
 * how a damaged page was restored. Doors: {@code WaysPages}, and {@code Glossary}, which all
 * editions share.
 */
package org.twinscript.bake.ways;

/**
 * Looks over a baked site as it lies on the disk, whoever baked it: does every link lead somewhere,
 * does every page have its twin, does no page ask another host for anything. Knows nothing of how a
 * site is made. Its doors are {@link org.twinscript.sitecheck.SiteCheck}, {@link
 * org.twinscript.sitecheck.PublicPages} and {@link org.twinscript.sitecheck.DeadSources}.
 */
package org.twinscript.sitecheck;

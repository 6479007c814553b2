/**
 * The folder of the site, which is replaced as a whole or not at all, and what is known of the
 * files in it. Knows no article. Doors: {@code OutputFolder} stages a {@code StagedSite} and
 * publishes it, {@code PageWriter} and {@code Assets} fill it, {@code OutputCache} says which files
 * need not be made again, by the {@code OutputManifest} and {@code SiteDigest} of the last bake.
 */
package org.twinscript.bake.output;

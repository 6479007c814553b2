/**
 * Tests of the baked site in a real browser, served as a static host would. Where no Chromium is
 * installed they say so and are skipped.
 */
package org.twinscript.checks.browser;

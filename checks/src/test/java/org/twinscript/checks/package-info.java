/**
 * Tests of the baked site as a visitor gets it: what lies in its files. They know the engine only
 * where they ask it which script a character belongs to, and to bake a site of their own.
 */
package org.twinscript.checks;

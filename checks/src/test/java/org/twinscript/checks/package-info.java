/** Tests of the baked site as a visitor gets it. They know its files and nothing of the engine. */
package org.twinscript.checks;

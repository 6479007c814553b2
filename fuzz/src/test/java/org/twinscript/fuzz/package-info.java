/** Fuzz targets; {@code fuzz/run} runs them for long, {@code mvn verify} on what was found. */
package org.twinscript.fuzz;

/** The command line: one class a command, and how their results are shown. */
package org.twinscript.cli;

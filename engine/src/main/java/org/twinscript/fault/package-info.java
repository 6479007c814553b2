/** The one exception for what a user can mend. */
package org.twinscript.fault;

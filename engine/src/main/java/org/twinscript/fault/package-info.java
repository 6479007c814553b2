/** The one exception for what a user can mend, and what its sentence may offer. */
package org.twinscript.fault;

/**
 * What may stand within a line of a body beyond CommonMark, as one extension of flexmark: emphasis
 * beside Chinese, marks of our own, addresses, line breaks that are no space. Has no state.
 */
package org.twinscript.bake.inline;

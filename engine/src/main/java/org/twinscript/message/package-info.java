/**
 * What is said to a person: sentences by their keys, from one table a language. Doors: {@link
 * org.twinscript.message.Sentence} for who has something to say, {@link
 * org.twinscript.message.Messages} for who prints it, {@link org.twinscript.message.Tongue} for
 * which language that is.
 */
package org.twinscript.message;

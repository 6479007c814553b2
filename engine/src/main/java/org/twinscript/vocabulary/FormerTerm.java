package org.twinscript.vocabulary;

import java.util.Optional;

/**
 * What a term was called before, or a term that has become part of another. Texts that still say so
 * are understood, and its address leads on.
 *
 * @param code the code it had; where that is still a row of the table, its cues speak for the new
 *     term
 * @param name the key it had
 * @param path its address below its facet's folder; nothing where that has not changed
 * @param now the code of the term it is now
 */
public record FormerTerm(String code, String name, Optional<String> path, String now) {

  /** Whether the term has become part of another, and is none of its own any more. */
  boolean isJoined() {
    return !code.equals(now);
  }
}

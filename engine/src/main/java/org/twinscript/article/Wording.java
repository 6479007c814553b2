package org.twinscript.article;

import java.util.Optional;
import org.twinscript.script.Terms;

/**
 * What a person has ruled on how an article reads in the other script.
 *
 * @param twinTitle its title there, in place of the converted one
 * @param terms terms that are not left to the dictionaries
 */
public record Wording(Optional<String> twinTitle, Terms terms) {

  /** Nothing: all is converted. */
  public static Wording none() {
    return new Wording(Optional.empty(), Terms.none());
  }
}

package org.twinscript.bake.related;

import java.util.List;
import org.twinscript.script.Script;
import org.twinscript.vocabulary.Term;

/**
 * Why another article is worth reading after this one.
 *
 * @param place of the other article in the order of the site's articles
 * @param subjects the regions and themes both are about, the narrowest only; regions first
 * @param words rare words that both texts have, the rarest first
 */
public record Relation(int place, List<Term> subjects, List<Word> words) {

  /** A word in both scripts. */
  public record Word(String hans, String hant) {

    /** The word as readers of a script read it. */
    public String in(Script script) {
      return script == Script.HANS ? hans : hant;
    }
  }
}

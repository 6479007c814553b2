package org.twinscript.bake.pages;

import java.util.ArrayList;
import java.util.List;
import org.twinscript.bake.related.Relation;
import org.twinscript.bake.site.Card;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.Words;

/**
 * A related article and a sentence that says why.
 *
 * @param why {@code 同为广州市、托育服务，都提到“托位”}
 */
record RelatedCard(Card card, String why) {

  static RelatedCard of(Relation relation, EditionView catalogue) {
    Card other = catalogue.card(catalogue.site().articles().get(relation.place()));
    return new RelatedCard(other, why(relation, catalogue));
  }

  private static String why(Relation relation, EditionView catalogue) {
    Words words = catalogue.words();
    List<String> reasons = new ArrayList<>();
    if (!relation.subjects().isEmpty()) {
      List<String> names = relation.subjects().stream().map(term -> catalogue.name(term)).toList();
      reasons.add(words.say("related.about", String.join(words.get("and"), names)));
    }
    if (!relation.words().isEmpty()) {
      List<String> mentioned =
          relation.words().stream()
              .map(word -> quoted(word.in(catalogue.script()), words))
              .toList();
      reasons.add(words.say("related.mention", String.join(words.get("and"), mentioned)));
    }
    return String.join(words.get("comma"), reasons);
  }

  /** A title has its own marks, and an abbreviation needs none. */
  private static String quoted(String word, Words words) {
    boolean bare = word.startsWith("《") || word.charAt(0) < 0x80;
    return bare ? word : words.say("quoted", word);
  }
}

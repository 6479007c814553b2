package org.twinscript.bake;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * An article as its own page shows it.
 *
 * @param regions each with the regions above it, the widest first
 * @param state {@code original} where this edition shows it as written, {@code converted} from the
 *     other script, or {@code adapted} to a region's forms of its own script
 * @param writtenIn the tag of the edition that shows it as written
 * @param repairs how many repairs of each kind restored it; nothing when a person wrote it
 * @param newer the article before this one in the list of all
 * @param older the article after it
 */
record ArticleView(
    Card card,
    String id,
    String html,
    Optional<String> time,
    Optional<URI> sourceUrl,
    List<List<Link>> regions,
    String state,
    String writtenIn,
    Optional<List<Count>> repairs,
    Optional<Card> newer,
    Optional<Card> older) {

  /** How many repairs of one kind. */
  record Count(String name, int number) {}
}

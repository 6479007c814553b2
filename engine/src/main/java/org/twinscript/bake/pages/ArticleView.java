package org.twinscript.bake.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twinscript.article.Credits;
import org.twinscript.article.Filing;
import org.twinscript.bake.cache.Deferred;
import org.twinscript.bake.site.Card;
import org.twinscript.bake.site.Link;
import org.twinscript.bake.site.ReadingTime;
import org.twinscript.bake.site.RepairSummary;
import org.twinscript.script.ReplacedWords;

/**
 * An article as its own page shows it.
 *
 * @param length of the text as it was written, so that both editions say the same
 * @param credits in the words of this edition
 * @param facets its values by the name of their facet; none is empty
 * @param further its values of facets with a table besides regions and themes
 * @param regions each with the regions above it, the widest first
 * @param state {@code original} where this edition shows it as written, {@code converted} from the
 *     other script, or {@code adapted} to a region's forms of its own script
 * @param writtenIn the tag of the edition that shows it as written
 * @param replaced words that this edition shows in the place of the author's
 * @param repairs how many repairs of each kind restored it; nothing when a person wrote it
 * @param newer the article before this one in the list of all
 * @param older the article after it
 * @param related others worth reading, the closest first
 * @param more the ways to articles on the same theme in the same region, where there are any
 */
record ArticleView(
    Card card,
    String id,
    Deferred<String> body,
    ReadingTime length,
    Optional<String> time,
    Credits credits,
    Filing filing,
    Map<String, Values> facets,
    List<Values> further,
    List<List<Link>> regions,
    String state,
    String writtenIn,
    List<ReplacedWords.Replaced> replaced,
    Optional<Deferred<List<Repair>>> repairs,
    Optional<Card> newer,
    Optional<Card> older,
    List<RelatedCard> related,
    List<Link> more) {

  /** What else but paragraphs, headings, links and bold words asks for a style sheet. */
  private static final Set<String> RICH =
      Set.of(
          "em",
          "mark",
          "del",
          "sub",
          "sup",
          "dl",
          "ol",
          "ul",
          "blockquote",
          "hr",
          "pre",
          "table",
          "figure");

  private static final String FILE = "class=\"file\"";

  /** The body, its headings linked. */
  String html() {
    return HeadingLinks.in(body.get());
  }

  /** Values of a facet: what one of them is called, and the ways to their pages. */
  record Values(String label, List<Link> links) {}

  /** The headings to choose from; none in a short text. */
  List<Contents.Heading> contents() {
    return Contents.of(body.get());
  }

  /** Whether the page needs the style sheet of what is more than paragraphs and headings. */
  boolean rich() {
    return isRich(body.get()) || !contents().isEmpty();
  }

  private static boolean isRich(String html) {
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      int end = at + 1;
      while (end < html.length() && Character.isLetter(html.charAt(end))) {
        end++;
      }
      if (RICH.contains(html.substring(at + 1, end))) {
        return true;
      }
    }
    return html.contains(FILE);
  }

  /** The repairs of one kind: its name, how many, and what became what. */
  record Repair(String name, int number, List<RepairSummary.Swap> changes) {}
}

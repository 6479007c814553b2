package org.twinscript.bake.ways;

import java.util.List;
import java.util.Optional;
import org.twinscript.bake.cache.Deferred;
import org.twinscript.bake.site.Card;
import org.twinscript.bake.template.ForTemplate;
import org.twinscript.bake.template.TemplateData;

/**
 * The damaged page beside the article that was restored from it.
 *
 * @param card of the article
 * @param writtenIn the tag of the script of both texts
 * @param account what was done; nothing where there is no ledger
 */
@ForTemplate("comparison.ftlh")
record ComparisonPage(Card card, String writtenIn, Deferred<Optional<Account>> account)
    implements TemplateData {

  /**
   * What was done to a page.
   *
   * @param passages in the order of the article
   * @param edited whether a person has changed the text since, so that some cannot be compared
   * @param dropped the lines that are no part of the article
   */
  record Account(List<Passage> passages, boolean edited, List<Line> dropped) {}

  /**
   * A passage on the page and in the article.
   *
   * @param id of the paragraph or heading on the article's page; {@code title} of the title
   * @param number how many changes were made
   * @param reasons of the changes
   */
  record Passage(String id, List<Part> parts, int number, List<Reason> reasons) {}

  /**
   * A part of a passage.
   *
   * @param changed whether anything was done to it
   */
  record Part(String before, String after, boolean changed) {}

  /**
   * Why something was changed.
   *
   * @param kind in words
   * @param why as the ledger says, in English
   */
  record Reason(String kind, String before, String after, String why) {}

  /**
   * A line that was left out.
   *
   * @param text nothing for spam, which has no business in an archive
   */
  record Line(String kind, Optional<String> text, int length, String why) {}
}

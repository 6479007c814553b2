package org.twinscript.bake.pages;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateModel;
import java.util.List;
import java.util.Map;
import org.twinscript.bake.cache.MadeFrom;
import org.twinscript.bake.site.Card;
import org.twinscript.bake.template.Utf8Text;

/**
 * The template directive {@code <@rows/>}: the cards of one page of a list, copied from where they
 * are kept.
 */
final class CardRows implements TemplateDirectiveModel, MadeFrom {

  private final CardCache shelf;
  private final List<Card> cards;
  private final byte[] up;

  /**
   * The rows of a page.
   *
   * @param up the way from the page to its edition's root
   */
  CardRows(CardCache shelf, List<Card> cards, String up) {
    this.shelf = shelf;
    this.cards = cards;
    this.up = Utf8Text.encoded(up);
  }

  /** The cards, in order. */
  @Override
  public List<Card> source() {
    return cards;
  }

  @Override
  public void execute(
      Environment environment,
      @SuppressWarnings("rawtypes") Map parameters,
      TemplateModel[] variables,
      TemplateDirectiveBody body) {
    Utf8Text page = (Utf8Text) environment.getOut();
    for (Card card : cards) {
      shelf.copy(card, up, page);
    }
  }
}

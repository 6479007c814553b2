package org.twinscript.bake;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateModel;
import java.util.List;
import java.util.Map;

/**
 * The template directive {@code <@rows/>}: the cards of one page of a list, copied from where they
 * are kept.
 */
final class CardRows implements TemplateDirectiveModel, MadeFrom {

  private final CardShelf shelf;
  private final List<Card> cards;
  private final byte[] up;

  /**
   * The rows of a page.
   *
   * @param up the way from the page to its edition's root
   */
  CardRows(CardShelf shelf, List<Card> cards, String up) {
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

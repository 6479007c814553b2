package org.twinscript.bake.pages;

import freemarker.template.TemplateModel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.twinscript.bake.documents.DocumentLoader;
import org.twinscript.bake.site.Card;
import org.twinscript.bake.template.ForTemplate;
import org.twinscript.bake.template.TemplateData;
import org.twinscript.bake.template.Templates;
import org.twinscript.bake.template.Utf8Text;

/**
 * The cards of one edition as they stand in lists. An article is listed on a dozen pages and more,
 * at different depths, so its card is rendered once and cut where the way up to the edition's root
 * is to be put in. Safe to share between threads.
 */
public final class CardCache {

  /** Stands for the way up; content cannot hold it, see {@link DocumentLoader}. */
  private static final String UP = "\u0001";

  private final Templates templates;
  private final Map<String, TemplateModel> data = new HashMap<>();
  private final Map<String, byte[][]> rendered = new ConcurrentHashMap<>();

  /**
   * An empty shelf.
   *
   * @param shared what every page of the edition can show
   */
  public CardCache(Templates templates, Record shared) {
    this.templates = templates;
    data.putAll(templates.seen(shared));
    data.put("page", templates.value(Map.of("up", UP)));
  }

  /** Writes a card for a page that has its edition's root there. */
  void copy(Card card, byte[] up, Utf8Text page) {
    byte[][] pieces = rendered.computeIfAbsent(card.path(), path -> render(card));
    page.append(pieces[0]);
    for (int i = 1; i < pieces.length; i++) {
      page.append(up);
      page.append(pieces[i]);
    }
  }

  private byte[][] render(Card card) {
    String html = new String(templates.render(new CardRow(card), data), StandardCharsets.UTF_8);
    List<byte[]> pieces = new ArrayList<>();
    for (String piece : html.split(UP, -1)) {
      pieces.add(Utf8Text.encoded(piece));
    }
    return pieces.toArray(byte[][]::new);
  }

  /**
   * One article as a row of a list, rendered once for all lists.
   *
   * @param item the article
   */
  @ForTemplate("card.ftlh")
  record CardRow(Card item) implements TemplateData {}
}

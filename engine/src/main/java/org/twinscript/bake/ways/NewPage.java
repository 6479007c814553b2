package org.twinscript.bake.ways;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.twinscript.article.Article;
import org.twinscript.bake.site.Card;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.bake.template.ForTemplate;
import org.twinscript.bake.template.TemplateData;

/**
 * What came into the archive last.
 *
 * @param days the newest first; none where no article says when it was added
 */
@ForTemplate("new.ftlh")
record NewPage(List<Day> days) implements TemplateData {

  private static final int MOST = 60;

  static NewPage of(EditionView catalogue) {
    Map<LocalDate, List<Card>> days = new TreeMap<>(Comparator.reverseOrder());
    for (RenderedDocument<Article> article : catalogue.site().articles()) {
      Optional<LocalDate> added = article.document().filing().added();
      added.ifPresent(
          day -> days.computeIfAbsent(day, key -> new ArrayList<>()).add(catalogue.card(article)));
    }
    List<Day> newest = new ArrayList<>();
    int left = MOST;
    for (Map.Entry<LocalDate, List<Card>> day : days.entrySet()) {
      if (left > 0) {
        List<Card> cards = day.getValue().stream().limit(left).toList();
        newest.add(new Day(day.getKey(), cards, day.getValue().size()));
        left -= cards.size();
      }
    }
    return new NewPage(List.copyOf(newest));
  }

  /**
   * What came on a day.
   *
   * @param cards as many as there is room for
   * @param count how many there were
   */
  record Day(LocalDate day, List<Card> cards, int count) {}
}

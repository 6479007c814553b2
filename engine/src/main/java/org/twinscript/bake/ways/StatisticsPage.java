package org.twinscript.bake.ways;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.twinscript.article.Article;
import org.twinscript.bake.charts.Timeline;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.Link;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.bake.site.Site;
import org.twinscript.bake.template.ForTemplate;
import org.twinscript.bake.template.TemplateData;
import org.twinscript.vocabulary.Facet;

/**
 * The archive in numbers.
 *
 * @param total how many articles there are
 * @param characters of all their texts as they were written
 * @param timeline how many articles each year has
 * @param years likewise, as a list
 * @param regions those at the top
 * @param themes all that have articles
 * @param imported how many articles were restored from damaged pages
 * @param repairs what was repaired, by kind
 */
@ForTemplate("statistics.ftlh")
record StatisticsPage(
    int total,
    int characters,
    Optional<Timeline> timeline,
    List<Link> years,
    List<Link> regions,
    List<Link> themes,
    int imported,
    List<Repairs> repairs)
    implements TemplateData {

  static StatisticsPage of(EditionView catalogue) {
    Site site = catalogue.site();
    Map<String, Integer> kinds = new TreeMap<>();
    int characters = 0;
    int imported = 0;
    for (RenderedDocument<Article> article : site.articles()) {
      characters += article.gist().length().characters();
      if (article.document().origin().isPresent()) {
        imported++;
        article
            .document()
            .origin()
            .get()
            .repairs()
            .forEach((kind, count) -> kinds.merge(kind, count, Integer::sum));
      }
    }
    return new StatisticsPage(
        site.articles().size(),
        characters,
        Timeline.of(site.articles()),
        site.years().stream().map(catalogue::year).toList(),
        catalogue.links(site.tops(site.facet(Facet.REGION))),
        catalogue.links(site.tops(site.facet(Facet.THEME))),
        imported,
        kinds.entrySet().stream().map(kind -> repairs(kind, catalogue)).toList());
  }

  private static Repairs repairs(Map.Entry<String, Integer> kind, EditionView catalogue) {
    String name = catalogue.words().table().getOrDefault("repair." + kind.getKey(), kind.getKey());
    return new Repairs(name, kind.getValue());
  }

  /** How often something was repaired. */
  record Repairs(String name, int number) {}
}

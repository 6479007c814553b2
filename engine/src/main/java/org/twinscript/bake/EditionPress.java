package org.twinscript.bake;

import freemarker.template.TemplateModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.Workers;
import org.twinscript.bake.feeds.FacetIndex;
import org.twinscript.bake.feeds.Feeds;
import org.twinscript.bake.moves.Moves;
import org.twinscript.bake.output.PageWriter;
import org.twinscript.bake.pages.EditionPages;
import org.twinscript.bake.pages.PageJob;
import org.twinscript.bake.share.SharePictures;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.template.TemplateData;
import org.twinscript.bake.template.Utf8Text;
import org.twinscript.bake.ways.WaysPages;

/** Writes the pages, pictures and feeds of one edition. */
final class EditionPress {

  private final EditionView catalogue;
  private final EditionPages pages;
  private final WaysPages ways;
  private final SharePictures pictures;
  private final Feeds feeds;
  private final RenderContext press;
  private final SharedData shared;
  private final Map<String, TemplateModel> seen;

  /**
   * Gets ready.
   *
   * @param shared what every page of the edition can show
   */
  EditionPress(
      EditionView catalogue,
      EditionPages pages,
      WaysPages ways,
      SharePictures pictures,
      Feeds feeds,
      RenderContext press,
      SharedData shared) {
    this.catalogue = catalogue;
    this.pages = pages;
    this.ways = ways;
    this.pictures = pictures;
    this.feeds = feeds;
    this.press = press;
    this.shared = shared;
    this.seen = press.templates().seen(shared);
  }

  /** All pages of the edition but that of the downloads. */
  List<PageJob> sheets() {
    return Stream.concat(pages.all().stream(), ways.all()).toList();
  }

  /** Its pages at addresses of before. */
  List<PageJob> moved(Moves moves) {
    return pages.moved(moves);
  }

  /**
   * Writes all of the edition.
   *
   * @param sheets all its pages
   * @param facts of all articles but their texts
   */
  void writeAll(List<PageJob> sheets, Fingerprint facts, PageWriter writer) {
    Future<?> drawn = press.workers().submit(() -> pictures.write(writer));
    Future<?> index = press.workers().submit(() -> writeIndex(facts, writer));
    write(sheets, writer);
    Workers.await(drawn);
    Workers.await(index);
    feeds.write(writer, press.templates(), press.workers());
  }

  private void writeIndex(Fingerprint facts, PageWriter writer) {
    writer.write(
        catalogue.edition().segment() + "/facets.json",
        facts,
        () -> Utf8Text.encoded(new FacetIndex(catalogue).json()));
  }

  /**
   * Writes what shows the own part of some articles.
   *
   * @param places theirs in the order of the articles
   * @param data the page of the downloads
   */
  void writeOwn(List<Integer> places, PageJob data, PageWriter writer) {
    Stream<PageJob> own =
        places.stream().flatMap(at -> Stream.concat(Stream.of(pages.article(at)), ways.own(at)));
    write(Stream.of(own, ways.gathered(), Stream.of(data)).flatMap(each -> each).toList(), writer);
    feeds.write(writer, press.templates(), press.workers());
  }

  private void write(List<PageJob> sheets, PageWriter writer) {
    Fingerprint common = press.fingerprints().of(shared);
    press.workers().forEach(sheets, sheet -> write(sheet, common, writer));
  }

  private void write(PageJob sheet, Fingerprint common, PageWriter writer) {
    TemplateData own = sheet.data().get();
    String template = press.templates().name(own);
    Fingerprint inputs = press.fingerprints().of(common, sheet.frame(), template, own);
    writer.write(sheet.file(), inputs, () -> render(sheet, own));
  }

  /** The page of an article, by its place in the order of the articles. */
  PageJob article(int place) {
    return pages.article(place);
  }

  /** The bytes of a page. */
  byte[] render(PageJob sheet) {
    return render(sheet, sheet.data().get());
  }

  private byte[] render(PageJob sheet, TemplateData own) {
    Map<String, TemplateModel> more = new HashMap<>(seen);
    more.put("page", press.templates().value(sheet.frame()));
    return press.templates().render(own, more);
  }
}

package org.twinscript.bake;

import java.util.List;
import java.util.Map;
import org.twinscript.bake.feeds.OpenSearch;
import org.twinscript.bake.feeds.Sitemap;
import org.twinscript.bake.feeds.WebManifest;
import org.twinscript.bake.output.PageWriter;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.EditionLink;
import org.twinscript.bake.site.PageContext;
import org.twinscript.bake.site.Settings;
import org.twinscript.bake.site.Words;
import org.twinscript.bake.template.TemplateData;
import org.twinscript.bake.template.Utf8Text;
import org.twinscript.script.Edition;

/**
 * Writes the files that are no edition's pages: the choice of editions, what programs read of the
 * whole, and what a browser is told of each edition.
 *
 * @param doors the ways into all editions
 */
record RootPress(
    Settings settings,
    Map<Edition, Words> words,
    Addresses addresses,
    List<EditionLink> doors,
    RenderContext press) {

  /**
   * Writes them.
   *
   * @param frames of all pages of all editions
   */
  void write(List<PageContext> frames, PageWriter writer) {
    RootFiles root = new RootFiles(addresses, settings.branding().files().icon(), doors);
    write("index.html", root.choice(), writer);
    write("404.html", root.missing(), writer);
    for (Sitemap.Part part : new Sitemap(addresses, frames, Sitemap.PER_FILE).parts()) {
      writer.write(
          part.file(),
          press.fingerprints().of(frames),
          () -> press.templates().render(part.data()));
    }
    write("robots.txt", root.robots(), writer);
    for (Edition edition : settings.editions().all()) {
      write(
          edition.segment() + "/" + OpenSearch.FILE,
          OpenSearch.of(edition, words.get(edition), addresses, settings.branding().files().icon()),
          writer);
      WebManifest manifest = WebManifest.of(edition, doors, settings.branding());
      writer.write(
          edition.segment() + "/" + WebManifest.FILE,
          press.fingerprints().of(manifest),
          () -> Utf8Text.encoded(manifest.json()));
    }
  }

  private void write(String path, TemplateData data, PageWriter writer) {
    writer.write(path, press.fingerprints().of(data), () -> press.templates().render(data));
  }
}

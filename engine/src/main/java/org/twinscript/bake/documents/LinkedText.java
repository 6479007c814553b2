package org.twinscript.bake.documents;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.twinscript.article.Document;
import org.twinscript.bake.cache.Deferred;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.FingerprintMaker;
import org.twinscript.bake.site.DocumentFacts;
import org.twinscript.bake.site.EditionText;
import org.twinscript.bake.site.PageLink;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.script.Edition;

/**
 * Puts the addresses of other documents into a document's text. They are part of its fingerprint
 * from then on: when one moves, the pages that link to it are made anew.
 *
 * @param targets of its links to content files
 */
record LinkedText(List<Target> targets) {

  /**
   * What a link leads to.
   *
   * @param page its page, below an edition
   */
  record Target(PageLink link, String page) {}

  <D extends Document> RenderedDocument<D> of(RenderedDocument<D> typeset) {
    String root = "../".repeat(typeset.document().path().split("/").length);
    Map<Edition, EditionText> texts = new EnumMap<>(Edition.class);
    typeset
        .texts()
        .forEach((edition, text) -> texts.put(edition, text.withBody(linked(text.body(), root))));
    DocumentFacts gist = typeset.gist();
    Deferred<String> written =
        Deferred.later(fingerprint(gist.source()), () -> gist.written().get());
    return new RenderedDocument<>(
        typeset.document(),
        typeset.file(),
        texts,
        new DocumentFacts(
            written, gist.length(), gist.pairs(), gist.words(), gist.references(), gist.files()));
  }

  private Deferred<String> linked(Deferred<String> body, String root) {
    return Deferred.later(fingerprint(body.fingerprint()), () -> linked(body.get(), root));
  }

  private String linked(String html, String root) {
    String linked = html;
    for (Target target : targets) {
      String begin = "href=\"" + target.link().placeholder();
      String address = "href=\"" + root + target.page();
      linked = linked.replace(begin + "\"", address + "\"").replace(begin + "#", address + "#");
    }
    return linked;
  }

  private Fingerprint fingerprint(Fingerprint text) {
    FingerprintMaker maker = new FingerprintMaker().add(text);
    targets.forEach(target -> maker.add(target.page()));
    return maker.done();
  }
}

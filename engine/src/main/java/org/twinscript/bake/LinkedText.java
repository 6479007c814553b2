package org.twinscript.bake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.twinscript.article.Document;
import org.twinscript.bake.markdown.PageLink;
import org.twinscript.bake.memory.Fingerprint;
import org.twinscript.bake.memory.FingerprintMaker;
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

  <D extends Document> Typeset<D> of(Typeset<D> typeset) {
    String root = "../".repeat(Catalogue.path(typeset.document()).split("/").length);
    Map<Edition, EditionText> texts = new EnumMap<>(Edition.class);
    typeset
        .texts()
        .forEach((edition, text) -> texts.put(edition, text.withBody(linked(text.body(), root))));
    Gist gist = typeset.gist();
    Deferred<String> written =
        Deferred.later(fingerprint(gist.source()), () -> gist.written().get());
    return new Typeset<>(
        typeset.document(),
        typeset.file(),
        texts,
        new Gist(written, gist.length(), gist.words(), gist.references()));
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

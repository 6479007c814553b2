package org.twinscript.bake.documents;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.twinscript.article.Article;
import org.twinscript.article.ArticleId;
import org.twinscript.article.Document;
import org.twinscript.article.Origin;
import org.twinscript.article.Page;
import org.twinscript.article.Subjects;
import org.twinscript.article.Wording;
import org.twinscript.bake.cache.Deferred;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.Lazy;
import org.twinscript.bake.cache.MemoryReader;
import org.twinscript.bake.cache.MemoryWriter;
import org.twinscript.bake.pictures.Bundle;
import org.twinscript.bake.pictures.DocumentFiles;
import org.twinscript.bake.site.DocumentFacts;
import org.twinscript.bake.site.EditionText;
import org.twinscript.bake.site.ReadingTime;
import org.twinscript.bake.site.References;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.content.ContentFile;
import org.twinscript.script.Edition;
import org.twinscript.script.Script;
import org.twinscript.script.Terms;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Term;
import org.twinscript.vocabulary.Vocabulary;

/**
 * A typeset document as bytes, without its bodies: they would make the notes as large as the site,
 * and few pages are made anew. Where one is, the content file is read and typeset again. Bytes are
 * to be read under the vocabulary they were written under. Safe to share between threads.
 */
public final class RenderedDocumentCodec {

  private final Vocabulary vocabulary;
  private final BiFunction<Path, Bundle, RenderedDocument<?>> again;

  /**
   * A codec.
   *
   * @param again reads and typesets a content file
   */
  public RenderedDocumentCodec(
      Vocabulary vocabulary, BiFunction<Path, Bundle, RenderedDocument<?>> again) {
    this.vocabulary = vocabulary;
    this.again = again;
  }

  byte[] encode(RenderedDocument<?> typeset) {
    MemoryWriter out = new MemoryWriter();
    if (typeset.document() instanceof Article article) {
      encode(article, out.text("article"));
    } else {
      Page page = (Page) typeset.document();
      out.text("page").text(page.title()).text(page.script().name());
    }
    out.list(typeset.texts().entrySet(), text -> encode(text.getKey(), text.getValue(), out));
    DocumentFacts gist = typeset.gist();
    out.count(gist.length().characters()).count(gist.length().minutes());
    out.list(gist.words(), out::text);
    gist.references().write(out);
    gist.files().write(out);
    return out.done();
  }

  private static void encode(Article article, MemoryWriter out) {
    out.text(article.title());
    out.optional(article.date(), date -> out.number(date.toEpochDay()));
    out.optional(article.time(), time -> out.number(time.toNanoOfDay()));
    out.optional(article.source(), out::text);
    out.optional(article.sourceUrl(), address -> out.text(address.toString()));
    out.text(article.script().name());
    encode(article.wording(), out);
    out.count(article.draft() ? 1 : 0);
    out.list(article.subjects().regions(), term -> out.text(term.code()));
    out.list(article.subjects().themes(), term -> out.text(term.code()));
    out.optional(article.origin(), origin -> encode(origin, out));
  }

  private static void encode(Wording wording, MemoryWriter out) {
    out.optional(wording.twinTitle(), out::text);
    Map<String, String> terms = new TreeMap<>(wording.terms().traditional());
    out.list(terms.entrySet(), term -> out.text(term.getKey()).text(term.getValue()));
  }

  private static void encode(Origin origin, MemoryWriter out) {
    out.text(origin.rawSha256());
    out.list(origin.repairs().entrySet(), kind -> out.text(kind.getKey()).count(kind.getValue()));
  }

  private static void encode(Edition edition, EditionText text, MemoryWriter out) {
    out.text(edition.name()).text(text.title()).text(text.summary());
    out.optional(text.source(), out::text);
  }

  /**
   * The document of a file whose bytes have this fingerprint.
   *
   * @throws RuntimeException when the bytes are not those of a document
   */
  RenderedDocument<?> decode(byte[] bytes, Path file, Bundle bundle, Fingerprint source) {
    MemoryReader in = new MemoryReader(bytes);
    ArticleId id = ContentFile.id(file);
    Document document = in.text().equals("article") ? article(id, in) : page(id, in);
    Lazy<RenderedDocument<?>> whole = new Lazy<>(() -> again.apply(file, bundle));
    Map<Edition, EditionText> texts = new EnumMap<>(Edition.class);
    for (int left = in.count(); left > 0; left--) {
      Edition edition = Edition.valueOf(in.text());
      texts.put(edition, text(edition, in, source, whole));
    }
    ReadingTime length = new ReadingTime(in.count(), in.count());
    Deferred<String> written =
        Deferred.later(source, () -> ContentFile.read(file, vocabulary).markdown());
    DocumentFacts gist =
        new DocumentFacts(
            written,
            length,
            in.list(in::text),
            References.read(in),
            DocumentFiles.read(file, bundle, in));
    return new RenderedDocument<>(document, file, texts, gist);
  }

  private static EditionText text(
      Edition edition, MemoryReader in, Fingerprint source, Lazy<RenderedDocument<?>> whole) {
    String title = in.text();
    String summary = in.text();
    Deferred<String> body = Deferred.later(source, () -> whole.get().in(edition).html());
    return new EditionText(title, body, summary, in.optional(in::text));
  }

  private static Page page(ArticleId id, MemoryReader in) {
    return new Page(id, in.text(), Script.valueOf(in.text()), "");
  }

  private Article article(ArticleId id, MemoryReader in) {
    String title = in.text();
    Optional<LocalDate> date = in.optional(() -> LocalDate.ofEpochDay(in.number()));
    Optional<LocalTime> time = in.optional(() -> LocalTime.ofNanoOfDay(in.number()));
    Optional<String> source = in.optional(in::text);
    Optional<URI> address = in.optional(() -> URI.create(in.text()));
    Script script = Script.valueOf(in.text());
    Wording wording = wording(in);
    boolean draft = in.count() == 1;
    Subjects subjects = new Subjects(terms(Facet.REGION, in), terms(Facet.THEME, in));
    Optional<Origin> origin = in.optional(() -> origin(in));
    return new Article(
        id, title, date, time, source, address, script, wording, draft, subjects, origin, "");
  }

  private static Wording wording(MemoryReader in) {
    Optional<String> title = in.optional(in::text);
    return new Wording(title, new Terms(in.map(in::text, in::text)));
  }

  private List<Term> terms(Facet facet, MemoryReader in) {
    return in.list(() -> vocabulary.find(facet, in.text()).orElseThrow());
  }

  private static Origin origin(MemoryReader in) {
    String raw = in.text();
    return new Origin(raw, in.map(in::text, in::count));
  }
}

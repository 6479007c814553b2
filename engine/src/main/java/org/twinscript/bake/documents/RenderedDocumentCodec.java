package org.twinscript.bake.documents;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.twinscript.article.Article;
import org.twinscript.article.ArticleId;
import org.twinscript.article.Credits;
import org.twinscript.article.Document;
import org.twinscript.article.Filing;
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
import org.twinscript.bake.site.DocumentFacts.TwinWord;
import org.twinscript.bake.site.EditionText;
import org.twinscript.bake.site.ReadingTime;
import org.twinscript.bake.site.References;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.content.ContentFile;
import org.twinscript.edtf.EdtfDate;
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
    out.text(typeset.document().kind());
    typeset.as(Article.class).ifPresent(article -> encode(article.document(), out));
    typeset.as(Page.class).ifPresent(page -> encode(page.document(), out));
    out.list(typeset.texts().entrySet(), text -> encode(text.getKey(), text.getValue(), out));
    DocumentFacts gist = typeset.gist();
    out.count(gist.length().characters()).count(gist.length().minutes());
    out.list(
        gist.pairs(),
        word ->
            out.text(word.simplified())
                .text(word.traditional())
                .count(word.times())
                .count(word.other() ? 1 : 0));
    out.list(gist.words(), out::text);
    gist.references().write(out);
    gist.files().write(out);
    return out.done();
  }

  private static void encode(Page page, MemoryWriter out) {
    out.text(page.title()).text(page.script().name());
    encode(page.wording(), out);
    out.count(page.draft() ? 1 : 0);
    CreditsCodec.encode(page.filing(), out);
  }

  private static void encode(Article article, MemoryWriter out) {
    out.text(article.title());
    out.optional(article.date(), date -> out.text(date.toString()));
    out.optional(article.time(), time -> out.number(time.toNanoOfDay()));
    CreditsCodec.encode(article.credits(), out);
    out.text(article.script().name());
    encode(article.wording(), out);
    out.count(article.draft() ? 1 : 0);
    encode(article.subjects(), out);
    CreditsCodec.encode(article.filing(), out);
    out.optional(article.origin(), origin -> encode(origin, out));
  }

  private static void encode(Subjects subjects, MemoryWriter out) {
    out.list(subjects.regions(), term -> out.text(term.code()));
    out.list(subjects.themes(), term -> out.text(term.code()));
    out.list(
        subjects.others().entrySet(),
        facet -> out.text(facet.getKey()).list(facet.getValue(), term -> out.text(term.code())));
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
    out.text(edition.name()).text(text.title()).list(text.phrases(), out::text);
    out.text(text.summary());
    CreditsCodec.encode(text.credits(), out);
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
            in.list(() -> new TwinWord(in.text(), in.text(), in.count(), in.count() == 1)),
            in.list(in::text),
            References.read(in),
            DocumentFiles.read(file, bundle, in));
    return new RenderedDocument<>(document, file, texts, gist);
  }

  private static EditionText text(
      Edition edition, MemoryReader in, Fingerprint source, Lazy<RenderedDocument<?>> whole) {
    String title = in.text();
    List<String> phrases = in.list(in::text);
    String summary = in.text();
    Deferred<String> body = Deferred.later(source, () -> whole.get().in(edition).html());
    return new EditionText(title, phrases, body, summary, CreditsCodec.credits(in));
  }

  private static Page page(ArticleId id, MemoryReader in) {
    String title = in.text();
    Script script = Script.valueOf(in.text());
    Wording wording = wording(in);
    boolean draft = in.count() == 1;
    return new Page(id, title, script, wording, draft, CreditsCodec.filing(in), "");
  }

  private Article article(ArticleId id, MemoryReader in) {
    String title = in.text();
    Optional<EdtfDate> date = in.optional(() -> EdtfDate.parse(in.text()));
    Optional<LocalTime> time = in.optional(() -> LocalTime.ofNanoOfDay(in.number()));
    Credits credits = CreditsCodec.credits(in);
    Script script = Script.valueOf(in.text());
    Wording wording = wording(in);
    boolean draft = in.count() == 1;
    Subjects subjects = subjects(in);
    Filing filing = CreditsCodec.filing(in);
    Optional<Origin> origin = in.optional(() -> origin(in));
    return new Article(
        id, title, date, time, credits, script, wording, draft, subjects, filing, origin, "");
  }

  private static Wording wording(MemoryReader in) {
    Optional<String> title = in.optional(in::text);
    return new Wording(title, new Terms(in.map(in::text, in::text)));
  }

  private Subjects subjects(MemoryReader in) {
    List<Term> regions = terms(Facet.REGION, in);
    List<Term> themes = terms(Facet.THEME, in);
    Map<String, List<Term>> others = new TreeMap<>();
    for (int left = in.count(); left > 0; left--) {
      String facet = in.text();
      others.put(facet, terms(facet, in));
    }
    return new Subjects(regions, themes, others);
  }

  private List<Term> terms(String facet, MemoryReader in) {
    return in.list(() -> vocabulary.find(facet, in.text()).orElseThrow());
  }

  private static Origin origin(MemoryReader in) {
    String raw = in.text();
    return new Origin(raw, in.map(in::text, in::count));
  }
}

package org.twinscript.bake;

import java.nio.file.Files;
import java.nio.file.Path;
import org.twinscript.bake.documents.DocumentReader;
import org.twinscript.bake.documents.DocumentRenderer;
import org.twinscript.bake.documents.RenderedDocumentCodec;
import org.twinscript.bake.site.Settings;
import org.twinscript.script.Conversions;
import org.twinscript.vocabulary.Vocabulary;

/**
 * What documents are typeset with. A process that bakes several times keeps them from bake to bake,
 * as dictionaries and tables take longer to read than a page to make.
 */
record DocumentToolchain(
    Vocabulary vocabulary,
    Conversions conversions,
    DocumentRenderer typesetter,
    DocumentReader reader,
    RenderedDocumentCodec codec) {

  /** Reads the tables of a site. */
  static DocumentToolchain load(Settings settings) {
    Vocabulary vocabulary = Vocabulary.load(settings.vocabulary());
    Conversions conversions = conversions(settings.vocabulary());
    DocumentRenderer typesetter =
        new DocumentRenderer(conversions, settings.editions(), settings.remotePictures());
    DocumentReader reader = new DocumentReader(typesetter, vocabulary, settings.content());
    RenderedDocumentCodec codec = new RenderedDocumentCodec(vocabulary, reader::read);
    return new DocumentToolchain(vocabulary, conversions, typesetter, reader, codec);
  }

  /** With the site's own phrases, where its vocabulary has a table of them. */
  private static Conversions conversions(Path vocabulary) {
    Path phrases = vocabulary.resolve("conversions.tsv");
    return Files.exists(phrases) ? Conversions.withOverrides(phrases) : Conversions.standard();
  }
}

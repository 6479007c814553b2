package org.twinscript.bake;

import org.twinscript.bake.documents.DocumentReader;
import org.twinscript.bake.documents.DocumentRenderer;
import org.twinscript.bake.documents.DraftMark;
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
    Conversions conversions = Conversions.ofSite(settings.vocabulary(), vocabulary.regionNames());
    DocumentRenderer typesetter =
        new DocumentRenderer(conversions, settings.editions(), settings.remotePictures());
    DocumentReader reader =
        new DocumentReader(
            typesetter, vocabulary, settings.content(), DraftMark.in(settings.preview()));
    RenderedDocumentCodec codec = new RenderedDocumentCodec(vocabulary, reader::read);
    return new DocumentToolchain(vocabulary, conversions, typesetter, reader, codec);
  }
}

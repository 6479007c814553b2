package org.twinscript.bake;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.twinscript.bake.cache.FileMemory;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.MemoryReader;
import org.twinscript.bake.cache.MemoryWriter;
import org.twinscript.bake.documents.ContentMemory;
import org.twinscript.bake.output.OutputManifest;
import org.twinscript.bake.pictures.BundleMemory;
import org.twinscript.bake.related.RelationMemory;
import org.twinscript.bake.search.SearchMemory;
import org.twinscript.vocabulary.Vocabulary;

/**
 * What a bake leaves for the next, which does only what has changed since.
 *
 * @param tools what the documents were typeset with
 * @param bundles the files beside content files as they were read, by their paths
 * @param content the content files likewise
 * @param ledgers the ledgers that pages were made from
 * @param marks how the site was left
 * @param relations what articles were related to
 * @param search which articles the index knows
 */
record BakeMemory(
    Fingerprint tools,
    Map<String, BundleMemory.Entry> bundles,
    Map<String, ContentMemory.Entry> content,
    Map<String, FileMemory.Entry> ledgers,
    OutputManifest marks,
    List<SearchMemory.Entry> search,
    RelationMemory.Notes relations) {

  /** Nothing: all is made anew. */
  static BakeMemory none() {
    return new BakeMemory(
        new Fingerprint(0, 0),
        Map.of(),
        Map.of(),
        Map.of(),
        OutputManifest.none(),
        List.of(),
        RelationMemory.Notes.NONE);
  }

  /** The content as far as it was typeset with the same tools. */
  Map<String, ContentMemory.Entry> content(Fingerprint with) {
    return tools.equals(with) ? content : Map.of();
  }

  /** What articles were related to, as far as it was worked out with the same tools. */
  RelationMemory.Notes relations(Fingerprint with) {
    return tools.equals(with) ? relations : RelationMemory.Notes.NONE;
  }

  /** For a bake of the same engine to read. */
  byte[] bytes(Fingerprint engine) {
    MemoryWriter out = new MemoryWriter().fingerprint(engine).fingerprint(tools);
    BundleMemory.write(bundles, out);
    ContentMemory.write(content, out);
    FileMemory.write(ledgers, out);
    marks.write(out);
    SearchMemory.write(search, out);
    RelationMemory.write(relations, out);
    return out.done();
  }

  /**
   * What a bake has left; nothing when it was another engine's, which may write otherwise.
   *
   * @param vocabulary asked for when all else is read
   */
  static BakeMemory of(byte[] bytes, CacheKey makings, Supplier<Vocabulary> vocabulary) {
    MemoryReader in = new MemoryReader(bytes);
    return in.fingerprint().equals(makings.engine()) ? of(in, makings, vocabulary) : none();
  }

  private static BakeMemory of(MemoryReader in, CacheKey makings, Supplier<Vocabulary> vocabulary) {
    Fingerprint tools = in.fingerprint();
    return new BakeMemory(
        tools,
        BundleMemory.read(in),
        ContentMemory.read(in),
        FileMemory.read(in),
        OutputManifest.read(in),
        SearchMemory.read(in),
        tools.equals(makings.tools())
            ? RelationMemory.read(in, vocabulary.get())
            : RelationMemory.Notes.NONE);
  }
}

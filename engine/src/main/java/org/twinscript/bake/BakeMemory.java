package org.twinscript.bake;

import java.util.Map;
import org.twinscript.bake.memory.Fingerprint;
import org.twinscript.bake.memory.MemoryReader;
import org.twinscript.bake.memory.MemoryWriter;

/**
 * What a bake leaves for the next, which does only what has changed since.
 *
 * @param tools what the documents were typeset with
 * @param content the content files as they were read, by their paths
 * @param ledgers the ledgers that pages were made from
 * @param marks how the site was left
 * @param rows where the rows of the longest table lie
 */
record BakeMemory(
    Fingerprint tools,
    Map<String, ContentMemory.Entry> content,
    Map<String, FileMemory.Entry> ledgers,
    SiteMarks marks,
    Map<String, RowMemory.Row> rows) {

  /** Nothing: all is made anew. */
  static BakeMemory none() {
    return new BakeMemory(new Fingerprint(0, 0), Map.of(), Map.of(), SiteMarks.none(), Map.of());
  }

  /** The content as far as it was typeset with the same tools. */
  Map<String, ContentMemory.Entry> content(Fingerprint with) {
    return tools.equals(with) ? content : Map.of();
  }

  /** For a bake of the same engine to read. */
  byte[] bytes(Fingerprint engine, TypesetCodec codec) {
    MemoryWriter out = new MemoryWriter().fingerprint(engine).fingerprint(tools);
    ContentMemory.write(content, codec, out);
    FileMemory.write(ledgers, out);
    marks.write(out);
    RowMemory.write(rows, out);
    return out.done();
  }

  /** What a bake has left; nothing when it was another engine's, which may write otherwise. */
  static BakeMemory of(byte[] bytes, Fingerprint engine) {
    MemoryReader in = new MemoryReader(bytes);
    return in.fingerprint().equals(engine) ? of(in) : none();
  }

  private static BakeMemory of(MemoryReader in) {
    return new BakeMemory(
        in.fingerprint(),
        ContentMemory.read(in),
        FileMemory.read(in),
        SiteMarks.read(in),
        RowMemory.read(in));
  }
}

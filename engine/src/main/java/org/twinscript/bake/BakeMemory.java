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
 */
record BakeMemory(
    Fingerprint tools,
    Map<String, ContentMemory.Entry> content,
    Map<String, FileMemory.Entry> ledgers,
    SiteMarks marks) {

  /** Nothing: all is made anew. */
  static BakeMemory none() {
    return new BakeMemory(new Fingerprint(0, 0), Map.of(), Map.of(), SiteMarks.none());
  }

  /** The content as far as it was typeset with the same tools. */
  Map<String, ContentMemory.Entry> content(Fingerprint with) {
    return tools.equals(with) ? content : Map.of();
  }

  byte[] bytes(TypesetCodec codec) {
    MemoryWriter out = new MemoryWriter().fingerprint(tools);
    ContentMemory.write(content, codec, out);
    FileMemory.write(ledgers, out);
    marks.write(out);
    return out.done();
  }

  static BakeMemory of(byte[] bytes) {
    MemoryReader in = new MemoryReader(bytes);
    return new BakeMemory(
        in.fingerprint(), ContentMemory.read(in), FileMemory.read(in), SiteMarks.read(in));
  }
}

package org.twinscript.bake.output;

import java.util.Map;
import org.twinscript.bake.cache.FileStamp;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.MemoryReader;
import org.twinscript.bake.cache.MemoryWriter;

/**
 * How a bake left a site.
 *
 * @param look of what all its files are made with: templates, words, settings, the engine
 * @param files by their paths
 * @param folders by theirs, the root's being empty; a folder whose stamp holds has the same entries
 * @param answers to questions that cost much
 * @param outline of the site
 * @param pages how many it has
 */
public record OutputManifest(
    Fingerprint look,
    Map<String, OutputEntry> files,
    Map<String, FileStamp> folders,
    Map<Fingerprint, Boolean> answers,
    SiteDigest outline,
    int pages) {

  /** Nothing is known. */
  public static OutputManifest none() {
    return new OutputManifest(
        new Fingerprint(0, 0), Map.of(), Map.of(), Map.of(), SiteDigest.NONE, 0);
  }

  /** The path of the folder a file or folder lies in; the root's is empty. */
  static String folderOf(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** Writes it, for the next bake. */
  public void write(MemoryWriter out) {
    out.fingerprint(look);
    out.list(
        files.entrySet(),
        file -> {
          OutputEntry mark = file.getValue();
          out.text(file.getKey()).fingerprint(mark.inputs()).stamp(mark.stamp()).text(mark.note());
        });
    out.list(folders.entrySet(), folder -> out.text(folder.getKey()).stamp(folder.getValue()));
    out.list(
        answers.entrySet(),
        answer -> out.fingerprint(answer.getKey()).count(answer.getValue() ? 1 : 0));
    outline.write(out);
    out.count(pages);
  }

  /** Reads what {@link #write} wrote. */
  public static OutputManifest read(MemoryReader in) {
    return new OutputManifest(
        in.fingerprint(),
        in.map(in::text, () -> new OutputEntry(in.fingerprint(), in.stamp(), in.text())),
        in.map(in::text, in::stamp),
        in.map(in::fingerprint, () -> in.count() == 1),
        SiteDigest.read(in),
        in.count());
  }
}

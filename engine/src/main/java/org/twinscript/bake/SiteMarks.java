package org.twinscript.bake;

import java.util.Map;
import org.twinscript.bake.memory.FileStamp;
import org.twinscript.bake.memory.Fingerprint;
import org.twinscript.bake.memory.MemoryReader;
import org.twinscript.bake.memory.MemoryWriter;

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
record SiteMarks(
    Fingerprint look,
    Map<String, PageMark> files,
    Map<String, FileStamp> folders,
    Map<Fingerprint, Boolean> answers,
    Outline outline,
    int pages) {

  /** Nothing is known. */
  static SiteMarks none() {
    return new SiteMarks(new Fingerprint(0, 0), Map.of(), Map.of(), Map.of(), Outline.NONE, 0);
  }

  /** The path of the folder a file or folder lies in; the root's is empty. */
  static String folderOf(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  void write(MemoryWriter out) {
    out.fingerprint(look);
    out.list(
        files.entrySet(),
        file -> {
          PageMark mark = file.getValue();
          out.text(file.getKey()).fingerprint(mark.inputs()).stamp(mark.stamp()).text(mark.note());
        });
    out.list(folders.entrySet(), folder -> out.text(folder.getKey()).stamp(folder.getValue()));
    out.list(
        answers.entrySet(),
        answer -> out.fingerprint(answer.getKey()).count(answer.getValue() ? 1 : 0));
    outline.write(out);
    out.count(pages);
  }

  static SiteMarks read(MemoryReader in) {
    return new SiteMarks(
        in.fingerprint(),
        in.map(in::text, () -> new PageMark(in.fingerprint(), in.stamp(), in.text())),
        in.map(in::text, in::stamp),
        in.map(in::fingerprint, () -> in.count() == 1),
        Outline.read(in),
        in.count());
  }
}

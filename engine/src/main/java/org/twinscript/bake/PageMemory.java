package org.twinscript.bake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.twinscript.bake.memory.FileStamp;
import org.twinscript.bake.memory.Fingerprint;
import org.twinscript.bake.memory.FingerprintMaker;

/**
 * Which files of the last site need not be made again: those whose inputs have the same fingerprint
 * and that lie there as the last bake left them. Gathers the inputs of this bake's files for the
 * next. Safe to share between threads.
 */
final class PageMemory {

  private final Path site;
  private final SiteMarks last;
  private final Fingerprint look;
  private final Map<String, Made> made = new ConcurrentHashMap<>();
  private final Map<Fingerprint, Boolean> answers = new ConcurrentHashMap<>();

  private static final Made UNNOTED = new Made(new Fingerprint(0, 0), "", Optional.empty());

  /** A file of this bake; its mark is the last bake's where it was left alone. */
  private record Made(Fingerprint inputs, String note, Optional<PageMark> kept) {}

  /**
   * Begins a bake.
   *
   * @param look of what all files are made with; where it differs from the last, none is the same
   */
  PageMemory(Path site, SiteMarks last, Fingerprint look) {
    this.site = site;
    this.last = last;
    this.look = look;
  }

  /** What is known of the last site's files. */
  SiteMarks last() {
    return last;
  }

  /** The mark of a file that need not be made again; nothing for one that does. */
  Optional<PageMark> kept(String path, Fingerprint inputs) {
    Optional<PageMark> mark =
        Optional.ofNullable(last.files().get(path))
            .filter(known -> last.look().equals(look) && known.inputs().equals(inputs))
            .filter(known -> known.stamp().proves(stamp(path)));
    mark.ifPresent(known -> made.put(path, new Made(inputs, known.note(), mark)));
    return mark;
  }

  /** A file of the last site that lies there as it was left. */
  Optional<Path> untouched(String path) {
    return Optional.ofNullable(last.files().get(path))
        .filter(known -> last.look().equals(look) && known.stamp().proves(stamp(path)))
        .map(known -> site.resolve(path));
  }

  /** Notes what a file of this bake is made from. */
  void note(String path, Fingerprint inputs, String note) {
    made.put(path, new Made(inputs, note, Optional.empty()));
  }

  /** The answer to a question that depends on its own fingerprint and on the look alone. */
  boolean answer(Fingerprint question, Supplier<Boolean> think) {
    Boolean known = last.look().equals(look) ? last.answers().get(question) : null;
    boolean answer = known == null ? think.get() : known;
    answers.put(question, answer);
    return answer;
  }

  private FileStamp stamp(String path) {
    try {
      return FileStamp.of(site.resolve(path));
    } catch (IOException e) {
      return FileStamp.UNKNOWN;
    }
  }

  /**
   * The marks of this bake's site, to be taken when it is published.
   *
   * @param paths all its files; those without a note are made anew by the next bake
   * @param untouched folders that have the entries they had
   */
  SiteMarks marks(Set<String> paths, Map<String, FileStamp> untouched, Workers workers) {
    Map<String, PageMark> files = new ConcurrentHashMap<>();
    workers.forEach(List.copyOf(paths), path -> files.put(path, mark(path)));
    Map<String, FileStamp> folders = new ConcurrentHashMap<>();
    workers.forEach(
        List.copyOf(folders(paths)),
        path -> folders.put(path, untouched.containsKey(path) ? untouched.get(path) : stamp(path)));
    return new SiteMarks(look, files, folders, answers);
  }

  /** Of the inputs of all files that were made or kept so far. */
  Fingerprint fingerprint() {
    FingerprintMaker maker = new FingerprintMaker().add(look);
    new TreeMap<>(made).forEach((path, file) -> maker.add(path).add(file.inputs()));
    return maker.done();
  }

  private PageMark mark(String path) {
    Made file = made.getOrDefault(path, UNNOTED);
    return file.kept().orElseGet(() -> new PageMark(file.inputs(), stamp(path), file.note()));
  }

  private static Set<String> folders(Set<String> paths) {
    Set<String> folders = new HashSet<>();
    for (String path : paths) {
      String folder = SiteMarks.folderOf(path);
      while (folders.add(folder) && !folder.isEmpty()) {
        folder = SiteMarks.folderOf(folder);
      }
    }
    return folders;
  }
}

package org.twinscript.bake.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.twinscript.bake.cache.FileStamp;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.FingerprintMaker;
import org.twinscript.bake.cache.Workers;

/**
 * Which files of the last site need not be made again: those whose inputs have the same fingerprint
 * and that lie there as the last bake left them. Gathers the inputs of this bake's files for the
 * next. Safe to share between threads.
 */
public final class OutputCache {

  private final Path site;
  private final OutputManifest last;
  private final Fingerprint look;
  private final Map<String, Made> made = new ConcurrentHashMap<>();
  private final Map<Fingerprint, Boolean> answers = new ConcurrentHashMap<>();

  /** The site's outline and number of pages, when all is written. */
  private record Whole(SiteDigest outline, int pages) {}

  private volatile Whole whole = new Whole(SiteDigest.NONE, 0);

  private static final Made UNNOTED = new Made(new Fingerprint(0, 0), "", Optional.empty());

  /** A file of this bake; its mark is the last bake's where it was left alone. */
  private record Made(Fingerprint inputs, String note, Optional<OutputEntry> kept) {}

  /**
   * Begins a bake.
   *
   * @param look of what all files are made with; where it differs from the last, none is the same
   */
  public OutputCache(Path site, OutputManifest last, Fingerprint look) {
    this.site = site;
    this.last = last;
    this.look = look;
  }

  /** The mark of a file that need not be made again; nothing for one that does. */
  Optional<OutputEntry> kept(String path, Fingerprint inputs) {
    return last.look().equals(look) ? keptMade(path, inputs) : Optional.empty();
  }

  /** The same of a file that is made of its inputs alone. */
  Optional<OutputEntry> keptMade(String path, Fingerprint inputs) {
    Optional<OutputEntry> mark =
        Optional.ofNullable(last.files().get(path))
            .filter(known -> known.inputs().equals(inputs))
            .filter(known -> known.stamp().proves(stamp(path)));
    mark.ifPresent(known -> made.put(path, new Made(inputs, known.note(), mark)));
    return mark;
  }

  /**
   * How the last bake left the site, when it had the same frame and all its files lie there as they
   * were left.
   */
  public Optional<OutputManifest> sameFrame(SiteDigest outline, Workers workers) {
    boolean same = last.look().equals(look) && last.outline().frame().equals(outline.frame());
    return Optional.of(last).filter(marks -> same && isUntouched(workers));
  }

  private boolean isUntouched(Workers workers) {
    AtomicBoolean untouched = new AtomicBoolean(true);
    workers.forEach(
        List.copyOf(last.files().entrySet()),
        file -> {
          if (!file.getValue().stamp().proves(stamp(file.getKey()))) {
            untouched.set(false);
          }
        });
    return untouched.get();
  }

  /** Notes that a file of the last site, which lies there as it was left, is one of this bake's. */
  void keep(String path) {
    OutputEntry mark = last.files().get(path);
    made.put(path, new Made(mark.inputs(), mark.note(), Optional.of(mark)));
  }

  /** Notes what the site was made from and how many pages it has. */
  public void note(SiteDigest outline, int pages) {
    whole = new Whole(outline, pages);
  }

  /** A file of the last site that lies there as it was left. */
  public Optional<Path> untouched(String path) {
    return Optional.ofNullable(last.files().get(path))
        .filter(known -> last.look().equals(look) && known.stamp().proves(stamp(path)))
        .map(known -> site.resolve(path));
  }

  /** Notes what a file of this bake is made from. */
  public void note(String path, Fingerprint inputs, String note) {
    made.put(path, new Made(inputs, note, Optional.empty()));
  }

  /** The answer to a question that depends on its own fingerprint and on the look alone. */
  public boolean answer(Fingerprint question, Supplier<Boolean> think) {
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
  public OutputManifest marks(
      Set<String> paths, Map<String, FileStamp> untouched, Workers workers) {
    Map<String, OutputEntry> files = new ConcurrentHashMap<>();
    workers.forEach(List.copyOf(paths), path -> files.put(path, mark(path)));
    Map<String, FileStamp> folders = new ConcurrentHashMap<>();
    workers.forEach(
        List.copyOf(folders(paths)),
        path -> folders.put(path, untouched.containsKey(path) ? untouched.get(path) : stamp(path)));
    return new OutputManifest(look, files, folders, answers, whole.outline(), whole.pages());
  }

  /** Of the inputs of all files that were made or kept so far. */
  public Fingerprint fingerprint() {
    long high = 0;
    long low = 0;
    for (Map.Entry<String, Made> file : made.entrySet()) {
      Fingerprint each =
          new FingerprintMaker().add(file.getKey()).add(file.getValue().inputs()).done();
      high += each.high();
      low += each.low();
    }
    return new FingerprintMaker().add(look).add(high).add(low).done();
  }

  private OutputEntry mark(String path) {
    Made file = made.getOrDefault(path, UNNOTED);
    return file.kept().orElseGet(() -> new OutputEntry(file.inputs(), stamp(path), file.note()));
  }

  private static Set<String> folders(Set<String> paths) {
    Set<String> folders = new HashSet<>();
    for (String path : paths) {
      String folder = OutputManifest.folderOf(path);
      while (folders.add(folder) && !folder.isEmpty()) {
        folder = OutputManifest.folderOf(folder);
      }
    }
    return folders;
  }
}

package org.twinscript.bake.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Pages that were replaced, kept to be written over by a later bake: to let go of a file and to
 * make another costs a file system several times what it costs to write one that is there. What
 * they hold is of no use to anybody, so the folder may be deleted between bakes. Safe to share
 * between threads.
 */
final class RecycledFiles {

  /** A name is a number, higher than any that is there. */
  private static final String NAME = "[1-9][0-9]{0,17}";

  private static final String ATTRIBUTES = "unix:nlink,mode,uid,gid";

  private final Path folder;

  /** How many names a new file has, what it is, whose it is, and what is permitted to whom. */
  private final Map<String, Object> asNew;

  /** Listed when first asked for: most bakes need none. */
  private Optional<Pool> listed = Optional.empty();

  private record Pool(Queue<Path> files, AtomicLong lastName) {}

  private RecycledFiles(Path folder, Map<String, Object> asNew) {
    this.folder = folder;
    this.asNew = asNew;
  }

  /**
   * Those that lie in a folder, which need not be there.
   *
   * @param fresh a file that was made just now
   * @return nothing where a file system does not tell how many names a file has
   * @throws IOException when the file cannot be looked at
   */
  static Optional<RecycledFiles> in(Path folder, Path fresh) throws IOException {
    try {
      return Optional.of(new RecycledFiles(folder, attributes(fresh)));
    } catch (UnsupportedOperationException | IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static Map<String, Object> attributes(Path file) throws IOException {
    return Files.readAttributes(file, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
  }

  private synchronized Pool pool() throws IOException {
    if (listed.isEmpty()) {
      List<Path> files = numbered();
      long last = files.stream().mapToLong(RecycledFiles::number).max().orElse(0);
      listed = Optional.of(new Pool(new ConcurrentLinkedQueue<>(files), new AtomicLong(last)));
    }
    return listed.get();
  }

  private List<Path> numbered() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().matches(NAME)).toList();
    }
  }

  private static long number(Path file) {
    return Long.parseLong(file.getFileName().toString());
  }

  /**
   * A file to write over. One that has another name too, or is another's, or is permitted other
   * things than a new file is, is left alone.
   */
  Optional<Path> take() throws IOException {
    Queue<Path> files = pool().files();
    for (Path file = files.poll(); file != null; file = files.poll()) {
      if (isAsNew(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private boolean isAsNew(Path file) throws IOException {
    try {
      return attributes(file).equals(asNew);
    } catch (NoSuchFileException gone) {
      return false;
    }
  }

  /**
   * Makes room for files to be kept.
   *
   * @param most spares that may be left untaken; more are deleted
   */
  void open(int most) throws IOException {
    Files.createDirectories(folder);
    List<Path> left = new ArrayList<>(pool().files());
    for (Path surplus : left.subList(Math.min(most, left.size()), left.size())) {
      Files.deleteIfExists(surplus);
    }
  }

  /**
   * Lets a file take the place of another, which is kept. Should it fail to, the other stays.
   *
   * @param place of the other, if that is still there
   */
  void replace(Path place, Path file) throws IOException {
    Path spare = folder.resolve(Long.toString(pool().lastName().incrementAndGet()));
    boolean kept = move(place, spare);
    try {
      Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (kept) {
        move(spare, place);
      }
      throw e;
    }
  }

  private static boolean move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (NoSuchFileException gone) {
      return false;
    }
  }
}

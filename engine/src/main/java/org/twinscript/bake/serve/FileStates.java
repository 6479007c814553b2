package org.twinscript.bake.serve;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How the files of some folders looked at a time. What editors keep beside a file while they save
 * it is passed over.
 *
 * @param files by their paths
 * @param folders that hold them, with those that are empty
 */
record FileStates(Map<Path, State> files, Set<Path> folders) {

  /**
   * One file.
   *
   * @param modified when its content was last written
   * @param key the file system's own name of it, as text
   */
  record State(long size, FileTime modified, String key) {}

  /**
   * Looks at all files below some paths now; what is not there, or goes while it is looked at, is
   * passed over.
   */
  static FileStates of(List<Path> roots) {
    FileStates states = new FileStates(new HashMap<>(), new HashSet<>());
    roots.forEach(states::walk);
    return states;
  }

  private void walk(Path root) {
    try {
      Files.walkFileTree(
          root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Look());
    } catch (IOException e) {
      throw new IllegalStateException("every failure is passed over", e);
    }
  }

  /** The paths whose file was made, written or deleted since an earlier look. */
  SortedSet<Path> changedSince(FileStates before) {
    SortedSet<Path> changed = new TreeSet<>();
    files.forEach(
        (path, state) -> {
          if (!state.equals(before.files.get(path))) {
            changed.add(path);
          }
        });
    before.files.keySet().stream().filter(path -> !files.containsKey(path)).forEach(changed::add);
    return changed;
  }

  private static boolean isOfAnEditor(Path file) {
    return file.getFileName().toString().matches("[.#].*|.*(~|\\.tmp|\\.bak|\\.swp)|4913");
  }

  private final class Look extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      folders.add(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isOfAnEditor(file)) {
        files.put(
            file,
            new State(
                attributes.size(),
                attributes.lastModifiedTime(),
                String.valueOf(attributes.fileKey())));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException cause) {
      return FileVisitResult.CONTINUE;
    }
  }
}

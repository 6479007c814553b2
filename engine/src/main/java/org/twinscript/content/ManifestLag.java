package org.twinscript.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinscript.fault.InputException;

/**
 * How far a manifest is behind the files of its archive, told by names and times, as to read every
 * file would cost a bake more than it is worth: bytes are compared only of files that were written
 * after the manifest. A bit that flipped by itself is for {@code verify} to find.
 */
public record ManifestLag(long changed, long added, long missing) {

  /**
   * Compares.
   *
   * @param files the content files that are there, all of them
   * @return nothing behind where there is no manifest, or none that can be read
   */
  public static ManifestLag of(Path contentFolder, Collection<Path> files) {
    Path file = contentFolder.resolve(Manifest.FILE);
    try {
      return Files.exists(file)
          ? of(contentFolder, files, Manifest.read(contentFolder), Files.getLastModifiedTime(file))
          : new ManifestLag(0, 0, 0);
    } catch (IOException | InputException toldByVerify) {
      return new ManifestLag(0, 0, 0);
    }
  }

  private static ManifestLag of(
      Path contentFolder, Collection<Path> files, Manifest manifest, FileTime made) {
    Set<String> there =
        files.stream()
            .map(file -> ContentFiles.path(contentFolder, file))
            .collect(Collectors.toSet());
    return new ManifestLag(
        there.stream()
            .filter(manifest.paths()::contains)
            .filter(path -> hasChanged(contentFolder.resolve(path), manifest.digests(path), made))
            .count(),
        there.stream().filter(path -> !manifest.paths().contains(path)).count(),
        manifest.paths().stream()
            .filter(path -> !there.contains(path) && !Files.exists(contentFolder.resolve(path)))
            .count());
  }

  private static boolean hasChanged(Path file, Set<String> digests, FileTime made) {
    try {
      return Files.getLastModifiedTime(file).compareTo(made) > 0
          && !digests.contains(Digests.sha256(file));
    } catch (IOException | InputException gone) {
      return true;
    }
  }

  /** Whether anything is behind. */
  public boolean isAny() {
    return changed + added + missing > 0;
  }
}

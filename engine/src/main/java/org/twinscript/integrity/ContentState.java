package org.twinscript.integrity;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.twinscript.content.ContentFiles;
import org.twinscript.content.Digests;

/**
 * The files of an archive as they are now.
 *
 * @param digests the SHA-256 of each, by its path
 */
record ContentState(Path folder, Map<String, String> digests) {

  ContentState {
    digests = Collections.unmodifiableMap(new TreeMap<>(digests));
  }

  /** Reads every file, on all processors. */
  static ContentState of(Path folder) {
    Map<String, String> digests = Collections.synchronizedMap(new TreeMap<>());
    ContentFiles.in(folder).entrySet().parallelStream()
        .forEach(file -> digests.put(file.getKey(), Digests.sha256(file.getValue())));
    return new ContentState(folder, digests);
  }

  Path file(String path) {
    return folder.resolve(path);
  }
}

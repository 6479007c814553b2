package org.twinscript.bake.pictures;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.twinscript.bake.cache.Fingerprint;

/**
 * Files with the same bytes beside several documents, or twice beside one: they are published once,
 * at the first of their addresses, and all documents lead there. Immutable.
 */
public final class SharedFiles {

  /** An address in a document's HTML, with the way up before it. */
  private static final Pattern ADDRESS = Pattern.compile("(?<=\\.\\./)files/[^\"\\s]+");

  private final Map<Bytes, PublishedFile> owners = new HashMap<>();

  /** What makes two files the same. */
  private record Bytes(Fingerprint fingerprint, long size) {

    static Bytes of(PublishedFile file) {
      return new Bytes(file.file().fingerprint(), file.file().size());
    }
  }

  /** Looks for such files among those of all documents. */
  public SharedFiles(Collection<DocumentFiles> documents) {
    documents.stream()
        .flatMap(document -> document.all().stream())
        .sorted(Comparator.comparing(PublishedFile::path))
        .forEach(file -> owners.putIfAbsent(Bytes.of(file), file));
  }

  /** The files of a document with the addresses they are published at. */
  public DocumentFiles of(DocumentFiles files) {
    Map<String, PublishedFile> elsewhere = new LinkedHashMap<>();
    for (PublishedFile file : files.all()) {
      PublishedFile owner = owners.get(Bytes.of(file));
      if (!owner.path().equals(file.path())) {
        elsewhere.put(file.file().name(), owner);
      }
    }
    return files.movedTo(elsewhere);
  }

  /**
   * A document's HTML with those addresses.
   *
   * @param from the document's files at its own addresses
   * @param to the same as {@link #of} gives them
   */
  public static String readdressed(String html, DocumentFiles from, DocumentFiles to) {
    Map<String, String> moved = new HashMap<>();
    for (PublishedFile file : from.all()) {
      PublishedFile owner = to.find(file.file().name()).orElseThrow();
      List<String> before = addresses(file);
      List<String> after = addresses(owner);
      for (int i = 0; i < before.size(); i++) {
        moved.put(before.get(i), after.get(i));
      }
    }
    return ADDRESS
        .matcher(html)
        .replaceAll(found -> moved.getOrDefault(found.group(), found.group()));
  }

  private static List<String> addresses(PublishedFile file) {
    return file.paths().stream().map(FileNames::encoded).toList();
  }
}

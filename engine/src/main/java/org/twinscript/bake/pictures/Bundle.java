package org.twinscript.bake.pictures;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.FingerprintMaker;
import org.twinscript.bake.cache.Fingerprinted;

/** The files beside one document. Immutable. */
public final class Bundle implements Fingerprinted {

  private static final Bundle NONE = new Bundle("", List.of());

  private final String folder;
  private final SortedMap<String, BundleFile> files = new TreeMap<>();

  /**
   * A bundle.
   *
   * @param folder the name of the folder they lie in, which is the document's id
   */
  Bundle(String folder, List<BundleFile> files) {
    this.folder = folder + "/";
    files.forEach(file -> this.files.put(file.name(), file));
  }

  /** That of a document with no file beside it. */
  public static Bundle none() {
    return NONE;
  }

  /** Whether there is no file. */
  public boolean isEmpty() {
    return files.isEmpty();
  }

  Collection<BundleFile> files() {
    return files.values();
  }

  /**
   * A file as a document names it: {@code photo.jpg}, and {@code flu/photo.jpg} for a document
   * {@code flu.md}, which is what programs that show Markdown follow.
   */
  Optional<BundleFile> find(String reference) {
    String name = FileNames.normal(reference.replaceFirst("^(\\./)+", ""));
    boolean withFolder = name.startsWith(folder);
    return Optional.ofNullable(files.get(withFolder ? name.substring(folder.length()) : name));
  }

  /** Of all names and bytes. */
  @Override
  public Fingerprint fingerprint() {
    FingerprintMaker maker = new FingerprintMaker();
    files.values().forEach(file -> maker.add(file.name()).add(file.fingerprint()));
    return maker.done();
  }
}

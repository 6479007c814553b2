package org.twinscript.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.twinscript.content.Manifest;
import org.twinscript.integrity.Discrepancy.Kind;
import org.twinscript.message.Sentence;

/** Holds the files of an archive against its manifest: nothing but names and digests. */
final class ManifestCheck {

  private final Manifest manifest;
  private final ContentState state;
  private final ChangeWords words;

  /** Lost files by a digest that they may have had. */
  private final Map<String, String> lost = new TreeMap<>();

  /** Changed files by a digest that they may have had. */
  private final Map<String, String> changed = new TreeMap<>();

  ManifestCheck(Manifest manifest, ContentState state) {
    this.manifest = manifest;
    this.state = state;
    this.words = new ChangeWords(state);
  }

  List<Discrepancy> findings() {
    for (String path : manifest.paths()) {
      String digest = state.digests().get(path);
      if (digest == null) {
        manifest.digests(path).forEach(had -> lost.put(had, path));
      } else if (!manifest.digests(path).contains(digest)) {
        manifest.digests(path).forEach(had -> changed.put(had, path));
      }
    }
    List<Discrepancy> findings = new ArrayList<>();
    added(findings);
    new TreeSet<>(lost.values()).forEach(path -> findings.add(lost(path)));
    new TreeSet<>(changed.values()).forEach(path -> findings.add(changed(path)));
    return findings;
  }

  /** A file without a row that has a lost one's bytes is that one under another name. */
  private void added(List<Discrepancy> findings) {
    for (Map.Entry<String, String> file : state.digests().entrySet()) {
      if (manifest.digests(file.getKey()).isEmpty()) {
        String before = lost.remove(file.getValue());
        findings.add(
            before == null
                ? new Discrepancy(Kind.NEW, file.getKey(), Sentence.of("verify.new"))
                : new Discrepancy(
                    Kind.RENAMED, file.getKey(), Sentence.of("verify.renamed", before)));
      }
    }
  }

  private static Discrepancy lost(String path) {
    return new Discrepancy(Kind.LOST, path, Sentence.of("verify.lost"));
  }

  private Discrepancy changed(String path) {
    String digest = state.digests().get(path);
    Optional<String> other =
        Optional.ofNullable(changed.get(digest)).filter(any -> !any.equals(path));
    return other
        .filter(file -> manifest.digests(path).contains(state.digests().get(file)))
        .map(file -> new Discrepancy(Kind.SWAPPED, path, Sentence.of("verify.swapped", file)))
        .or(
            () ->
                other.map(
                    file ->
                        new Discrepancy(Kind.CHANGED, path, Sentence.of("verify.bytes-of", file))))
        .orElseGet(() -> new Discrepancy(Kind.CHANGED, path, words.of(path)));
  }
}

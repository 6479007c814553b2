package org.twinscript.integrity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.twinscript.content.ContentFile;
import org.twinscript.content.Manifest;
import org.twinscript.fault.InputException;
import org.twinscript.integrity.Discrepancy.Kind;

/**
 * An archive held against its manifest and its ledgers. Needs no raw page and no vocabulary. Of a
 * changed file nobody can tell by its bytes whether a person meant it: whoever did says so by
 * {@link #takeOver}.
 */
public final class Verification {

  private final Manifest manifest;
  private final ContentState state;
  private final List<Discrepancy> findings = new ArrayList<>();

  /**
   * Reads every file of a content folder.
   *
   * @throws InputException when one cannot be read
   */
  public Verification(Path contentFolder) {
    this.manifest = Manifest.read(contentFolder);
    this.state = ContentState.of(contentFolder);
    for (InputException fault : manifest.faults()) {
      findings.add(new Discrepancy(Kind.CHANGED, Manifest.FILE, fault.sentence()));
    }
    findings.addAll(new ManifestCheck(manifest, state).findings());
    findings.addAll(new LedgerCheck(state).findings());
  }

  /** What is not as it was, in the order it was found. */
  public List<Discrepancy> findings() {
    return List.copyOf(findings);
  }

  /** Whether the archive has no manifest yet, so that every file is new. */
  public boolean isFirst() {
    return manifest.isEmpty();
  }

  /** How many files there are. */
  public int files() {
    return state.digests().size();
  }

  /**
   * Makes the manifest say what is there now. An article or a ledger that was lost is noted as
   * gone, so that it is known to have been taken out on purpose.
   *
   * @throws InputException when it cannot be written
   */
  public void takeOver() {
    for (String path : new TreeSet<>(manifest.paths())) {
      if (!state.digests().containsKey(path)) {
        drop(path);
      }
    }
    state.digests().forEach(manifest::put);
    manifest.save();
  }

  /** One that has the same bytes elsewhere now was renamed. */
  private boolean isDeletedArticle(String path) {
    return path.startsWith("articles/")
        && path.endsWith(ContentFile.EXTENSION)
        && manifest.digests(path).stream().noneMatch(state.digests()::containsValue);
  }

  private void drop(String path) {
    if (path.startsWith("ledgers/") || isDeletedArticle(path)) {
      manifest.remove(path);
    } else {
      manifest.forget(path);
    }
  }
}

package org.twinscript.integrity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinscript.content.ArticleFile;
import org.twinscript.content.ContentFile;
import org.twinscript.fault.InputException;
import org.twinscript.integrity.Discrepancy.Kind;
import org.twinscript.ledger.Ledger;
import org.twinscript.ledger.LedgerFile;

/** Holds ledgers against their names and their articles; the manifest has no part in it. */
final class LedgerCheck {

  private static final Pattern LEDGER =
      Pattern.compile(LedgerFile.FOLDER + "/([0-9a-f]{2})/(\\1[0-9a-f]{62})\\.json");

  private final ContentState state;
  private final List<Discrepancy> findings = new ArrayList<>();
  private final Map<String, String> articles = new HashMap<>();

  LedgerCheck(ContentState state) {
    this.state = state;
  }

  List<Discrepancy> findings() {
    state.digests().keySet().stream()
        .filter(path -> path.startsWith("articles/") && path.endsWith(ContentFile.EXTENSION))
        .forEach(this::note);
    state.digests().keySet().stream()
        .filter(path -> path.startsWith(LedgerFile.FOLDER + "/"))
        .forEach(this::check);
    return findings;
  }

  /** A file that cannot be read is the bake's to name; here it claims no ledger. */
  private void note(String path) {
    try {
      ArticleFile.read(state.file(path)).rawSha256().ifPresent(sha -> note(path, sha));
    } catch (InputException unreadable) {
      findings.add(broken(path, sentence(unreadable, path)));
    }
  }

  private void note(String path, String sha) {
    String other = articles.putIfAbsent(sha, path);
    if (other != null) {
      findings.add(broken(path, "was imported from the same page as " + other));
    }
  }

  private void check(String path) {
    Matcher name = LEDGER.matcher(path);
    if (!name.matches()) {
      findings.add(broken(path, "has no name of a ledger"));
      return;
    }
    try {
      String sha = name.group(2);
      Ledger ledger = LedgerFile.read(state.folder(), sha).orElseThrow();
      if (LedgerFile.isWhole(state.folder(), sha)) {
        Optional.ofNullable(articles.get(sha)).ifPresent(article -> check(path, ledger, article));
      } else {
        findings.add(broken(path, "is not as it was written: its seal is broken"));
      }
    } catch (InputException e) {
      findings.add(broken(path, sentence(e, path)));
    }
  }

  /** Of an edited article only the manifest can tell. */
  private void check(String path, Ledger ledger, String article) {
    ArticleFile file = ArticleFile.read(state.file(article));
    if (file.asImported() && !file.textSha256().equals(ledger.textSha256())) {
      findings.add(broken(path, "gives another text than its article has, " + article));
    }
  }

  /** Without the file in front, which the finding names. */
  private String sentence(InputException e, String path) {
    Path file = state.file(path);
    return e.getMessage().startsWith(file + ": ")
        ? e.getMessage().substring((file + ": ").length())
        : e.getMessage().replaceFirst("^" + Pattern.quote(file.toString()) + ":", "line ");
  }

  private static Discrepancy broken(String path, String words) {
    return new Discrepancy(Kind.BROKEN, path, words);
  }
}

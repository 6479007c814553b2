package org.twinscript.integrity;

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
import org.twinscript.message.Sentence;

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
      findings.add(broken(path, unreadable.inFile()));
    }
  }

  private void note(String path, String sha) {
    String other = articles.putIfAbsent(sha, path);
    if (other != null) {
      findings.add(broken(path, Sentence.of("verify.same-page", other)));
    }
  }

  private void check(String path) {
    Matcher name = LEDGER.matcher(path);
    if (!name.matches()) {
      findings.add(broken(path, Sentence.of("verify.ledger-name")));
      return;
    }
    try {
      String sha = name.group(2);
      Ledger ledger = LedgerFile.read(state.folder(), sha).orElseThrow();
      if (LedgerFile.isWhole(state.folder(), sha)) {
        Optional.ofNullable(articles.get(sha)).ifPresent(article -> check(path, ledger, article));
      } else {
        findings.add(broken(path, Sentence.of("verify.ledger-seal")));
      }
    } catch (InputException e) {
      findings.add(broken(path, e.inFile()));
    }
  }

  /** Of an edited article only the manifest can tell. */
  private void check(String path, Ledger ledger, String article) {
    ArticleFile file = ArticleFile.read(state.file(article));
    if (file.asImported() && !file.textSha256().equals(ledger.textSha256())) {
      findings.add(broken(path, Sentence.of("verify.ledger-text", article)));
    }
  }

  /** Without the file in front, which the finding names. */
  private static Discrepancy broken(String path, Sentence words) {
    return new Discrepancy(Kind.BROKEN, path, words);
  }
}

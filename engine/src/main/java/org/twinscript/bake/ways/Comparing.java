package org.twinscript.bake.ways;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.twinscript.article.Article;
import org.twinscript.bake.site.EditionText;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.bake.site.Words;
import org.twinscript.ledger.Ledger;
import org.twinscript.ledger.Ledger.Change;
import org.twinscript.ledger.Ledger.Role;
import org.twinscript.ledger.Tracing;
import org.twinscript.ledger.Tracing.Stretch;
import org.twinscript.script.Edition;

/** Lays an article as it was written beside the page it was restored from. */
final class Comparing {

  private static final Pattern BLOCK =
      Pattern.compile("(?s)<(p|h[2-6]) id=\"([^\"]+)\">(.*?)</\\1>");

  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private final Ledger ledger;
  private final EditionText text;
  private final Words words;

  Comparing(Ledger ledger, RenderedDocument<Article> article, Words words) {
    this.ledger = ledger;
    this.text = article.in(Edition.of(article.document().script()));
    this.words = words;
  }

  /** A text with the id it has on the article's page. */
  private record Block(String id, String text) {}

  ComparisonPage.Account account() {
    List<Block> blocks = blocks();
    List<ComparisonPage.Passage> passages = new ArrayList<>();
    boolean edited = blocks.size() != ledger.passages().size();
    for (int i = 0; i < ledger.passages().size() && !edited; i++) {
      Optional<ComparisonPage.Passage> passage = passage(i, blocks.get(i));
      passage.ifPresent(passages::add);
      edited = passage.isEmpty();
    }
    return new ComparisonPage.Account(
        List.copyOf(passages),
        edited,
        ledger.dropped().stream()
            .map(
                line ->
                    new ComparisonPage.Line(
                        named(line.kind()), line.text(), line.length(), line.why()))
            .toList());
  }

  /** In the order of the ledger: the title, the source where the page had one, the body. */
  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (Ledger.Passage passage : ledger.passages()) {
      if (passage.role() == Role.TITLE) {
        blocks.add(new Block("title", text.title()));
      } else if (passage.role() == Role.SOURCE) {
        blocks.add(new Block("source", text.source().orElse("")));
      }
    }
    BLOCK
        .matcher(text.html())
        .results()
        .map(found -> new Block(found.group(2), plain(found.group(3))))
        .forEach(blocks::add);
    return blocks;
  }

  private static String plain(String html) {
    return TAG.matcher(html)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  private Optional<ComparisonPage.Passage> passage(int number, Block block) {
    return Tracing.of(ledger, number, block.text())
        .map(
            stretches -> {
              List<Change> changes =
                  stretches.stream().flatMap(each -> each.changes().stream()).toList();
              return new ComparisonPage.Passage(
                  block.id(),
                  stretches.stream().map(Comparing::part).toList(),
                  changes.size(),
                  changes.stream().map(this::reason).distinct().toList());
            });
  }

  private static ComparisonPage.Part part(Stretch stretch) {
    return new ComparisonPage.Part(stretch.before(), stretch.after(), stretch.isChanged());
  }

  private ComparisonPage.Reason reason(Change change) {
    return new ComparisonPage.Reason(
        named(change.kind()), change.before(), change.after(), change.why());
  }

  /** A kind that a later engine has noted shows its own name. */
  private String named(String kind) {
    return words.table().getOrDefault("repair." + kind, kind);
  }
}

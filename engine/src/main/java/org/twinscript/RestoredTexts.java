package org.twinscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinscript.article.Article;
import org.twinscript.article.Block;
import org.twinscript.article.Layout;
import org.twinscript.content.Markdown;
import org.twinscript.content.TextLines;
import org.twinscript.intake.DamagedArticle;
import org.twinscript.ledger.HeldLedger;
import org.twinscript.ledger.Ledger;
import org.twinscript.ledger.Ledger.Picture;
import org.twinscript.ledger.Ledger.Role;
import org.twinscript.restore.Repair;
import org.twinscript.restore.Restoration;
import org.twinscript.script.ScriptConverter;

/**
 * The texts of an article that a reader sees. A page is restored as one list of passages, because
 * many decisions need the whole page: the title, the source if there is one, then the blocks.
 */
record RestoredTexts(String title, Optional<String> source, List<Block> blocks) {

  /** What mending leaves of a text may begin or end with a space, or be nothing at all. */
  RestoredTexts {
    title = title.strip();
    source = source.map(String::strip).filter(name -> !name.isEmpty());
    blocks = blocks.stream().filter(block -> !block.text().isBlank()).toList();
  }

  /** The damaged texts as the list that {@link #of} takes apart again. */
  static List<String> passages(DamagedArticle damaged) {
    List<String> passages = new ArrayList<>();
    passages.add(damaged.title());
    damaged.source().ifPresent(passages::add);
    damaged.blocks().forEach(block -> passages.add(block.text()));
    return passages;
  }

  /** The texts alone. */
  static RestoredTexts of(DamagedArticle damaged, Restoration restoration) {
    return of(damaged, restoration, List.of());
  }

  /** The texts with the pictures that lie beside them. */
  static RestoredTexts of(DamagedArticle damaged, Restoration restoration, List<Picture> pictures) {
    List<String> passages = restoration.passages();
    int first = passages.size() - damaged.blocks().size();
    List<Block> blocks = new ArrayList<>();
    int passage = first;
    for (Block block : damaged.blocks()) {
      blocks.addAll(figures(pictures, passage));
      String text = passages.get(passage);
      blocks.add(
          block instanceof Block.Laid laid
              ? new Block.Laid(text, layout(laid, passage, restoration))
              : block.withText(text));
      passage++;
    }
    blocks.addAll(figures(pictures, passage));
    return new RestoredTexts(passages.get(0), damaged.source().map(any -> passages.get(1)), blocks);
  }

  private static List<Block> figures(List<Picture> pictures, int passage) {
    return pictures.stream()
        .flatMap(picture -> picture.copy().stream())
        .filter(copy -> copy.before() == passage)
        .<Block>map(copy -> new Block.Figure(copy.words(), copy.file()))
        .toList();
  }

  /** A block's layout, its spans moved along with what was mended in its text. */
  static Layout layout(Block block, int passage, Restoration restoration) {
    Layout layout = block instanceof Block.Laid laid ? laid.layout() : Layout.PLAIN;
    for (Repair repair : layout.spans().isEmpty() ? List.<Repair>of() : restoration.repairs()) {
      if (repair.passage() == passage) {
        layout =
            layout.replaced(repair.offset(), repair.before().length(), repair.after().length());
      }
    }
    return layout;
  }

  /** What a ledger makes of its page. */
  static RestoredTexts of(Ledger ledger, String page) {
    List<String> passages = new HeldLedger(ledger, page).replay();
    List<Block> blocks = new ArrayList<>();
    Optional<String> source = Optional.empty();
    for (int i = 1; i < passages.size(); i++) {
      Role role = ledger.passages().get(i).role();
      Layout layout = ledger.passages().get(i).layout();
      String text = passages.get(i);
      blocks.addAll(figures(ledger.pictures(), i));
      switch (role) {
        case SOURCE -> source = Optional.of(text);
        case HEADING -> blocks.add(new Block.Heading(text));
        default ->
            blocks.add(
                layout.equals(Layout.PLAIN)
                    ? new Block.Paragraph(text)
                    : new Block.Laid(text, layout));
      }
    }
    blocks.addAll(figures(ledger.pictures(), passages.size()));
    return new RestoredTexts(passages.get(0), source, blocks);
  }

  /** The title, the source and the body's lines, as a content file holds them. */
  List<String> lines() {
    return text().lines();
  }

  private TextLines text() {
    return TextLines.of(title, source, markdown());
  }

  /** The body. */
  String markdown() {
    return Markdown.of(blocks);
  }

  /** The same of an article read from its file. */
  static List<String> lines(Article article) {
    return TextLines.of(article.title(), article.source(), article.markdown()).lines();
  }

  /** Of all of it. */
  String sha256() {
    return text().sha256();
  }

  RestoredTexts converted(ScriptConverter converter) {
    return new RestoredTexts(
        converter.convert(title),
        source.map(converter::convert),
        blocks.stream().map(block -> block.withText(converter.convert(block.text()))).toList());
  }
}

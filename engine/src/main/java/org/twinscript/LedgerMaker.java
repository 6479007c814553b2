package org.twinscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinscript.article.Block;
import org.twinscript.article.Layout;
import org.twinscript.intake.DamagedArticle;
import org.twinscript.intake.RawPage;
import org.twinscript.ledger.Ledger;
import org.twinscript.ledger.Ledger.Change;
import org.twinscript.ledger.Ledger.Doubt;
import org.twinscript.ledger.Ledger.Dropped;
import org.twinscript.ledger.Ledger.Field;
import org.twinscript.ledger.Ledger.Passage;
import org.twinscript.ledger.Ledger.Picture;
import org.twinscript.ledger.Ledger.Role;
import org.twinscript.ledger.PageText;
import org.twinscript.restore.Restoration;

/** Keeps the account of an import. */
final class LedgerMaker {

  private LedgerMaker() {}

  static Ledger of(
      RawPage raw,
      DamagedArticle damaged,
      Restoration restoration,
      RestoredTexts texts,
      Authorship authorship,
      List<Picture> pictures) {
    return new Ledger(
        raw.sha256(),
        raw.charset(),
        texts.sha256(),
        header(damaged, restoration, authorship),
        passages(new PageText(raw.text()), damaged, restoration),
        damaged.dropped().stream().map(LedgerMaker::dropped).toList(),
        restoration.repairs().stream()
            .map(
                it ->
                    new Change(
                        it.kind().id(),
                        it.passage(),
                        it.offset(),
                        it.before(),
                        it.after(),
                        it.why()))
            .toList(),
        restoration.doubts().stream()
            .map(it -> new Doubt(it.kind().id(), it.passage(), it.offset(), it.text(), it.why()))
            .toList(),
        pictures);
  }

  private static List<Field> header(
      DamagedArticle damaged, Restoration restoration, Authorship authorship) {
    Stream<Field> known =
        Stream.of(
                damaged.date().map(day -> new Field("date", day.toString())),
                damaged.time().map(time -> new Field("time", time.toString())),
                damaged.sourceUrl().map(url -> new Field("source-url", url.toString())),
                Optional.of(new Field("script", restoration.script().tag())))
            .flatMap(Optional::stream);
    return Stream.concat(known, authorship.fields().stream()).toList();
  }

  /** The blocks follow each other on the page; the source may stand anywhere. */
  private static List<Passage> passages(
      PageText page, DamagedArticle damaged, Restoration restoration) {
    List<Passage> passages = new ArrayList<>();
    PageText.Found title = page.find(damaged.title(), 0);
    passages.add(new Passage(Role.TITLE, title.parts()));
    damaged
        .source()
        .ifPresent(name -> passages.add(new Passage(Role.SOURCE, page.find(name, 0).parts())));
    int cursor = title.end();
    for (Block block : damaged.blocks()) {
      PageText.Found found = page.find(block.text(), cursor);
      Role role = block instanceof Block.Heading ? Role.HEADING : Role.PARAGRAPH;
      Layout layout = RestoredTexts.layout(block, passages.size(), restoration);
      passages.add(new Passage(role, found.parts(), layout));
      cursor = found.end();
    }
    return passages;
  }

  private static Dropped dropped(DamagedArticle.Dropped it) {
    Optional<String> text = Optional.of(it.text()).filter(any -> !it.kind().equals("spam"));
    return new Dropped(it.line(), it.kind(), it.text().length(), text, it.why());
  }
}

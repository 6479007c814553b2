package org.twinscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.twinscript.restore.RepairKind.COMMA;
import static org.twinscript.restore.RepairKind.GLOSS;
import static org.twinscript.restore.RepairKind.MARK;
import static org.twinscript.restore.RepairKind.SCRIPT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.article.Article;
import org.twinscript.article.Block;
import org.twinscript.intake.RawPages;
import org.twinscript.intake.RepeatLearner;
import org.twinscript.intake.RepeatedLine;
import org.twinscript.intake.RepeatedLines;
import org.twinscript.restore.Damager;
import org.twinscript.restore.RepairKind;
import org.twinscript.script.Script;

/**
 * Every record on a mirror whose own lines no page gives away by itself: learned over all pages,
 * they are cut, and no line of an article is.
 */
class RecurringLinesTest {

  private static final List<Article> RECORDS = Records.all();

  /** What is written in Traditional the mirror does not swap. */
  private static final Map<Script, Set<RepairKind>> DAMAGES =
      Map.of(Script.HANS, Set.of(SCRIPT, GLOSS, MARK, COMMA), Script.HANT, Set.of(MARK, COMMA));

  private static final Damager TO_TRADITIONAL = new Damager(Set.of(SCRIPT), 0);

  private static final String ABOVE = "欢迎访问本网站。";

  private static final List<String> BELOW =
      List.of("未经本网授权，请勿转载。", "关注健康 服务大众", "本网站由某某信息中心提供技术支持。");

  /** What notices of all kinds end with; it stays. */
  private static final String FORMULA = "特此通知。";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"txt", "html"})
  void goWhileEveryLineOfTheArticlesStays(String form) throws IOException {
    List<Path> pages = write(form);
    RepeatedLines table = learn(pages);
    PageImport pageImport = Records.pageImport(table);
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      ImportedPage page = pageImport.run(pages.get(i));
      List<String> texts = RestoredTexts.lines(page.article());
      Difference.first(texts, expected(RECORDS.get(i)))
          .ifPresent(difference -> faults.add(page.raw().file() + ": " + difference));
      List<String> replayed = RestoredTexts.of(page.ledger(), page.raw().text()).lines();
      Difference.first(replayed, texts)
          .ifPresent(difference -> faults.add(page.raw().file() + " replayed: " + difference));
    }
    assertEquals(List.of(), faults);
  }

  /** The table's decisions to cut are the mirror's lines and no others. */
  @ParameterizedTest
  @ValueSource(strings = {"txt", "html"})
  void areLearnedAndNothingElseIs(String form) throws IOException {
    List<String> cut =
        Stream.concat(Stream.of(ABOVE), BELOW.stream()).map(RepeatedLine::words).sorted().toList();
    assertEquals(
        cut,
        learner(write(form)).found().stream()
            .filter(RepeatedLine::cut)
            .map(RepeatedLine::words)
            .sorted()
            .toList());
  }

  @Test
  void areNoneOnTheRecordsThemselves() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (Article record : RECORDS) {
      String text = record.title() + "\n\n" + record.markdown().replace("## ", "");
      pages.add(Files.writeString(folder.resolve(record.id() + ".txt"), text));
    }
    assertEquals(List.of(), learner(pages).found());
  }

  private List<Path> write(String form) throws IOException {
    List<Path> pages = new ArrayList<>();
    for (int i = 0; i < RECORDS.size(); i++) {
      Damager damager = new Damager(DAMAGES.get(RECORDS.get(i).script()), i);
      MirrorPage page = page(RECORDS.get(i), damager::damage);
      Path file = folder.resolve(RECORDS.get(i).id() + "." + form);
      pages.add(Files.writeString(file, form.equals("txt") ? page.txt() : page.html("UTF-8")));
    }
    return pages;
  }

  private static MirrorPage page(Article record, UnaryOperator<String> damage) {
    MirrorPage page = MirrorPage.of(record, damage);
    boolean hant = record.script() == Script.HANT;
    UnaryOperator<String> ours = line -> damage.apply(hant ? TO_TRADITIONAL.damage(line) : line);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(ours.apply(ABOVE)));
    blocks.addAll(page.blocks());
    blocks.add(new Block.Paragraph(ours.apply(FORMULA)));
    BELOW.forEach(line -> blocks.add(new Block.Paragraph(ours.apply(line))));
    return new MirrorPage(
        page.site(),
        page.path(),
        page.title(),
        page.dateline(),
        page.bar(),
        blocks,
        page.related());
  }

  private static List<String> expected(Article record) {
    List<String> lines = new ArrayList<>(RestoredTexts.lines(record));
    lines.addAll(List.of("", FORMULA));
    return lines;
  }

  private static RepeatedLines learn(List<Path> pages) {
    return RepeatedLines.none().with(learner(pages).found());
  }

  private static RepeatLearner learner(List<Path> pages) {
    RepeatLearner learner = new RepeatLearner(RepeatedLines.none());
    pages.forEach(page -> learner.add(RawPages.read(page)));
    return learner;
  }
}

package org.twinscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.twinscript.restore.RepairKind.COMMA;
import static org.twinscript.restore.RepairKind.FRAME_SHIFT;
import static org.twinscript.restore.RepairKind.GLOSS;
import static org.twinscript.restore.RepairKind.MARK;
import static org.twinscript.restore.RepairKind.SCRIPT;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinscript.article.Article;
import org.twinscript.intake.RawPages;
import org.twinscript.restore.Damager;
import org.twinscript.restore.RepairKind;

/**
 * The pages in {@code examples/raw} give back the records they were made from. Run with {@code
 * -Dexamples.write=true} it makes the pages anew, after a record has changed.
 */
class ExamplesTest {

  private static final Path RAW = Path.of("..", "examples", "raw");

  private static final PageImport PAGES = Records.pageImport();

  private record Example(String id, String suffix, String charset, Set<RepairKind> kinds) {

    Path file() {
      return RAW.resolve(id + suffix);
    }

    byte[] bytes() {
      Article record = Records.named(id);
      Damager lines = new Damager(without(kinds, FRAME_SHIFT), 7);
      Damager prose = new Damager(kinds, 7);
      MirrorPage page =
          MirrorPage.of(
              record, line -> (line.indexOf('。') < 0 ? lines : prose).damage(List.of(line)).get(0));
      String text = suffix.equals(".html") ? page.html(charset) : page.txt();
      return text.getBytes(Charset.forName(charset));
    }

    private static Set<RepairKind> without(Set<RepairKind> kinds, RepairKind kind) {
      Set<RepairKind> others = EnumSet.copyOf(kinds);
      others.remove(kind);
      return others;
    }

    @Override
    public String toString() {
      return id + suffix;
    }
  }

  static Stream<Example> examples() {
    return Stream.of(
        new Example(
            "guangzhou-yiti-liangyi-guihua", ".txt", "UTF-8", EnumSet.of(SCRIPT, GLOSS, MARK)),
        new Example(
            "guangzhou-yanjiuxing-yiyuan-lianmeng",
            ".txt",
            "UTF-8",
            EnumSet.of(SCRIPT, GLOSS, MARK, COMMA)),
        new Example(
            "yaopin-daili-caigou-shiyi-chengshi",
            ".html",
            "UTF-8",
            EnumSet.of(SCRIPT, GLOSS, MARK)),
        new Example("fujian-sanming-yigai-jingyan", ".txt", "GB18030", EnumSet.of(MARK, COMMA)),
        new Example("xianggang-dachangai-shaicha", ".html", "GB18030", EnumSet.of(MARK)),
        new Example(
            "jiating-yisheng-qianyue-sidi",
            ".txt",
            "UTF-8",
            EnumSet.of(SCRIPT, GLOSS, MARK, FRAME_SHIFT)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void givesBackItsRecord(Example example) throws IOException {
    if (Boolean.getBoolean("examples.write")) {
      Files.write(example.file(), example.bytes());
    }
    Article record = Records.named(example.id());
    ImportedPage page = PAGES.run(example.file());
    assertEquals(RestoredTexts.lines(record), RestoredTexts.lines(page.article()));
    assertEquals(record.date(), page.article().date());
    assertEquals(record.script(), page.article().script());
    assertEquals(example.kinds(), kinds(page));
  }

  @Test
  void noOtherPageLiesAmongThem() {
    assertEquals(
        examples().map(Example::file).map(Path::normalize).sorted().toList(),
        RawPages.find(List.of(RAW)).pages());
  }

  private static Set<RepairKind> kinds(ImportedPage page) {
    Set<RepairKind> kinds = EnumSet.noneOf(RepairKind.class);
    page.restoration().repairs().forEach(repair -> kinds.add(repair.kind()));
    return kinds;
  }
}

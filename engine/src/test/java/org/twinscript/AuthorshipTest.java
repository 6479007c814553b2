package org.twinscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.ledger.Ledger.Field;
import org.twinscript.restore.Damager;
import org.twinscript.restore.Doubt;
import org.twinscript.restore.RepairKind;

/** Who wrote an article is written into it, restored; a name in doubt is left out and noted. */
class AuthorshipTest {

  private static final PageImport PAGES = Records.pageImport();

  private static final Set<RepairKind> LEGIBLE =
      EnumSet.of(RepairKind.SCRIPT, RepairKind.GLOSS, RepairKind.MARK, RepairKind.COMMA);

  private static final List<String> TEXT =
      List.of(
          "青溪县医院从周一起提前半小时开门，老人可以先量血压再挂号，药房也早开一刻钟。",
          "“以前排队要等一个钟头，现在后面的人也坐得下。”一位陪护的家属说，他家离县城有三十里。",
          "门诊部主任介绍，新添的两台检查设备已经发放到位，制造厂派人来教了三天，护士都会用了。",
          "下个月起，检验结果可以在手机上看；不会用手机的，窗口照样打印，一份不少。");

  private static final List<String> WIDE =
      List.of(
          "河口市衛生局昨天說，流感疫苗下週起在二十家診所開打，長者與學童免費，後續會再添購。",
          "「這幾年大家都記得戴口罩，發燒的人反而少了。」一位里長這樣說，他家後面就是診所。",
          "局長表示，並不是每個人都要急著打，慢性病人先來，其他人等兩個禮拜也不遲。");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"陈长河", "罗发勇", "欧阳里程", "阿舟", "陆干", "约翰·史密斯"})
  void restoresNamesAsTheTextIs(String name) throws IOException {
    for (int seed = 1; seed <= 5; seed++) {
      Damager damager = new Damager(LEGIBLE, seed);
      List<String> page = damager.damage(lines("作者：" + name, TEXT));
      ImportedPage imported = imported(page);
      assertEquals(List.of(name), authors(imported), () -> String.join("\n", page));
    }
  }

  @Test
  void writesEachOfSeveral() throws IOException {
    List<String> page = new Damager(LEGIBLE, 1).damage(lines("作者：陈长河、罗发勇", TEXT));
    assertEquals(List.of("陈长河", "罗发勇"), authors(imported(page)));
  }

  @Test
  void keepsANameAsAPageInTraditionalHasIt() throws IOException {
    assertEquals(List.of("葉於後"), authors(imported(lines("河口市下週起開打流感疫苗", "作者：葉於後", WIDE))));
  }

  /** The ledger tells how the page spells what is written otherwise. */
  @Test
  void notesWhatThePageHas() throws IOException {
    List<String> damaged = new Damager(LEGIBLE, 1).damage(TEXT);
    ImportedPage page = imported(lines("青溪縣醫院提前開門", "作者：陳長(zhǎng)河", damaged));
    assertEquals(List.of("陈长河"), authors(page));
    assertTrue(
        page.ledger()
            .header()
            .containsAll(
                List.of(new Field("author", "陈长河"), new Field("author-on-page", "陳長(zhǎng)河"))),
        () -> page.ledger().header().toString());
  }

  /** Bytes out of step tell of characters that fit, and any character fits into a name. */
  @Test
  void leavesOutANameThatIsOutOfStep() throws IOException {
    List<String> names = List.of("陈长河", "罗发勇", "王敬照", "陆干");
    List<String> wrong =
        names.stream()
            .flatMap(name -> IntStream.rangeClosed(1, 6).mapToObj(seed -> outOfStep(name, seed)))
            .flatMap(Optional::stream)
            .toList();
    assertEquals(List.of(), wrong);
  }

  private Optional<String> outOfStep(String name, int seed) {
    try {
      Damager damager = new Damager(EnumSet.of(RepairKind.FRAME_SHIFT), seed);
      String shifted = damager.damage(List.of(name + "的话")).get(0);
      ImportedPage page = imported(lines("作者：" + shifted, TEXT));
      return authors(page).stream().filter(each -> !each.equals(name)).findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "陈?河, damaged beyond what can be read",
    "陈��, damaged beyond what can be read",
    "青溪县医院宣传科, has not the form of a person's name",
    "河边的树, has not the form of a person's name",
  })
  void leavesOutAndNotesWhatMayBeNoName(String name, String why) throws IOException {
    ImportedPage page = imported(lines("作者：" + name, TEXT));
    assertEquals(List.of(), authors(page));
    List<Doubt> doubts =
        page.restoration().doubts().stream()
            .filter(doubt -> doubt.kind() == RepairKind.AUTHOR)
            .toList();
    assertEquals(1, doubts.size(), () -> page.restoration().doubts().toString());
    assertTrue(doubts.get(0).why().contains(why), doubts::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"编辑部", "佚名", "本站编辑", "青溪日报", "admin"})
  void isSilentAboutWhatIsNoName(String name) throws IOException {
    ImportedPage page = imported(lines("作者：" + name, TEXT));
    assertEquals(List.of(), authors(page));
    assertEquals(List.of(), page.restoration().doubts());
  }

  private static List<String> lines(String byline, List<String> text) {
    return lines("青溪县医院提前开门", byline, text);
  }

  private static List<String> lines(String title, String byline, List<String> text) {
    return Stream.concat(Stream.of(title, "时间：2024-03-05 来源：青溪日报 " + byline), text.stream())
        .toList();
  }

  private static List<String> authors(ImportedPage page) {
    return page.article().credits().authors();
  }

  private ImportedPage imported(List<String> lines) throws IOException {
    return PAGES.run(Files.writeString(folder.resolve("page.txt"), String.join("\n\n", lines)));
  }
}

package org.twinscript.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinscript.script.CharacterClasses;
import org.twinscript.script.Conversions;
import org.twinscript.vocabulary.Vocabulary;

class SearchFoldTest {

  private static final Path VOCABULARY = Path.of("..", "vocabulary");

  static final Conversions CONVERSIONS =
      Conversions.ofSite(VOCABULARY, Vocabulary.load(VOCABULARY).regionNames());

  static final SearchFold FOLD = fold();

  private static SearchFold fold() {
    CharacterClasses classes = CONVERSIONS.characterClasses();
    BitSet written = new BitSet();
    "衛醫療頭發這樣們魚來後".codePoints().forEach(written::set);
    BitSet hongKong = new BitSet();
    "衞醫療頭發這樣們魚來後".codePoints().forEach(hongKong::set);
    return new SearchFold(
        new FoldTable(classes.folded(), classes.forms(), List.of(written, hongKong)));
  }

  @ParameterizedTest
  @CsvSource({
    "皇后, 皇後", "出发, 出發", "头发, 頭髮", "里面, 裡面", "里面, 裏面", "卫生, 衞生", "台湾, 臺灣", "著作, 着作", "答复, 答覆",
    "乾坤, 干坤", "项链, 項鍊", "什么, 什麼", "什么, 什幺"
  })
  void formsOfBothScriptsBecomeOne(String one, String other) {
    assertEquals(FOLD.fold(one), FOLD.fold(other));
  }

  @ParameterizedTest
  @CsvSource({
    "'ＣＯＶＩＤ－１９', covid19",
    "'服务，要求', 服务要求",
    "'「服務」　要求…', 服务要求",
    "'Café №５ ㎡ ①', cafeno5m21",
    "'二〇二四年', 二〇二四年",
    "'\uF900，\u2F08', 岂人",
    "'😀<b>', b"
  })
  void widthCaseAccentsMarksAndSpacesDoNotCount(String text, String folded) {
    assertEquals(folded, FOLD.fold(text));
  }

  @Test
  void aHalfOfACharacterIsDropped() {
    assertEquals("医院", FOLD.fold("医\uD83D院\uDE00"));
  }

  @Test
  void aPartOfATextBecomesAPartOfWhatTheTextBecomes() {
    String text = "２０２４年，ﬁnance №5 頭髮裡的𫚉魚，Straße";
    Random random = new Random(1);
    for (int i = 0; i < 200; i++) {
      int from = text.offsetByCodePoints(0, random.nextInt(20));
      int to = text.offsetByCodePoints(from, 1 + random.nextInt(5));
      String folded = FOLD.fold(text.substring(from, to));
      assertEquals(folded + FOLD.fold(text.substring(to)), FOLD.fold(text.substring(from)));
    }
  }

  @Test
  void itsTableIsReadAsItWasWritten() {
    SearchFold read = new SearchFold(FoldTable.read(FOLD.table().common(), FOLD.table().rare(), 3));
    assertArrayEquals(FOLD.table().common(), read.table().common());
    assertArrayEquals(FOLD.table().rare(), read.table().rare());
    assertEquals("头发鱼𫚉".length(), read.fold("頭髮魚𫚉").length() + 1);
    assertEquals(FOLD.fold("頭髮魚𫚉"), read.fold("頭髮魚𫚉"));
    assertArrayEquals(FOLD.forms("頭髮後發醫"), read.forms("頭髮後發醫"));
    assertEquals('衛', read.written(0)['卫']);
    assertEquals('衞', read.written(1)['卫']);
    assertEquals('院', read.written(0)['院']);
  }

  @Test
  void knowsTheFormsThatOnlyTraditionalTellsApart() {
    assertArrayEquals("髮發後".chars().toArray(), FOLD.forms("頭髮發後醫院后"));
  }
}

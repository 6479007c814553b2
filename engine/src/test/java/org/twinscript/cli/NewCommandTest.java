package org.twinscript.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinscript.article.Article;
import org.twinscript.content.ContentFile;
import org.twinscript.content.TermAdvice;
import org.twinscript.message.Messages;
import org.twinscript.message.Tongue;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Vocabulary;

class NewCommandTest {

  @TempDir private Path content;

  @Test
  void makesAFileThatABakeCanRead() {
    Run run =
        run(
            "广州扩大免费筛查",
            "--date",
            "2024-05",
            "--source",
            "某某日报",
            "--region",
            "广州市",
            "--theme",
            "基层医疗");
    assertEquals(0, run.exit(), run.err());
    Path file = Path.of(run.out().strip());
    assertEquals("2024", file.getParent().getFileName().toString());
    assertTrue(
        file.getFileName().toString().startsWith("guangzhou-kuoda-mianfei-shaicha"), run.out());
    Article article =
        (Article) ContentFile.read(file, Vocabulary.load(Path.of("..", "vocabulary")));
    assertEquals("广州扩大免费筛查", article.title());
    assertEquals("2024-05", article.date().orElseThrow().toString());
    assertEquals("广州市", article.subjects().regions().get(0).key());
    assertEquals("某某日报", article.source().orElseThrow());
    assertTrue(article.draft());
  }

  @Test
  void givesASecondArticleOfOneTitleANumber() throws IOException {
    String first = run("免费筛查").out().strip();
    String second = run("免费筛查").out().strip();
    assertEquals(first.replace(".md", "-2.md"), second);
    assertTrue(Files.exists(Path.of(first)) && Files.exists(Path.of(second)));
    assertTrue(first.contains("undated"), first);
  }

  @Test
  void keepsTheManifestOfAnArchiveThatHasOne() {
    run("免费筛查");
    assertEquals(0, Run.of("verify", "--update", "--content", content).exit());
    run("免費篩檢", "--script", "zh-Hant", "--id", "second");
    assertEquals(0, Run.of("verify", "--content", content).exit());
    assertTrue(Files.exists(content.resolve("articles/undated/second.md")));
  }

  @Test
  void namesWhatIsWrong() {
    assertEquals(2, run("题", "--date", "昨天").exit());
    assertEquals(2, run("题", "--region", "没有的地方").exit());
    assertEquals(2, run("题", "--id", "No Id").exit());
    assertEquals(2, run(" ").exit());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--region | 廣洲 | no region of the vocabulary. Do you mean 廣州市?",
        "--region | 广洲 | no region of the vocabulary. Do you mean 广州市?",
        "--region | 长杀 | Do you mean 长沙市, 长沙县?",
        "--region | 天律 | Do you mean 天津市, 天水市?",
        "--region | 上海 | Do you mean 上海市?",
        "--region | 广東省 | Do you mean 廣東省?",
        "--region | 廣西壯族 | Do you mean 廣西壯族自治區?",
        "--region | 呼和浩待市 | Do you mean 呼和浩特市?",
        "--region | 没有的地方 | Correct it, or add a row to its table.",
        "--region | 鼓楼区 | \"鼓楼区\" is the name of several. Write one of these: 南京市/鼓楼区,",
        "--region | 食品安全 | \"食品安全\" is a theme.",
        "--theme | 食品安权 | no theme of the vocabulary. Do you mean 食品安全?",
        "--theme | 基层醫療 | Do you mean 基層醫療?",
        "--theme | 癌症 | Do you mean 癌症防治与筛查?",
      })
  void offersTheNamesThatAreNear(String option, String name, String sentence) {
    Run run = run("题", option, name);
    assertEquals(2, run.exit());
    assertTrue(run.err().contains(sentence), run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SIMPLIFIED | 词汇表里没有叫 \"广洲\" 的地区。是不是 广州市？",
        "TRADITIONAL | 詞彙表裡沒有叫 \"广洲\" 的地區。是不是 广州市？",
        "ENGLISH | \"广洲\" is no region of the vocabulary. Do you mean 广州市?",
      })
  void callsARegionByTheReadersWord(Tongue language, String sentence) {
    Vocabulary vocabulary = Vocabulary.load(Path.of("..", "vocabulary"));
    assertEquals(
        sentence, Messages.in(language).say(TermAdvice.of("广洲", Facet.REGION, vocabulary)));
  }

  private Run run(Object... args) {
    Object[] all = new Object[args.length + 3];
    all[0] = "new";
    all[1] = "--content";
    all[2] = content;
    System.arraycopy(args, 0, all, 3, args.length);
    return Run.of(all);
  }
}

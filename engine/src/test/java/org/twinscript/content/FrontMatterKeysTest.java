package org.twinscript.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinscript.article.Archived;
import org.twinscript.article.Article;
import org.twinscript.article.Credits;
import org.twinscript.article.Filing;
import org.twinscript.article.Licence;
import org.twinscript.article.Page;
import org.twinscript.article.Place;
import org.twinscript.article.Series;
import org.twinscript.article.Source;
import org.twinscript.fault.InputException;

/** What can be said of an article beside its text, and how it is read, written and refused. */
class FrontMatterKeysTest {

  static final String ALL =
      """
      title=题
      author=王小明; 李·雷
      translator=韩梅梅
      series=口岸见闻
      part=3
      date=2024-05/2024-06
      type=article
      status=published
      script=zh-Hans
      source=某某日报; 某某出版社
      source-url=https://example.org/a;b=1; https://example.com/
      archived=; https://example.net/web/1 @ 2024-06-02
      licence=CC BY-SA 4.0
      place=外滩 @ 31.2397,121.49; 和平饭店
      regions=上海市
      tags=上海市
      aliases=articles/2023/old-name/; old.html
      added=2026-11-20
      updated=2026-11-27
      """;

  @TempDir private Path folder;

  private Object read(String lines) throws IOException {
    Path file = folder.resolve("a.md");
    Files.writeString(file, lines + "~~~~~~\n\n正文。\n");
    return ContentFile.read(file, Samples.VOCABULARY);
  }

  private Article article(String... more) throws IOException {
    String head = "title=题\ntype=article\nstatus=published\nscript=zh-Hans\n";
    return (Article) read(head + String.join("\n", more) + "\n");
  }

  private static Optional<URI> uri(String text) {
    return Optional.of(URI.create(text));
  }

  @Test
  void readsWhoMadeItAndWhereItComesFrom() throws IOException {
    Credits credits = ((Article) read(ALL)).credits();
    Archived copy = new Archived(URI.create("https://example.net/web/1"), LocalDate.of(2024, 6, 2));
    assertEquals(List.of("王小明", "李·雷"), credits.authors());
    assertEquals(List.of("韩梅梅"), credits.translators());
    assertEquals(Optional.of(new Series("口岸见闻", Optional.of("3"))), credits.series());
    assertEquals(
        List.of(
            new Source(Optional.of("某某日报"), uri("https://example.org/a;b=1"), Optional.empty()),
            new Source(Optional.of("某某出版社"), uri("https://example.com/"), Optional.of(copy))),
        credits.sources());
    assertEquals(
        List.of(
            new Place("外滩", Optional.of(new Place.Coordinates("31.2397", "121.49"))),
            new Place("和平饭店", Optional.empty())),
        credits.places());
    assertEquals(
        uri("https://creativecommons.org/licenses/by-sa/4.0/"),
        credits.licence().flatMap(Licence::address));
  }

  @Test
  void readsHowTheArchiveKeepsIt() throws IOException {
    Filing filing = ((Article) read(ALL)).filing();
    assertEquals(
        new Filing(
            Optional.of(LocalDate.of(2026, 11, 20)),
            Optional.of(LocalDate.of(2026, 11, 27)),
            List.of("articles/2023/old-name/", "old.html")),
        filing);
  }

  @Test
  void writesBackWhatItRead() throws IOException {
    Article article = (Article) read(ALL);
    assertEquals(ALL + "~~~~~~\n\n正文。\n", ContentFile.write(article));
  }

  @Test
  void passesOverAByteOrderMark() throws IOException {
    assertEquals("题", ((Article) read("\ufeff" + ALL)).title());
  }

  @Test
  void takesLinesOfWindowsAndSpacesBehindTheEnd() throws IOException {
    Path file = folder.resolve("w.md");
    Files.writeString(file, (ALL + "~~~~~~  \n\n正文。\n").replace("\n", "\r\n"));
    assertEquals("正文。", ContentFile.read(file, Samples.VOCABULARY).markdown());
  }

  @Test
  void aSourceMayHaveNoAddressAndAnAddressNoName() throws IOException {
    List<Source> sources =
        article("source=甲; 乙；丙", "source-url=; https://example.org/").credits().sources();
    assertEquals(List.of("甲", "乙", "丙"), sources.stream().map(s -> s.name().get()).toList());
    assertEquals(uri("https://example.org/"), sources.get(1).address());
    assertTrue(sources.get(2).address().isEmpty());
    Article unnamed = article("source-url=https://example.org/");
    assertEquals(Optional.empty(), unnamed.source());
    assertEquals(uri("https://example.org/"), unnamed.sourceUrl());
  }

  @Test
  void aSemicolonInANameStandsBehindABackslash() throws IOException {
    Article article = article("source=甲\\; 乙\\\\; 丙");
    assertEquals(
        List.of("甲; 乙\\", "丙"),
        article.credits().sources().stream().map(s -> s.name().get()).toList());
    assertTrue(ContentFile.write(article).contains("\nsource=甲\\; 乙\\\\; 丙\n"));
  }

  @Test
  void aPageSaysWhenItWasPutThere() throws IOException {
    Page page = (Page) read("title=题\ntype=page\nscript=zh-Hans\ndate=2024-03-22\n");
    assertEquals(Optional.of(LocalDate.of(2024, 3, 22)), page.filing().changed());
    assertTrue(((Page) read("title=题\ntype=page\nstatus=draft\nscript=zh-Hans\n")).draft());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date=2024-05-32 | \"2024-05-32\" is no date. Write it like 2024-03-22, or as far as",
        "date=2024-06/2024-05 | is no date",
        "date=-0001-01-01T | is no date",
        "time=09:00 | a time needs a whole day beside it",
        "part=3 | a part needs a series",
        "source-url=www.nhc.gov.cn/x | \"www.nhc.gov.cn/x\" is no address. Write one that begins",
        "source-url=https:///x | is no address",
        "source-url=http://[ | is no address",
        "archived=https://example.org/ | there are 1 addresses for 0 sources",
        "licence=https://[x | is no address",
        "place=@ 31,121 | has no name",
        "place=外滩 @ 131,31 | \"131,31\" is no point on the earth",
        "place=外滩 @ 31.2 | is no point on the earth",
        "aliases=https://example.org/x | is no path inside an edition",
        "aliases=zh-hans/x/ | is no path inside an edition",
        "aliases=../x | is no path inside an edition",
        "added=2026-13-01 | \"2026-13-01\" is no day",
        "added=+12026-01-01 | is no day",
        "author=甲; ; 乙 | between two semicolons stands no name",
        "regions=上海 | \"上海\" is no region of the vocabulary. Do you mean 上海市?",
        "regions=上海是 | Do you mean 上海市",
        "themes=上海市 | \"上海市\" is a region. Put it on the line regions=.",
        "tags=怪事 | \"怪事\" is in neither",
        "raw-sha256=a | \"a\" is no SHA-256. Take the line from git",
        "raw-sha256=../../x | is no SHA-256",
        "repairs=gloss:1 | repairs are those of a raw page",
        "autor=甲 | \"autor\" is no key of the front matter. Do you mean author?",
        "sourceurl=甲 | Do you mean source-url?",
        "license=CC0 | Do you mean licence?",
        "author: 甲 | looks like YAML. Write author=value",
        "colour=red | \"colour\" is no key of the front matter. Write key=value with one of:"
            + " title,",
      })
  void saysWhatIsWrongOnWhichLine(String line, String sentence) {
    InputException fault = assertThrows(InputException.class, () -> article(line));
    assertEquals(1, fault.sentences().size(), fault.getMessage());
    assertTrue(fault.getMessage().contains("a.md:5: "), fault.getMessage());
    assertTrue(fault.getMessage().contains(sentence), fault.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "source=甲\\n"
            + "source-url=https://a.org/; https://b.org/ | :6: there are 2 addresses for 1 sources",
        "source=甲; 乙\\n"
            + "source-url=https://a.org/\\n"
            + "archived=https://c.org/ | :7: \"https://c.org/\" has no day",
        "added=2026-11-20\\nupdated=2026-11-19 | :6: it was updated before it was added",
        "date=2024-05\\ntime=09:00 | :6: a time needs a whole day",
      })
  void seesWhatDoesNotGoTogether(String lines, String sentence) {
    String real = lines.replace("\\n", "\n");
    InputException fault = assertThrows(InputException.class, () -> article(real));
    assertTrue(fault.getMessage().contains(sentence), fault.getMessage());
  }

  @Test
  void namesAllFaultsOfAFileInOneRunInTheOrderOfTheirLines() {
    InputException fault =
        assertThrows(
            InputException.class,
            () -> read("title=题\nautor=甲\ndate=gestern\ntype=article\nscript=zh\nregions=上海\n"));
    assertEquals(
        List.of("a.md: ", "a.md:2: ", "a.md:3: ", "a.md:5: ", "a.md:6: "),
        fault.sentences().stream()
            .map(sentence -> sentence.toString().replaceAll(".*(a\\.md(:\\d+)?: ).*", "$1"))
            .toList());
  }

  @Test
  void seesYamlAndAnEndThatIsNone() {
    assertFault("---\ntitle: 题\n---\n", ":1: this looks like the front matter of YAML");
    assertFault("title=题\n~~~~~\n正文。\n", ":2: the front matter has no end; this line looks like");
    assertFault("title=题\n正文。\n", "a.md: the front matter has no end");
  }

  private void assertFault(String text, String sentence) {
    Path file = folder.resolve("a.md");
    InputException fault =
        assertThrows(
            InputException.class,
            () -> {
              Files.writeString(file, text);
              ContentFile.read(file, Samples.VOCABULARY);
            });
    assertTrue(fault.getMessage().contains(sentence), fault.getMessage());
  }

  @Test
  void aPageHasNoSource() {
    InputException fault =
        assertThrows(
            InputException.class, () -> read("title=题\ntype=page\nscript=zh-Hans\nsource=甲\n"));
    assertTrue(fault.getMessage().contains("a.md:4: a page has no source"), fault.getMessage());
  }
}

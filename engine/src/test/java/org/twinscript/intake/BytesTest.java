package org.twinscript.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.fault.InputException;

/** Pages whose bytes are not what they should be. */
class BytesTest {

  private static final Charset GBK = Charset.forName("GB18030");

  private static final String PAGE =
      """
      <!DOCTYPE html><html><head><title>青溪县开展义诊</title></head><body>
      <h1>青溪县开展义诊</h1><p>青溪县医院的医生昨天到山村义诊，为两百多名老人量了血压，并讲了用药的常识。</p>
      <p>村民说，在家门口就能看病，是多年来最大的变化。医院表示，以后每个月都要来一次。</p>
      </body></html>
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16NeedsNoMark(String charset) throws IOException {
    assertEquals(PAGE, read(PAGE.getBytes(Charset.forName(charset))).text());
  }

  @Test
  void hzIsGb2312InAscii() throws IOException {
    String hz = PAGE.replaceAll("[^\\x00-\\x7F]+", "~{$0~}");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte b : hz.getBytes(Charset.forName("GB2312"))) {
      bytes.write(b & 0x7F);
    }
    RawPage page = read(bytes.toByteArray());
    assertEquals(PAGE, page.text());
    assertEquals("HZ-GB-2312", page.charset());
  }

  @Test
  void aTildeInAsciiIsNoHz() throws IOException {
    String page = "<p>see ~{user}/~}index, ~~ and more</p>";
    assertEquals(page, read(page.getBytes(UTF_8)).text());
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, GB18030", "GB18030, UTF-8", "UTF-8, Big5"})
  void aFooterMayBeInAnotherCharset(String page, String footer) throws IOException {
    String below = footer.equals("Big5") ? "<p>版權所有 青溪網站 聯絡我們</p>" : "<p>版权所有 青溪县门户网站 联系我们</p>";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(PAGE.getBytes(Charset.forName(page)));
    bytes.write(below.getBytes(Charset.forName(footer)));
    assertEquals(PAGE + below, read(bytes.toByteArray()).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void oneBadByteIsOneCharacterOfAShortPage(String charset) throws IOException {
    String[] halves = PAGE.split("昨天", 2);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(halves[0].getBytes(Charset.forName(charset)));
    bytes.write(0xFF);
    bytes.write(halves[1].getBytes(Charset.forName(charset)));
    assertEquals(halves[0] + "\uFFFD" + halves[1], read(bytes.toByteArray()).text());
  }

  /** Each three bytes of UTF-8 twice, so that no half of a pair is left over. */
  @Test
  void utf8ReadAsGbkIsUndone() throws IOException {
    String whole = "<h1>义诊</h1><p>医生到山村义诊为老人量血压村民在家门口就能看病了吗是</p>";
    String misread = new String(whole.getBytes(UTF_8), GBK);
    RawPage page = read(misread.getBytes(UTF_8));
    assertEquals(whole, page.text());
    assertEquals("UTF-8, read as GB18030 before", page.charset());
  }

  @ParameterizedTest
  @CsvSource({"ISO-8859-1, UTF-8", "ISO-8859-1, GB18030", "windows-1252, UTF-8"})
  void chineseReadAsLatinIsUndone(String as, String in) throws IOException {
    String text = "<p>医生到山村为人看病</p><p>大家都说这是好事，医院的人以后每月都来。</p>";
    byte[] bytes = text.getBytes(Charset.forName(in));
    String misread = new String(bytes, Charset.forName(as));
    boolean lossless = misread.indexOf('\uFFFD') < 0;
    assertEquals(lossless, as.equals("ISO-8859-1"));
    if (lossless) {
      assertEquals(text, read(misread.getBytes(UTF_8)).text());
    } else {
      assertRefused(misread, "fetch the page again");
    }
  }

  @Test
  void whatIsMisreadAndLostIsRefusedWithTheCount() throws IOException {
    String misread = new String(PAGE.getBytes(UTF_8), Charset.forName("GBK"));
    assertTrue(misread.indexOf('\uFFFD') >= 0);
    assertRefused(misread, "read as GB18030 when it was saved, which lost");
  }

  @Test
  void replacedCharactersAreRefused() throws IOException {
    assertRefused("<h1>锟斤拷锟斤拷</h1><p>锟斤拷锟斤拷锟斤拷锟斤拷锟斤拷。</p>", "lost before it was saved");
    assertRefused("<p>\uFFFD\uFFFD\uFFFD\uFFFD，" + "\uFFFD".repeat(20) + "</p>", "lost before");
  }

  @Test
  void aTextMayTellOfReplacedCharacters() throws IOException {
    String page = PAGE + "<p>网页上的锟斤拷是什么？</p>";
    assertEquals(page, read(page.getBytes(UTF_8)).text());
  }

  @Test
  void otherLanguagesStayAsTheyAre() throws IOException {
    String page =
        "<p>Les élèves français étudient à l'école où l'été est déjà très chaud, août.</p>";
    assertEquals(page, read(page.getBytes(UTF_8)).text());
    String japanese = "<p>ひらがなとカタカナだけのページもそのままよまれます。</p>";
    assertEquals(japanese, read(japanese.getBytes(StandardCharsets.UTF_8)).text());
  }

  private void assertRefused(String page, String reason) throws IOException {
    InputException refused = assertThrows(InputException.class, () -> read(page.getBytes(UTF_8)));
    assertTrue(refused.getMessage().contains(reason), refused.getMessage());
  }

  private RawPage read(byte[] bytes) throws IOException {
    return RawPages.read(Files.write(folder.resolve("page.html"), bytes));
  }
}

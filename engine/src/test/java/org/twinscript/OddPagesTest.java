package org.twinscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.fault.InputException;
import org.twinscript.intake.RawPages;
import org.twinscript.restore.RepairKind;

/** Of a page made in an odd way the text is kept, or a doubt or a refusal says that it is not. */
class OddPagesTest {

  private static final PageImport PAGES = Records.pageImport();

  private static final List<String> SENTENCES =
      List.of(
          "青溪县医院从周一起提前半小时开门，老人可以先量血压再挂号。",
          "门诊部新添的两台检查设备已经到位，厂里派人来教了三天。",
          "下个月起检验结果可以在手机上看，不会用的，窗口照样打印。");

  private static final String TEXT = "<p>" + String.join("</p><p>", SENTENCES) + "</p>";

  private static final String MORE =
      "<p>河对岸的卫生站也改了时间，值班医生晚上留下来，药房不关灯，夜里也能取药。</p>"
          + "<p>邻村的老人说，过去走十里路才看得上病，如今过了桥就到，心里踏实多了。</p>"
          + "<p>送药的船一天来回三趟，风大的时候改走山路，路虽然远，药从来没有断过。</p>"
          + "<p>站里的人记着每一户的药单，谁家快吃完了就先送谁家，老人们都说这样好。</p>";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<noscript>TEXT</noscript>",
        "<div id=app></div><template>TEXT</template>",
        "<my-page><template shadowrootmode=open>TEXT</template></my-page>",
        "<iframe srcdoc='<html><body>TEXT</body></html>'></iframe>",
        "<details><summary>开门</summary>TEXT</details>",
        "<object data=a.swf>TEXT</object>",
        "<iframe src=ad.html/>TEXT",
        "<script src=a.js/>TEXT",
        "<textarea>TEXT",
        "<style>p { color: red }TEXT",
        "TEXT<!-- and no end",
        "<!-- and no end TEXT",
      })
  void keepsTheText(String body) throws IOException {
    assertEquals(SENTENCES, kept(page("<h1>青溪县医院提前开门</h1>" + body.replace("TEXT", TEXT))));
  }

  @Test
  void keepsTheTextBehindATitleWithoutAnEnd() throws IOException {
    assertEquals(SENTENCES, kept("<html><head><title>青溪县医院提前开门<body><h1>青溪县医院提前开门</h1>" + TEXT));
  }

  @Test
  void keepsWhatAPageOfFramesSaysToWhoHasNone() throws IOException {
    assertEquals(
        SENTENCES,
        kept(
            "<html><head><title>青溪县医院提前开门</title></head><frameset cols='1,2'><frame src=a.html>"
                + "<noframes><body><h1>青溪县医院提前开门</h1>"
                + TEXT
                + "</body></noframes></frameset></html>"));
  }

  @Test
  void readsXhtmlAsXml() throws IOException {
    assertEquals(
        SENTENCES,
        kept(
            "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><head><script"
                + " src='a.js'/><title>青溪县医院提前开门</title></head><body><h1>青溪县医院提前开门</h1>"
                + TEXT.replace(SENTENCES.get(1), "<![CDATA[" + SENTENCES.get(1) + "]]>")
                + "</body></html>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<noscript>MORE</noscript>",
        "<template>MORE</template>",
        "<object data=a.swf>MORE</object>",
        "<div hidden>MORE</div>",
        "<svg><foreignObject>MORE</foreignObject></svg>",
      })
  void notesWhatIsNotShown(String rest) throws IOException {
    ImportedPage page =
        imported(page("<h1>青溪县医院提前开门</h1>" + TEXT + rest.replace("MORE", MORE)), "page.html");
    assertTrue(
        page.restoration().doubts().stream().anyMatch(doubt -> doubt.kind() == RepairKind.LEFT_OUT),
        () -> page.article().markdown());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<frameset><frame src=main.html></frameset> | another page in a frame (main.html)",
        "<h1>标题在此</h1><iframe src='body.html'></iframe> | another page in a frame (body.html)",
        "<h1>标题在此</h1><img src=1.jpg><img src=2.jpg> | no paragraph of text",
      })
  void saysWhyThereIsNoText(String body, String why) {
    String html = body.startsWith("<frameset") ? "<html>" + body + "</html>" : page(body);
    InputException fault = assertThrows(InputException.class, () -> imported(html, "page.html"));
    assertTrue(fault.getMessage().contains(why), fault.getMessage());
  }

  /** A letter with attachments is no page, whatever its name; in a folder it is not passed over. */
  @ParameterizedTest
  @ValueSource(strings = {"page.mhtml", "page.mht", "page.html"})
  void refusesAWebArchiveByName(String name) throws IOException {
    String archive =
        """
        From: <Saved by a browser>
        Subject: =?utf-8?Q?=E9=9D=92?=
        MIME-Version: 1.0
        Content-Type: multipart/related;
        \ttype="text/html"; boundary="----B"

        ------B
        Content-Type: text/html

        <html><body>=E9=9D=92</body></html>
        """;
    InputException fault = assertThrows(InputException.class, () -> imported(archive, name));
    assertTrue(fault.getMessage().contains("web archive (MHTML)"), fault.getMessage());
    assertEquals(List.of(folder.resolve(name)), RawPages.find(List.of(folder)).pages());
  }

  /** Each sign is looked for once, however many elements are left open. */
  @Test
  void staysFastOnManyOpenElements() throws IOException {
    String open = String.join("", Collections.nCopies(15_000, "<iframe/><!--<textarea>"));
    assertEquals(
        SENTENCES, kept(page("<h1>青溪县医院提前开门</h1>" + TEXT + open)).subList(0, SENTENCES.size()));
  }

  private static String page(String body) {
    return "<!DOCTYPE html><html><head><title>青溪县医院提前开门</title></head><body>"
        + body
        + "</body></html>";
  }

  private List<String> kept(String html) throws IOException {
    String text = imported(html, "page.html").article().markdown();
    return SENTENCES.stream().filter(text::contains).toList();
  }

  private ImportedPage imported(String page, String name) throws IOException {
    return PAGES.run(Files.writeString(folder.resolve(name), page));
  }
}

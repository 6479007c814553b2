package org.twinscript.bench.corpus;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A damaged article between what a mirror's page shows around it.
 *
 * @param head keywords above the article
 * @param foot keywords below it
 */
record MirrorSheet(String head, String title, String dateline, List<String> body, String foot) {

  private static final String PATH = "首頁 > 新聞中心 > 衛(wèi)生健康";
  private static final String BAR = "【打印】 【字體:大 中 小】 分享到";
  private static final List<String> TAIL = List.of("相關新聞", "社區醫院延長門診時間", "圖書館週末照常開放", "×");

  String text() {
    return Stream.of(
            Stream.of("----", head, PATH, title, dateline, BAR),
            body.stream(),
            TAIL.stream(),
            Stream.of(foot))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  String html(String charset) {
    return """
        <!DOCTYPE html>
        <html><head><meta charset="%s"><title>%s_綜合資訊網</title></head>
        <body>
        <div class="links">%s</div>
        <div class="path">%s</div>
        <h1>%s</h1>
        <p>%s</p>
        <div class="bar">%s</div>
        <div class="TRS_Editor">%s</div>
        <ul>%s</ul>
        <div class="links">%s</div>
        </body></html></html>
        """
        .formatted(
            charset,
            escape(title),
            head,
            escape(PATH),
            escape(title),
            dateline,
            BAR,
            body.stream()
                .map(line -> "<p>&nbsp;&nbsp;" + escape(line) + "</p>")
                .collect(Collectors.joining("\n")),
            TAIL.stream()
                .map(line -> "<li><a href=\"/x.html\">" + line + "</a></li>")
                .collect(Collectors.joining()),
            foot);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

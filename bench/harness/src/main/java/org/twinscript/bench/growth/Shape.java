package org.twinscript.bench.growth;

import java.util.function.IntFunction;

/**
 * A kind of page that grows in one way.
 *
 * @param name as it is named on the command line
 * @param suffix of the file it is written to: {@code txt}, {@code html} or {@code md}
 * @param text the page in which the thing stands so many times
 */
record Shape(String name, String suffix, IntFunction<String> text) {

  private static final String OPENING = "2024年3月21日，广州市召开全市卫生健康工作会议，研究部署本年度的重点任务和民生实事。";

  private static final String CLOSING = "全市共有四十五家三甲医疗机构，首批加入联盟的医院有十八家，其中省部属十三家、市属五家。";

  private static final String HEADER =
      """
      title=标题
      date=2024-03-22
      type=article
      status=published
      script=zh-Hans
      ~~~~~~

      """;

  /** A page of text with a paragraph before and one behind. */
  static Shape text(String name, IntFunction<String> middle) {
    return new Shape(
        name,
        "txt",
        times ->
            String.join(
                "\n\n",
                "广州组建研究型医院联盟",
                "时间：2024-03-22 来源：南方日报",
                OPENING,
                middle.apply(times),
                CLOSING));
  }

  /** A page of HTML with the same. */
  static Shape html(String name, IntFunction<String> middle) {
    return new Shape(
        name,
        "html",
        times ->
            "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>广州组建研究型医院联盟</title></head><body>"
                + "<h1>广州组建研究型医院联盟</h1><p>"
                + OPENING
                + "</p>"
                + middle.apply(times)
                + "<p>"
                + CLOSING
                + "</p></body></html>");
  }

  /** A content file. */
  static Shape markdown(String name, IntFunction<String> body) {
    return new Shape(
        name,
        "md",
        times -> HEADER + OPENING + "\n\n" + body.apply(times) + "\n\n" + CLOSING + "\n");
  }
}

package org.twinscript.bake.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassagesTest {

  private static String shown(String html) {
    Passages.Read read = Passages.of(html);
    return IntStream.range(0, read.texts().size())
        .mapToObj(
            i ->
                read.lines().get(i).kind().name().charAt(0)
                    + read.lines().get(i).anchor()
                    + ":"
                    + read.texts().get(i))
        .collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<p id=\"p1\">一<strong>二</strong>三</p><p id=\"p2\">四</p>~ Pp1:一二三|Pp2:四",
        "<h2 id=\"s1\"><a href=\"#s1\">节</a></h2><ul id=\"p1\"><li>甲<ul><li>乙</li></ul></li></ul>~"
            + " Ps1:节|Pp1:甲|Pp1:乙",
        "<p id=\"p1\">a &lt;b&gt; &amp;amp; &quot;c&quot;<br>d</p>~ Pp1:a <b> &amp; \"c\" d",
        "<p id=\"p1\">字<sup id=\"r1\"><a href=\"#fn1\">1</a></sup>句<sup>2</sup></p>~ Pp1:字句2",
        "<figure id=\"p3\"><img src=\"a.png\" alt=\"图\"><figcaption>说明</figcaption></figure>文~"
            + " Cp3:图|Cp3:说明|Pp3:文",
        "<table id=\"p1\"><tr><td>甲</td><td>乙</td></tr></table>~ Pp1:甲|Pp1:乙",
        "<p id=\"p1\"><a href=\"f.pdf\">文件</a><span class=\"file\">PDF 3 kB</span>。</p>~ Pp1:文件。",
        "''~''"
      })
  void eachBlockIsATextWithItsAnchor(String html, String texts) {
    assertEquals(texts == null ? "" : texts, shown(html == null ? "" : html));
  }
}

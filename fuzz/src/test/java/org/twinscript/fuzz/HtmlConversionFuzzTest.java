package org.twinscript.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.twinscript.script.Edition;
import org.twinscript.script.HtmlConverter;
import org.twinscript.script.Script;

/** The other script changes words and no markup: what opens or closes a tag stays. */
class HtmlConversionFuzzTest {

  private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]*|[<>&]");

  private static final HtmlConverter TO_TRADITIONAL =
      Given.CONVERSIONS.html(Script.HANS, Edition.HANT);

  private static final HtmlConverter TO_SIMPLIFIED =
      Given.CONVERSIONS.html(Script.HANT, Edition.HANS);

  @FuzzTest(maxDuration = "10m")
  void convertsHtml(byte[] bytes) {
    String html = new String(bytes, StandardCharsets.UTF_8);
    for (HtmlConverter converter : new HtmlConverter[] {TO_TRADITIONAL, TO_SIMPLIFIED}) {
      String converted = converter.convert(html).html();
      Given.require(markup(html).equals(markup(converted)), "markup: " + converted);
    }
  }

  private static String markup(String html) {
    return MARKUP.matcher(html).results().map(found -> found.group()).collect(Collectors.joining());
  }
}

package org.twinscript.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twinscript.script.Conversions;
import org.twinscript.script.Edition;
import org.twinscript.script.Script;
import org.twinscript.script.ScriptDetector;

/**
 * Each edition keeps to its script: no character and no quotation mark of the other is left, but in
 * code and in elements that say they are in another language or are not to be translated.
 */
class ScriptsTest {

  /** In OpenCC's tables Simplified only (僱), yet authors in Taiwan write it as well: 雇主. */
  private static final String WRITTEN_IN_BOTH = "雇";

  private static BakedSite site;
  private static ScriptDetector detector;

  @BeforeAll
  static void open() {
    site = BakedSite.open();
    detector = new ScriptDetector(Conversions.standard());
  }

  @ParameterizedTest
  @EnumSource(Script.class)
  void noCharacterOfTheOtherScriptIsLeft(Script script) {
    List<String> left =
        texts(script)
            .flatMap(text -> foreign(text, script).map(found -> found + " in " + text))
            .distinct()
            .toList();
    assertEquals(List.of(), left);
  }

  private static Stream<String> foreign(String text, Script script) {
    return text.codePoints()
        .mapToObj(Character::toString)
        .filter(character -> !WRITTEN_IN_BOTH.contains(character))
        .filter(
            character ->
                detector.detect(character).script().filter(found -> found != script).isPresent());
  }

  @ParameterizedTest
  @EnumSource(Script.class)
  void quotationMarksAreThoseOfTheEdition(Script script) {
    String foreign = script == Script.HANT ? "“”‘’" : "「」『』";
    List<String> left =
        texts(script)
            .filter(text -> text.chars().anyMatch(mark -> foreign.indexOf(mark) >= 0))
            .distinct()
            .toList();
    assertEquals(List.of(), left);
  }

  @ParameterizedTest
  @EnumSource(Script.class)
  void theEditionHasTextToJudge(Script script) {
    assertFalse(texts(script).findAny().isEmpty());
  }

  /** Every text and attribute a reader may get to see in this edition, feed included. */
  private static Stream<String> texts(Script script) {
    String segment = Edition.of(script).segment();
    Document feed = Jsoup.parse(site.text(segment + "/feed.xml"), Parser.xmlParser());
    return Stream.concat(
        site.edition(segment).stream()
            .filter(path -> path.endsWith(".html"))
            .map(path -> site.pages().get(segment + "/" + path))
            .flatMap(page -> ofEdition(page, script)),
        feed.getAllElements().stream().flatMap(ScriptsTest::own));
  }

  private static Stream<String> ofEdition(Document page, Script script) {
    return page.getAllElements().stream()
        .filter(element -> isIn(element, script))
        .flatMap(ScriptsTest::own);
  }

  private static boolean isIn(Element element, Script script) {
    Element language = element.closest("[lang]");
    return element.closest("[translate=no], code") == null
        && (language == null || language.attr("lang").equals(script.tag()));
  }

  private static Stream<String> own(Element element) {
    return Stream.concat(
        Stream.of(element.ownText()),
        Stream.of("title", "alt", "aria-label", "content", "term", "placeholder")
            .map(element::attr));
  }
}

package org.twinscript.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.edtf.EdtfDate;
import org.twinscript.script.Script;

/** Every format is read back by a program that did not write it. */
class CitationTest {

  /** Braces and backslashes stand behind other characters until all commands are read. */
  private static final Map<String, String> COMMANDS =
      Map.of(
          "\\textbackslash{}", "⧵",
          "\\textbraceleft{}", "⟨",
          "\\textbraceright{}", "⟩",
          "\\textasciitilde{}", "~",
          "\\textasciicircum{}", "^");

  private static final String ADDRESS = "https://example.org/zh-hans/articles/2024/clinic/";

  private static Reference work(String title) {
    return new Reference(
        "clinic",
        Script.HANS,
        title,
        by("上海市卫生健康委员会"),
        Optional.of(EdtfDate.of(LocalDate.of(2024, 3, 5))),
        "2024年3月5日",
        "简繁文库",
        ADDRESS);
  }

  private static Reference.Makers by(String... authors) {
    return new Reference.Makers(
        List.of(authors), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Reference undated(String title) {
    Reference known = work(title);
    return new Reference(
        known.id(), Script.HANT, title, by(), Optional.empty(), "日期不詳", "簡繁文庫", known.address());
  }

  private static Citation citation(Reference work, String format) {
    return Citation.of(work).stream().filter(c -> c.format().equals(format)).findFirst().get();
  }

  private static String accessed(Citation citation) {
    String day =
        citation.accessed().replace("YYYY", "2026").replace("MM", "01").replace("DD", "09");
    return citation.before() + day + citation.after();
  }

  @Test
  void offersTheFourFormatsInOrder() {
    List<String> formats = Citation.of(work("门诊")).stream().map(Citation::format).toList();
    assertEquals(List.of("GB/T 7714", "BibTeX", "RIS", "CSL-JSON"), formats);
  }

  @Test
  void followsTheNationalStandard() {
    Citation citation = citation(work("门诊时间"), "GB/T 7714");
    assertEquals("上海市卫生健康委员会. 门诊时间[EB/OL]. (2024-03-05). " + ADDRESS + ".", citation.text());
    assertEquals(
        "上海市卫生健康委员会. 门诊时间[EB/OL]. (2024-03-05)[2026-01-09]. " + ADDRESS + ".", accessed(citation));
  }

  @Test
  void saysThatTheDateIsNotKnown() {
    assertEquals(
        "舊頁[EB/OL]. [日期不詳][2026-01-09]. " + ADDRESS + ".",
        accessed(citation(undated("舊頁"), "GB/T 7714")));
  }

  private static final class Hostile {
    private static final String BRACE = "一 { 二";
    private static final String LATEX = "100% {A} & $5 #1 a_b ~ ^ \\end{x}";
    private static final String HTML = "</script><b>\"q\"</b>";
    private static final String FORMULA = "=cmd|' /C calc'!A0";
    private static final String RIS = "TY  - ER  - ";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"门诊时间", Hostile.BRACE, Hostile.LATEX, Hostile.HTML, Hostile.FORMULA, Hostile.RIS})
  void bibTexGivesTheTitleBack(String title) throws Exception {
    BibTeXEntry entry = bibTex(citation(work(title), "BibTeX").text());
    assertEquals(title, plain(entry, BibTeXEntry.KEY_TITLE));
    assertEquals("上海市卫生健康委员会", plain(entry, BibTeXEntry.KEY_AUTHOR));
    assertEquals("2024-03-05", plain(entry, new Key("date")));
    assertEquals(ADDRESS, plain(entry, BibTeXEntry.KEY_URL));
  }

  @Test
  void bibTexTakesTheDayOfReading() throws Exception {
    BibTeXEntry entry = bibTex(accessed(citation(undated("舊頁"), "BibTeX")));
    assertEquals("2026-01-09", plain(entry, new Key("urldate")));
    assertNull(entry.getField(new Key("date")));
    assertNull(entry.getField(BibTeXEntry.KEY_AUTHOR));
  }

  private static BibTeXEntry bibTex(String text) throws Exception {
    BibTeXDatabase database = new BibTeXParser().parse(new StringReader(text));
    return database.getEntries().get(new Key("clinic"));
  }

  /** What a reader sees once LaTeX has set the field. */
  private static String plain(BibTeXEntry entry, Key field) {
    String text = entry.getField(field).toUserString();
    for (Map.Entry<String, String> command : COMMANDS.entrySet()) {
      text = text.replace(command.getKey(), command.getValue());
    }
    return text.replaceAll("\\\\([&%$#_])", "$1")
        .replaceAll("^\\{(.*)}$", "$1")
        .replace('⟨', '{')
        .replace('⟩', '}')
        .replace('⧵', '\\');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"门诊时间", Hostile.BRACE, Hostile.LATEX, Hostile.HTML, Hostile.FORMULA, Hostile.RIS})
  void cslJsonGivesTheTitleBack(String title) throws Exception {
    JsonNode item = new JsonMapper().readTree(accessed(citation(work(title), "CSL-JSON"))).get(0);
    assertEquals(title, item.get("title").textValue());
    assertEquals("webpage", item.get("type").textValue());
    assertEquals("上海市卫生健康委员会", item.at("/author/0/literal").textValue());
    assertEquals("[[2024,3,5]]", item.at("/issued/date-parts").toString());
    assertEquals("[[\"2026\",\"01\",\"09\"]]", item.at("/accessed/date-parts").toString());
  }

  @Test
  void cslJsonLeavesOutWhatIsNotKnown() throws Exception {
    JsonNode item = new JsonMapper().readTree(citation(undated("舊頁"), "CSL-JSON").text()).get(0);
    assertFalse(item.has("issued"));
    assertFalse(item.has("author"));
    assertFalse(item.has("accessed"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"门诊时间", Hostile.BRACE, Hostile.LATEX, Hostile.HTML, Hostile.FORMULA, Hostile.RIS})
  void risGivesTheTitleBack(String title) {
    Map<String, String> lines = ris(accessed(citation(work(title), "RIS")));
    assertEquals(
        List.of("TY", "AU", "TI", "PY", "DA", "T2", "LA", "ID", "UR", "Y2", "ER"),
        List.copyOf(lines.keySet()));
    assertEquals(title, lines.get("TI"));
    assertEquals("2024/03/05/", lines.get("DA"));
  }

  @Test
  void risKeepsAValueOnItsLine() {
    assertEquals("一 ER  - 二", ris(citation(work("一\nER  - 二"), "RIS").text()).get("TI"));
  }

  /** Read by the rule of the format alone: two capitals, two spaces, a hyphen, a space. */
  private static Map<String, String> ris(String text) {
    Map<String, String> lines = new LinkedHashMap<>();
    for (String line : text.split("\n")) {
      assertEquals("  - ", line.substring(2, 6));
      lines.put(line.substring(0, 2), line.substring(6));
    }
    return lines;
  }
}

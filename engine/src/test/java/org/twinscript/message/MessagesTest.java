package org.twinscript.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables say the same in every language, and nothing else is said. */
class MessagesTest {

  private static final Path SOURCES = Path.of("src/main/java/org/twinscript");

  private static final Path TABLES = Path.of("src/main/resources/org/twinscript/message");

  private static final Pattern PLACE =
      Pattern.compile("%(?:(?<at>\\d+)\\$)?(?<form>[,.\\d]*[a-z%])");

  /** Where a key stands in the code, with what is given to it. */
  private static final Pattern USE =
      Pattern.compile(
          "(?:Sentence\\s*\\.of|\\.say|WrongCall\\s*\\.of|\\.remark|\\.result|(?<=[ (])remark|tell)"
              + "\\(\\s*(?:spec,\\s*)?\"(?<key>[a-z-]+\\.[a-z0-9-]+|verbatim)\"(?<end>[,)])");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^ *//.*$");

  /** What is thrown at who has made a mistake in the code, or told of it in the log. */
  private static final Pattern FOR_PROGRAMMERS =
      Pattern.compile(
          "(?:new (?!InputException)\\w+(?:Exception|Error)|LOGGER\\.debug|new Thread)"
              + "\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)");

  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

  private static final Pattern PROSE =
      Pattern.compile("(?<![<\\w.=\\\\-])[a-z]{2,},? [a-z]{2,}(?![\\w=])");

  /** Marks of code: HTML, patterns, selectors, templates. */
  private static final Pattern CODE = Pattern.compile("[<>{}\\[\\]\\\\=|]");

  /**
   * What is written into files and read by programs: why a ledger's repair was made, heads of
   * tables, labels of merges, words of status. The first line of an example is a call.
   */
  private static final Pattern DATA =
      Pattern.compile(
          "restore/.*|intake/.*|Cleaning.java|Illustrator.java|PageAuthors.java|PageDoubts.java|Replayed.java"
              + "|content/(?:Manifest|PublishedAddresses|PublishedAnchors|ContentMerge).java"
              + "|content/HeaderLine.java|search/IndexManifest.java|script/SurnameTable.java");

  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        sources.put(SOURCES.relativize(file).toString(), Files.readString(file));
      }
    }
    return sources;
  }

  /** Those that know the tables; elsewhere templates have words of their own. */
  private static Map<String, String> speaking() throws IOException {
    Map<String, String> speaking = sources();
    speaking
        .entrySet()
        .removeIf(
            file ->
                !file.getKey().startsWith("cli/")
                    && !file.getValue().contains("org.twinscript.message."));
    return speaking;
  }

  /** The places of a line, each with what may stand there. */
  private static Map<Integer, String> places(String form) {
    Map<Integer, String> places = new TreeMap<>();
    int next = 1;
    Matcher place = PLACE.matcher(form);
    while (place.find()) {
      if (!place.group("form").matches("[%n]")) {
        int at = place.group("at") == null ? next++ : Integer.parseInt(place.group("at"));
        places.put(at, place.group("form"));
      }
    }
    return places;
  }

  @ParameterizedTest
  @EnumSource
  void everyTableHasEveryKeyOnceWithTheSamePlaces(Tongue tongue) throws IOException {
    Messages messages = Messages.in(tongue);
    assertEquals(Messages.ENGLISH.keys(), messages.keys());
    for (String key : messages.keys()) {
      assertEquals(
          places(Messages.ENGLISH.form(key)), places(messages.form(key)), () -> tongue + " " + key);
    }
    List<String> keys =
        Files.readAllLines(TABLES.resolve(tongue.tag() + ".properties")).stream()
            .filter(line -> line.matches("[a-z].*"))
            .map(line -> line.substring(0, line.indexOf('=')))
            .toList();
    assertEquals(keys.size(), new HashSet<>(keys).size());
  }

  @Test
  void everySentenceInTheCodeIsInTheTableWithItsArguments() throws IOException {
    Set<String> wrong = new TreeSet<>();
    speaking()
        .forEach(
            (file, code) -> {
              Matcher use = USE.matcher(code);
              while (use.find()) {
                String key = use.group("key");
                int given = use.group("end").equals(")") ? 0 : arguments(code, use.end());
                if (!Messages.ENGLISH.keys().contains(key)) {
                  wrong.add(file + ": no line " + key);
                } else if (places(Messages.ENGLISH.form(key)).size() != given) {
                  wrong.add(file + ": " + key + " with " + given);
                }
              }
            });
    assertEquals(Set.of(), wrong);
  }

  /** How many arguments follow up to the parenthesis that closes the call. */
  private static int arguments(String code, int from) {
    int depth = 0;
    int count = 1;
    boolean text = false;
    for (int at = from; depth >= 0; at++) {
      char sign = code.charAt(at);
      if (text) {
        at += sign == '\\' ? 1 : 0;
        text = sign != '"';
      } else if (sign == '"') {
        text = true;
      } else if (sign == '\'') {
        at = code.indexOf('\'', at + 2);
      } else if ("([{".indexOf(sign) >= 0) {
        depth++;
      } else if (")]}".indexOf(sign) >= 0) {
        depth--;
      } else if (sign == ',' && depth == 0) {
        count++;
      }
    }
    return count;
  }

  @Test
  void everyLineOfTheTableIsSaid() throws IOException {
    String code = String.join("\n", sources().values());
    Set<String> said =
        Pattern.compile("\"([a-z-]+\\.[a-z0-9-]+|verbatim)\"")
            .matcher(code)
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toSet());
    assertEquals(
        List.of(),
        Messages.ENGLISH.keys().stream()
            .filter(key -> !key.startsWith("help."))
            .filter(key -> !said.contains(key))
            .sorted()
            .toList());
  }

  @Test
  void nothingIsSaidThatIsInNoTable() throws IOException {
    List<String> untold = new ArrayList<>();
    sources()
        .forEach(
            (file, code) -> {
              if (!DATA.matcher(file).matches()) {
                String bare = COMMENT.matcher(code).replaceAll("");
                prose(FOR_PROGRAMMERS.matcher(bare).replaceAll(""))
                    .forEach(text -> untold.add(file + ": " + text));
              }
            });
    assertEquals(List.of(), untold);
  }

  @Test
  void proseIsToldFromCode() {
    assertEquals(List.of("is no date"), prose("fault(line, \"is no date\")").toList());
    assertEquals(List.of(), prose("add(\"<p id=x and y>\", \"  twinscript check all\")").toList());
  }

  private static Stream<String> prose(String code) {
    return TEXT.matcher(code)
        .results()
        .map(text -> text.group(1))
        .filter(text -> !text.startsWith("  twinscript "))
        .filter(text -> PROSE.matcher(text).find() && !CODE.matcher(text).find());
  }

  @Test
  void anUnknownKeyIsAMistakeInTheCode() {
    assertThrows(IllegalArgumentException.class, () -> Messages.ENGLISH.say("no.such-line"));
  }

  @Test
  void sentencesWithinSentencesAreSaidInTheSameLanguage() {
    Sentence sentence = Sentence.of("fault.in-file", 3, Sentence.of("page.no-title"));
    assertEquals(
        "line 3: it has no title; add one as a line of its own above the text.",
        Messages.ENGLISH.say(sentence));
    assertEquals("第 3 行：没有题名；请在正文上面单独写一行。", Messages.in(Tongue.SIMPLIFIED).say(sentence));
    assertEquals("第 3 行：沒有題名；請在正文上面單獨寫一行。", Messages.in(Tongue.TRADITIONAL).say(sentence));
    assertEquals(
        "a\nline 3: b",
        Sentence.lines(
                List.of(
                    Sentence.verbatim("a"),
                    Sentence.of("fault.in-file", 3, Sentence.verbatim("b"))))
            .toString());
  }

  @Test
  void pathsInsideASentenceAreChanged() {
    Sentence sentence = Sentence.of("fault.file", Path.of("/copy/a.md"), Sentence.verbatim("x"));
    assertEquals("/content/a.md: x", sentence.with("/copy", "/content").toString());
  }
}

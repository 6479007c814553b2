package org.twinscript.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.twinscript.article.Wording;
import org.twinscript.message.Sentence;
import org.twinscript.script.Script;
import org.twinscript.script.Terms;

/** The keys by which a person rules on how an article reads in the other script. */
final class WordingLines {

  private WordingLines() {}

  static Wording read(Header header, Script script) {
    Key own = script == Script.HANS ? Key.TITLE_HANS : Key.TITLE_HANT;
    if (header.get(own).isPresent()) {
      header.fault(own, Sentence.of("header.twin-title", script.tag(), titleKey(script).word()));
    }
    return new Wording(header.get(titleKey(script)), terms(header));
  }

  /** The key of the title in the other script. */
  static Key titleKey(Script script) {
    return script == Script.HANS ? Key.TITLE_HANT : Key.TITLE_HANS;
  }

  private static Terms terms(Header header) {
    Map<String, String> traditional = new LinkedHashMap<>();
    for (String item : header.get(Key.TERMS).orElse("").split("[,，]")) {
      if (!item.isBlank()) {
        add(item.strip(), traditional, header);
      }
    }
    return new Terms(traditional);
  }

  private static void add(String item, Map<String, String> traditional, Header header) {
    String[] sides = item.split("\\s*[:：]\\s*", -1);
    boolean sound =
        sides.length == 2 && !sides[0].isEmpty() && length(sides[0]) == length(sides[1]);
    if (!sound) {
      header.fault(Key.TERMS, Sentence.of("header.term", item));
    } else if (traditional.putIfAbsent(sides[0], sides[1]) != null) {
      header.fault(Key.TERMS, Sentence.of("header.term-twice", sides[0]));
    }
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  static Optional<String> terms(Wording wording) {
    return Optional.of(
            new TreeMap<>(wording.terms().traditional())
                .entrySet().stream()
                    .map(term -> term.getKey() + ":" + term.getValue())
                    .collect(Collectors.joining(", ")))
        .filter(text -> !text.isEmpty());
  }
}

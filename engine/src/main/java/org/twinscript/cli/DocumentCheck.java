package org.twinscript.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.twinscript.article.Document;
import org.twinscript.message.Messages;
import org.twinscript.script.Finding;
import org.twinscript.script.Script;
import org.twinscript.script.ScriptCheck;

/** The doubtful places of one document. */
final class DocumentCheck {

  /** Code, addresses and text that is to stay: none is converted. */
  private static final Pattern STAYS = Pattern.compile("\\{=.+?=\\}|`[^`]+`|(?<=\\]\\()[^)\\s]+");

  private static final Pattern BETWEEN_BLOCKS = Pattern.compile("\\n\\s*\\n");

  /** A list, a quotation or a table: its paragraphs have no anchor. */
  private static final Pattern NO_ANCHOR = Pattern.compile("^([-*+>|]|\\d+[.)]\\s)");

  private static final String ENDS = "。！？；\n";

  private final ScriptCheck check;

  DocumentCheck(ScriptCheck check) {
    this.check = check;
  }

  /**
   * A place that an editor should look at.
   *
   * @param anchor of the paragraph, {@code title}, or {@code all}
   * @param sentence in which it stands; empty for the whole
   */
  record Place(Path file, String anchor, Finding found, String sentence) {

    /** For a reader. */
    String line(Messages messages) {
      String what = found.kind() == Finding.Kind.SCRIPT ? "" : found.text() + ": ";
      return "%s#%s  %s  %s%s  %s"
          .formatted(file, anchor, found.kind().word(), what, messages.say(found.note()), sentence)
          .stripTrailing();
    }

    /** For another program. */
    Map<String, Object> json() {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("file", file.toString());
      json.put("place", anchor);
      json.put("kind", found.kind().word());
      json.put("text", found.text());
      json.put("note", found.note().toString());
      json.put("sentence", sentence);
      return json;
    }
  }

  /** The places of a document, from its title to its end. */
  List<Place> places(Path file, Document document) {
    List<Place> places = new ArrayList<>();
    Script script = document.script();
    check
        .swapped(document.markdown())
        .ifPresent(found -> places.add(new Place(file, "all", found, "")));
    if (document.wording().twinTitle().isEmpty()) {
      add(places, file, "title", document.title(), document);
    }
    int paragraphs = 0;
    int headings = 0;
    for (String block : BETWEEN_BLOCKS.split(document.markdown().strip())) {
      String place = "p" + paragraphs + "+";
      if (block.startsWith("#")) {
        place = "s" + ++headings;
      } else if (!NO_ANCHOR.matcher(block).find()) {
        place = "p" + ++paragraphs;
      }
      add(places, file, place, block, document);
    }
    return places;
  }

  private void add(List<Place> places, Path file, String place, String text, Document document) {
    String prose = STAYS.matcher(text).replaceAll(kept -> " ".repeat(kept.group().length()));
    for (Finding found : check.paragraph(prose, document.script(), document.wording().terms())) {
      places.add(new Place(file, place, found, sentence(text, found.offset())));
    }
  }

  private static String sentence(String text, int at) {
    int start = at;
    while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = at;
    while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, Math.min(text.length(), end + 1)).strip();
  }
}

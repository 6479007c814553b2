package org.twinscript.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinscript.article.Document;
import org.twinscript.message.Messages;
import org.twinscript.script.Finding;
import org.twinscript.script.ScriptCheck;

/** The doubtful places of one document. */
final class DocumentCheck {

  /** Code, addresses and text that is to stay: none is converted. */
  private static final Pattern STAYS = Pattern.compile("\\{=.+?=\\}|`[^`]+`|(?<=\\]\\()[^)\\s]+");

  private static final Pattern BLOCK = Pattern.compile("(?s)\\S.*?(?=\\n\\s*\\n|\\s*$)");

  private static final String ENDS = "。！？；\n";

  private final ScriptCheck check;

  DocumentCheck(ScriptCheck check) {
    this.check = check;
  }

  /**
   * A place that an editor should look at.
   *
   * @param anchor of the paragraph on its page; with a plus of the one before what has none, such
   *     as a list; {@code title}, or {@code all}
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

  /**
   * The places of a document, from its title to its end.
   *
   * @param ids of its paragraphs, by the lines of the body at which they begin
   */
  List<Place> places(Path file, Document document, SortedMap<Integer, String> ids) {
    List<Place> places = new ArrayList<>();
    check
        .swapped(document.markdown())
        .ifPresent(found -> places.add(new Place(file, "all", found, "")));
    if (document.wording().twinTitle().isEmpty()) {
      add(places, file, "title", document.title(), document);
    }
    Matcher blocks = BLOCK.matcher(document.markdown());
    int line = 1;
    int read = 0;
    while (blocks.find()) {
      line += lineEnds(document.markdown().substring(read, blocks.start()));
      read = blocks.start();
      String block = blocks.group();
      add(places, file, place(ids, line, line + lineEnds(block)), block, document);
    }
    return places;
  }

  private static int lineEnds(String text) {
    return (int) text.chars().filter(sign -> sign == '\n').count();
  }

  private static String place(SortedMap<Integer, String> ids, int first, int last) {
    SortedMap<Integer, String> own = ids.subMap(first, last + 1);
    if (!own.isEmpty()) {
      return own.get(own.firstKey());
    }
    SortedMap<Integer, String> above = ids.headMap(first);
    return (above.isEmpty() ? "title" : above.get(above.lastKey())) + "+";
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

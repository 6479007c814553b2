package org.twinscript.bake.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinscript.message.Sentence;

/** Reads {@code ## 用法 {#usage}}: an id that a link can name, whatever is put before it later. */
final class HeadingIds {

  private static final Pattern WRITTEN = Pattern.compile("(?s)(.*?)\\s*\\{#([^{}]*)\\}\\s*");

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

  /** What headings, paragraphs and notes are numbered by. */
  private static final Pattern NUMBERED = Pattern.compile("(?:p|s|fn|fnref)\\d+(?:-\\d+)?");

  /** What a page's frame takes. */
  static final Set<String> OF_THE_PAGE = Set.of("main", "related", "contents", "cite");

  private final Remarks remarks;
  private final Set<String> taken = new HashSet<>();

  HeadingIds(Remarks remarks) {
    this.remarks = remarks;
  }

  void readAll(Document document) {
    for (Node node : Nodes.all(document)) {
      if (node instanceof Heading heading) {
        read(heading);
        if (!Nodes.isSeen(heading)) {
          remarks.fault(heading, Sentence.of("heading.empty"));
        }
      }
    }
  }

  private void read(Heading heading) {
    if (!(heading.getLastChild() instanceof Text text)) {
      return;
    }
    BasedSequence written = text.getChars();
    Matcher found = WRITTEN.matcher(written);
    if (!found.matches() || isEscaped(written, found.start(2) - 2)) {
      return;
    }
    text.setChars(written.subSequence(0, found.end(1)));
    String id = found.group(2);
    check(id, heading);
    heading.prependChild(new Anchor(written.subSequence(found.end(1)), id));
  }

  private static boolean isEscaped(BasedSequence written, int brace) {
    int first = brace;
    while (first > 0 && written.charAt(first - 1) == '\\') {
      first--;
    }
    return (brace - first) % 2 == 1;
  }

  private void check(String id, Heading heading) {
    if (!(heading.getParent() instanceof Document)) {
      remarks.fault(heading, Sentence.of("heading.id-inside"));
    } else if (!ID.matcher(id).matches()) {
      remarks.fault(heading, Sentence.of("heading.id-shape", id));
    } else if (NUMBERED.matcher(id).matches() || OF_THE_PAGE.contains(id)) {
      remarks.fault(heading, Sentence.of("heading.id-taken", id));
    } else if (!taken.add(id)) {
      remarks.fault(heading, Sentence.of("heading.id-twice", id));
    }
  }
}

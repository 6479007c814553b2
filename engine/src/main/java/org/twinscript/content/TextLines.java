package org.twinscript.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a reader sees of an article, line by line: the title, the source, then the body as Markdown.
 * This is the text that a ledger's digest is of.
 *
 * @param lines at least two; the source's is empty where there is none
 */
public record TextLines(List<String> lines) {

  public TextLines {
    lines = List.copyOf(lines);
  }

  /** Of an article's parts. */
  public static TextLines of(String title, Optional<String> source, String markdown) {
    List<String> lines = new ArrayList<>(List.of(title, source.orElse("")));
    markdown.lines().forEach(lines::add);
    return new TextLines(lines);
  }

  /** Two texts with one digest are the same to the last character. */
  public String sha256() {
    return Digests.sha256(String.join("\n", lines));
  }
}

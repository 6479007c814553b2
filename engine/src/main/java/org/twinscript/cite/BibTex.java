package org.twinscript.cite;

import java.util.StringJoiner;

/**
 * A BibTeX entry of the type {@code online}, with the fields that biblatex and the GB/T 7714 styles
 * know. Values stand in braces; the author and the title in two pairs, so that neither is split at
 * a word or changed in case.
 */
final class BibTex {

  private BibTex() {}

  static Citation cite(Reference work) {
    StringJoiner fields = new StringJoiner(",\n  ", "@online{", "");
    fields.add(work.id());
    work.author().ifPresent(name -> fields.add("author = {{" + escaped(name) + "}}"));
    fields.add("title = {{" + escaped(work.title()) + "}}");
    work.date().ifPresent(day -> fields.add("date = {" + day + "}"));
    fields.add("organization = {" + escaped(work.archive()) + "}");
    fields.add("language = {" + work.script().tag() + "}");
    fields.add("url = {" + work.address() + "}");
    return new Citation("BibTeX", fields.toString(), ",\n  urldate = {YYYY-MM-DD}", "\n}");
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(c -> escaped.append(escaped(c)));
    return escaped.toString();
  }

  /** Braces get names: BibTeX counts them even behind a backslash. */
  private static String escaped(int c) {
    return switch (c) {
      case '\\' -> "\\textbackslash{}";
      case '{' -> "\\textbraceleft{}";
      case '}' -> "\\textbraceright{}";
      case '~' -> "\\textasciitilde{}";
      case '^' -> "\\textasciicircum{}";
      case '&', '%', '$', '#', '_' -> "\\" + (char) c;
      default -> Character.toString(c);
    };
  }
}

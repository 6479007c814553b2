package org.twinscript.cite;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * A BibTeX entry of the type {@code online}, with the fields that biblatex and the GB/T 7714 styles
 * know. Its date is EDTF, as biblatex takes it. Values stand in braces; names and the title in two
 * pairs, so that none is split at a word or changed in case.
 */
final class BibTex {

  private BibTex() {}

  static Citation cite(Reference work) {
    Reference.Makers makers = work.makers();
    StringJoiner fields = new StringJoiner(",\n  ", "@online{", "");
    fields.add(work.id());
    add(fields, "author", makers.authors());
    fields.add("title = {{" + escaped(work.title()) + "}}");
    add(fields, "translator", makers.translators());
    work.date().ifPresent(date -> fields.add("date = {" + date + "}"));
    makers.series().ifPresent(series -> add(fields, "series", List.of(series.name())));
    makers
        .series()
        .flatMap(series -> series.part())
        .ifPresent(part -> fields.add("number = {" + escaped(part) + "}"));
    makers.publisher().ifPresent(name -> add(fields, "publisher", List.of(name)));
    fields.add("organization = {" + escaped(work.archive()) + "}");
    fields.add("language = {" + work.script().tag() + "}");
    fields.add("url = {" + work.address() + "}");
    return new Citation("BibTeX", fields.toString(), ",\n  urldate = {YYYY-MM-DD}", "\n}");
  }

  private static void add(StringJoiner fields, String field, List<String> names) {
    if (!names.isEmpty()) {
      fields.add(
          names.stream()
              .map(name -> "{" + escaped(name) + "}")
              .collect(Collectors.joining(" and ", field + " = {", "}")));
    }
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

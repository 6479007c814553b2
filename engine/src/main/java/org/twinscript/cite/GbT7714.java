package org.twinscript.cite;

import java.util.List;

/**
 * The Chinese national standard for references, GB/T 7714—2015, as an online document: {@code
 * author. title[EB/OL]. translator, 译. (published)[accessed]. address.} An unknown author is left
 * out, as the standard allows where references are numbered; of more than three the first three are
 * named; a date that is not known for sure stands in square brackets.
 */
final class GbT7714 {

  private static final int NAMED = 3;

  private GbT7714() {}

  static Citation cite(Reference work) {
    Reference.Makers makers = work.makers();
    String authors = makers.authors().isEmpty() ? "" : names(makers.authors(), work) + ". ";
    String translators =
        makers.translators().isEmpty()
            ? ""
            : names(makers.translators(), work) + ", " + translated(work) + ". ";
    return new Citation(
        "GB/T 7714",
        authors + work.title() + "[EB/OL]. " + translators + date(work),
        "[YYYY-MM-DD]",
        ". " + work.address() + ".");
  }

  private static String names(List<String> names, Reference work) {
    String shown = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
    return names.size() > NAMED ? shown + ", 等" : shown;
  }

  private static String translated(Reference work) {
    return switch (work.script()) {
      case HANS -> "译";
      case HANT -> "譯";
    };
  }

  private static String date(Reference work) {
    return work.date()
        .filter(EdtfTexts::isCertain)
        .map(date -> "(" + date + ")")
        .orElse("[" + work.said() + "]");
  }
}

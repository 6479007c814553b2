package org.twinscript.cite;

/**
 * The Chinese national standard for references, GB/T 7714—2015, as an online document: {@code
 * author. title[EB/OL]. (published)[accessed]. address.} An unknown author is left out, as the
 * standard allows where references are numbered; what is not known of a publication stands in
 * square brackets.
 */
final class GbT7714 {

  private GbT7714() {}

  static Citation cite(Reference work) {
    String author = work.author().map(name -> name + ". ").orElse("");
    String date = work.date().map(day -> "(" + day + ")").orElse("[" + work.undated() + "]");
    return new Citation(
        "GB/T 7714",
        author + work.title() + "[EB/OL]. " + date,
        "[YYYY-MM-DD]",
        ". " + work.address() + ".");
  }
}

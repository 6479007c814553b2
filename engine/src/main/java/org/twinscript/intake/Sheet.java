package org.twinscript.intake;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A page taken apart, before anything is judged.
 *
 * @param lines none of them blank
 * @param titles what the page's head calls it, most trustworthy first; empty for plain text
 * @param date what the head says of the day, as written there
 * @param source what the head says of the publisher
 * @param url what the head says of the original's address
 * @param site the host that the head says the page itself is on
 */
record Sheet(
    List<Line> lines,
    List<String> titles,
    Optional<String> date,
    Optional<String> source,
    Optional<URI> url,
    Optional<String> site) {

  Sheet {
    lines = List.copyOf(lines);
    titles = List.copyOf(titles);
  }

  static Sheet of(RawPage page) {
    return page.html() ? HtmlSheet.of(page.text()) : TextSheet.of(page.text());
  }

  Sheet without(Set<Line> cut) {
    List<Line> rest = lines.stream().filter(line -> !cut.contains(line)).toList();
    return new Sheet(rest, titles, date, source, url, site);
  }
}

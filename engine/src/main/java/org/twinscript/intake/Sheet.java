package org.twinscript.intake;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A page taken apart, before anything is judged.
 *
 * @param lines none of them blank
 * @param titles what the page's head calls it, most trustworthy first; empty for plain text
 * @param date what the head says of the day, as written there
 * @param source what the head says of the publisher
 * @param url what the head says of the original's address
 */
record Sheet(
    List<Line> lines,
    List<String> titles,
    Optional<String> date,
    Optional<String> source,
    Optional<URI> url) {

  Sheet {
    lines = List.copyOf(lines);
    titles = List.copyOf(titles);
  }
}

package org.twinscript.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A line that is the names of people and of media, each in an element of its own. */
final class NamesApart {

  private static final Pattern GAP = Pattern.compile("\\s{2,}");

  private NamesApart() {}

  static Optional<Stamp> of(Line line) {
    List<String> names = List.of(GAP.split(line.markup().pieces().strip()));
    List<String> people =
        names.stream().filter(name -> PersonalNames.isOne(Fold.of(name).text())).toList();
    List<String> media =
        names.stream().filter(name -> Imprint.isOutlet(Fold.of(name).text())).toList();
    boolean all = names.size() > 1 && people.size() + media.size() == names.size();
    return all
        ? Optional.of(
            new Stamp(
                List.of(),
                List.of(),
                Optional.empty(),
                media.stream().findFirst(),
                people,
                Optional.empty()))
        : Optional.empty();
  }
}

package org.twinscript.bake.site;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;
import org.twinscript.script.Edition;

/**
 * The editions a site is published in: both scripts, and the regional ones that are switched on.
 *
 * @param all in the order in which they are offered: the one that is written in each script first
 */
public record Editions(List<Edition> all) {

  private static final Set<Edition> ALWAYS = EnumSet.of(Edition.HANS, Edition.HANT);

  public Editions {
    all = List.copyOf(all);
  }

  /** The two every site has. */
  public static Editions twins() {
    return new Editions(List.copyOf(ALWAYS));
  }

  /**
   * Those a configuration names.
   *
   * @param file the configuration, for a fault's sentence
   */
  public static Editions of(Path file, List<String> tags) {
    Set<Edition> editions = EnumSet.noneOf(Edition.class);
    for (String tag : tags) {
      editions.add(
          Edition.ofTag(tag)
              .orElseThrow(() -> fault(file, Sentence.of("settings.no-edition", tag))));
    }
    if (!editions.containsAll(ALWAYS)) {
      throw fault(file, Sentence.of("settings.edition-each"));
    }
    return new Editions(List.copyOf(editions));
  }

  private static InputException fault(Path file, Sentence reason) {
    String known =
        Arrays.stream(Edition.values()).map(Edition::tag).collect(Collectors.joining(", "));
    return new InputException(file, Sentence.of("settings.editions", reason, known));
  }
}

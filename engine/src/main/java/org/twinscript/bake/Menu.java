package org.twinscript.bake;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.twinscript.bake.site.Branding;
import org.twinscript.bake.site.Link;
import org.twinscript.bake.site.Settings;
import org.twinscript.fault.Faults;
import org.twinscript.fault.InputException;
import org.twinscript.fault.NearName;
import org.twinscript.message.Sentence;

/** Which sections and pages the menu shows, and in which order. */
record Menu(Branding branding) {

  /** The entries that are shown, in order: those that the settings name come first. */
  List<Link> of(List<Link> entries) {
    return entries.stream()
        .filter(link -> !branding.hidden().contains(folder(link)))
        .sorted(Comparator.comparingInt(this::place))
        .toList();
  }

  private int place(Link link) {
    int place = branding.order().indexOf(folder(link));
    return place < 0 ? branding.order().size() : place;
  }

  private static String folder(Link link) {
    return link.path().replaceFirst("/$", "");
  }

  /** Notes what the settings name that could not be an entry. */
  static void check(Settings settings, Collection<String> folders, Faults faults) {
    check(settings, "menu.order", settings.branding().order(), folders, faults);
    check(settings, "menu.hidden", settings.branding().hidden(), folders, faults);
  }

  private static void check(
      Settings settings,
      String key,
      Collection<String> named,
      Collection<String> folders,
      Faults faults) {
    Set<String> known = new TreeSet<>(folders);
    for (String folder : named) {
      if (!known.contains(folder)) {
        faults.add(
            new InputException(
                settings.source().resolve("jbake.properties"),
                NearName.of(folder, known)
                    .map(near -> Sentence.of("settings.near-menu", key, folder, near))
                    .orElseGet(
                        () ->
                            Sentence.of(
                                "settings.no-menu", key, folder, String.join(", ", known)))));
      }
    }
  }
}

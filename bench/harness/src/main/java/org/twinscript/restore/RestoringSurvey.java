package org.twinscript.restore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.twinscript.script.Conversions;
import org.twinscript.vocabulary.Vocabulary;

/**
 * Damages good text at one place a page, in every way a mirror does, and counts what comes back.
 *
 * <p>The texts are pages of Simplified, a passage a line, an empty line between pages.
 */
public final class RestoringSurvey {

  /** The damages of a page beside the run. */
  private enum Mix {
    PLAIN(UnaryOperator.identity()),
    MARKS(DamagedPage::narrowed),
    SWAPPED(DamagedPage::swappedOnly),
    GLOSSED(DamagedPage::swapped);

    private final UnaryOperator<String> damage;

    Mix(UnaryOperator<String> damage) {
      this.damage = damage;
    }
  }

  private final Restorer restorer;
  private final int most;
  private final boolean showsAll;

  private RestoringSurvey(Path home, int most, boolean showsAll) {
    Path vocabulary = home.resolve("vocabulary");
    Vocabulary words = Vocabulary.load(vocabulary);
    this.restorer =
        new Restorer(
            Conversions.ofSite(vocabulary, words.regionNames()), words.regionNames().keySet());
    this.most = most;
    this.showsAll = showsAll;
  }

  /**
   * Prints a table with a row for each text and way.
   *
   * @param args the project's folder, how many runs to try of each way in each text, whether to
   *     show those that were not read, and text files
   */
  public static void main(String[] args) throws IOException {
    RestoringSurvey survey =
        new RestoringSurvey(
            Path.of(args[0]), Integer.parseInt(args[1]), Boolean.parseBoolean(args[2]));
    System.out.println("| text | way | runs | exact | doubt | wrong | in silence |");
    System.out.println("|---|---|---:|---:|---:|---:|---:|");
    for (String file : List.of(args).subList(3, args.length)) {
      List<List<String>> pages = pages(Path.of(file));
      for (RunClass way : RunClass.values()) {
        survey.print(Path.of(file).getFileName().toString(), way, pages);
      }
    }
  }

  private static List<List<String>> pages(Path file) throws IOException {
    List<List<String>> pages = new ArrayList<>();
    for (String page : Files.readString(file).split("\n\\s*\n")) {
      pages.add(page.lines().filter(line -> !line.isBlank()).toList());
    }
    return pages;
  }

  /** One run on one page. */
  private record Place(List<String> page, int passage, RunClass.Damage damage) {}

  private void print(String text, RunClass way, List<List<String>> pages) {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    List<Place> places = places(way, pages);
    for (Place place : places) {
      Outcome outcome = outcome(way, place);
      counts.merge(outcome, 1, Integer::sum);
    }
    System.out.printf(
        "| %s | %s | %d | %d | %d | %d | %d |%n",
        text,
        way,
        places.size(),
        counts.getOrDefault(Outcome.EXACT, 0),
        counts.getOrDefault(Outcome.DOUBT, 0),
        counts.getOrDefault(Outcome.WRONG, 0),
        counts.getOrDefault(Outcome.SILENT, 0));
  }

  private List<Place> places(RunClass way, List<List<String>> pages) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      for (Mix mix : Mix.values()) {
        if ((way == RunClass.GLOSS) ? mix == Mix.GLOSSED : i % 2 == mix.ordinal() % 2) {
          List<String> page = pages.get(i).stream().map(mix.damage).toList();
          for (int at = 0; at < page.size(); at++) {
            for (RunClass.Damage damage : way.of(page.get(at))) {
              places.add(new Place(page, at, damage));
            }
          }
        }
      }
    }
    Collections.shuffle(places, new Random(way.ordinal()));
    return places.subList(0, Math.min(most, places.size()));
  }

  private Outcome outcome(RunClass way, Place place) {
    List<String> good = with(place, place.damage.good());
    List<String> shown = with(place, place.damage.shown());
    Restoration wanted = restorer.restore(good);
    Restoration found = restorer.restore(shown);
    Outcome outcome = Outcome.of(place.passage, place.damage, wanted, found);
    if (outcome == Outcome.WRONG
        || outcome == Outcome.SILENT
        || showsAll && outcome != Outcome.EXACT) {
      System.err.println(
          way
              + " "
              + outcome
              + " "
              + Outcome.difference(
                  wanted.passages().get(place.passage), found.passages().get(place.passage))
              + (found.doubts().isEmpty()
                  ? ""
                  : " | "
                      + found.doubts().stream()
                          .filter(d -> d.kind() == RepairKind.FRAME_SHIFT)
                          .map(Doubt::why)
                          .toList()));
    }
    return outcome;
  }

  private static List<String> with(Place place, String passage) {
    List<String> page = new ArrayList<>(place.page);
    page.set(place.passage, passage);
    return page;
  }
}

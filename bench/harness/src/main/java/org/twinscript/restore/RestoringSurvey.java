package org.twinscript.restore;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
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
 * Damages good text at one place a page, in every way a mirror does, and counts what comes back;
 * counts what is changed in the text when it was not damaged so; and tells how far the claimed
 * probabilities hold.
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

  /** One run on one page. */
  private record Place(List<String> page, int passage, RunClass.Damage damage) {

    List<String> good() {
      return with(damage.good());
    }

    List<String> shown() {
      return with(damage.shown());
    }

    private List<String> with(String passage) {
      List<String> changed = new ArrayList<>(page);
      changed.set(this.passage, passage);
      return changed;
    }
  }

  private final Restorer restorer;
  private final Reliability reliability;
  private final int most;

  private RestoringSurvey(Path home, int most) {
    Path vocabulary = home.resolve("vocabulary");
    Map<String, String> names = Vocabulary.load(vocabulary).regionNames();
    this.restorer = new Restorer(Conversions.ofSite(vocabulary, names), names.keySet());
    this.reliability =
        new Reliability(
            new CharacterReadings(ZhConverterUtil::toSimple), new PlaceNames(names.keySet()));
    this.most = most;
  }

  /**
   * Prints a row for each text and way, and then the claims; what was read wrongly goes to the
   * error output.
   *
   * @param args the project's folder, how many runs to try of each way in each text, and UTF-8
   *     files of Simplified, a passage a line, an empty line between pages
   */
  public static void main(String[] args) throws IOException {
    RestoringSurvey survey = new RestoringSurvey(Path.of(args[0]), Integer.parseInt(args[1]));
    System.out.println("| text | way | runs | exact | doubt | wrong | in silence |");
    System.out.println("|---|---|---:|---:|---:|---:|---:|");
    for (String file : List.of(args).subList(2, args.length)) {
      String name = Path.of(file).getFileName().toString();
      List<List<String>> pages = pages(Path.of(file));
      for (RunClass way : RunClass.values()) {
        survey.print(name, way, pages);
      }
      survey.printUndamaged(name, pages);
    }
    System.out.print(survey.reliability);
  }

  private static List<List<String>> pages(Path file) throws IOException {
    List<List<String>> pages = new ArrayList<>();
    for (String page : Files.readString(file).split("\n\\s*\n")) {
      pages.add(page.lines().filter(line -> !line.isBlank()).toList());
    }
    return pages;
  }

  private void print(String text, RunClass way, List<List<String>> pages) {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    List<Place> places = places(way, pages);
    for (Place place : places) {
      counts.merge(outcome(way, place), 1, Integer::sum);
      reliability.count(place.shown(), place.passage, place.damage);
    }
    System.out.printf("| %s | %s | %d", text, way, places.size());
    for (Outcome outcome : Outcome.values()) {
      System.out.printf(" | %d", counts.getOrDefault(outcome, 0));
    }
    System.out.println(" |");
  }

  /** Readings are put in where the mirror had swapped; the other ways are tried in two mixes. */
  private List<Place> places(RunClass way, List<List<String>> pages) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      for (Mix mix : Mix.values()) {
        if (way == RunClass.GLOSS ? mix == Mix.GLOSSED : i % 2 == mix.ordinal() % 2) {
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
    Restoration wanted = restorer.restore(place.good());
    Restoration found = restorer.restore(place.shown());
    Outcome outcome = Outcome.of(place.passage, place.damage, wanted, found);
    if (outcome == Outcome.WRONG || outcome == Outcome.SILENT) {
      System.err.println(
          way
              + " "
              + outcome
              + ": "
              + Outcome.difference(
                  wanted.passages().get(place.passage), found.passages().get(place.passage)));
    }
    return outcome;
  }

  private void printUndamaged(String text, List<List<String>> pages) {
    long edits = 0;
    long doubts = 0;
    long characters = 0;
    for (List<String> page : pages) {
      for (Mix mix : Mix.values()) {
        List<String> damaged = page.stream().map(mix.damage).toList();
        Restoration restored = restorer.restore(damaged);
        edits += restored.counts().getOrDefault(RepairKind.FRAME_SHIFT.id(), 0);
        doubts +=
            restored.doubts().stream()
                .filter(doubt -> doubt.kind() == RepairKind.FRAME_SHIFT)
                .count();
        characters += damaged.stream().mapToLong(String::length).sum();
      }
    }
    System.out.printf(
        "| %s | without runs: %d characters in four mixes | | %d edits | %d doubts | | |%n",
        text, characters, edits, doubts);
  }
}

package org.twinscript.restore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;

/**
 * Damage 2: behind characters it had just turned into Traditional, the mirror wrote their reading:
 * {@code 衛(wèi)健委}. An author does that too, once, for a character few can read: {@code 邗(hán)江}.
 */
final class Glosses implements Step {

  /**
   * The seeds hold a gloss for every six to eight Han characters, a correct article a handful for
   * more than a thousand. One in fifty lies half-way between on a logarithmic scale; five, so that
   * a short notice which explains two names is not taken for a damaged one.
   */
  private static final int FEWEST = 5;

  private static final int HAN_PER_GLOSS = 50;

  private final CharacterReadings readings;

  Glosses(CharacterReadings readings) {
    this.readings = readings;
  }

  @Override
  public void undo(Draft draft) {
    List<List<Gloss>> found =
        draft.indices().mapToObj(i -> glosses(draft.passage(i), draft.shielded(i))).toList();
    List<Gloss> all = found.stream().flatMap(List::stream).toList();
    long swapped = all.stream().filter(Gloss::swapped).count();
    int han = draft.passages().stream().mapToInt(Han::count).sum();
    if (swapped < FEWEST || swapped * HAN_PER_GLOSS < han) {
      return;
    }
    Map<Character, Integer> times = new HashMap<>();
    all.forEach(gloss -> times.merge(gloss.character(), 1, Integer::sum));
    draft
        .indices()
        .forEach(i -> draft.apply(RepairKind.GLOSS, i, edits(found.get(i), times, all.size())));
  }

  /**
   * An author's gloss stands behind a character the mirror did not touch, and stands there once.
   */
  private static List<Edit> edits(List<Gloss> glosses, Map<Character, Integer> times, int page) {
    return glosses.stream()
        .filter(gloss -> gloss.swapped() || times.get(gloss.character()) > 1)
        .map(gloss -> Edit.remove(gloss.offset(), gloss.bracketed(), gloss.why(page)))
        .toList();
  }

  /** Among the last steps: notes the readings that were left on a page with many glosses. */
  static void noteDoubts(Draft draft) {
    if (draft.has(RepairKind.GLOSS)) {
      draft.indices().forEach(i -> noteDoubts(draft, i));
    }
  }

  private static void noteDoubts(Draft draft, int index) {
    BitSet shielded = draft.shielded(index);
    Pinyin.BRACKETED
        .matcher(draft.passage(index))
        .results()
        .filter(left -> !shielded.get(left.start()))
        .forEach(
            left ->
                draft.doubt(
                    RepairKind.GLOSS,
                    index,
                    left.start(),
                    left.group(),
                    "may be the author's, or behind a character that is not the one it reads"));
  }

  private List<Gloss> glosses(String text, BitSet shielded) {
    List<Gloss> glosses = new ArrayList<>();
    for (MatchResult bracketed : Pinyin.GLOSS.matcher(text).results().toList()) {
      int at = bracketed.start();
      if (at > 0
          && !shielded.get(at)
          && readings.contains(text.charAt(at - 1), bracketed.group(1))) {
        char character = text.charAt(at - 1);
        glosses.add(new Gloss(at, character, bracketed.group(), readings.isSwapped(character)));
      }
    }
    return glosses;
  }

  /**
   * A reading in brackets behind its character.
   *
   * @param offset of the opening bracket
   * @param swapped whether the character is one that turning into Traditional produces
   */
  private record Gloss(int offset, char character, String bracketed, boolean swapped) {

    String why(int page) {
      String reading = bracketed.substring(1, bracketed.length() - 1);
      return reading + " is a reading of " + character + ", and the page has " + page + " glosses";
    }
  }
}

package org.twinscript;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.twinscript.intake.AuthorNames;
import org.twinscript.intake.DamagedArticle;
import org.twinscript.restore.Doubt;
import org.twinscript.restore.RepairKind;
import org.twinscript.restore.Restoration;
import org.twinscript.restore.Restorer;

/**
 * Reads the names of a page's authors, restored in the light of its text. A name that could not be
 * read for sure is left out and noted as a doubt. Safe to share between threads.
 */
record PageAuthors(Restorer restorer, UnaryOperator<String> toSimplified) {

  private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cntrl}\\p{Cf}]+");

  /** A name that no damage touches, unless the whole page is damaged. */
  private static final Pattern SOUND = Pattern.compile("[\\p{IsHan}\\p{IsLatin} ·•・.'’-]*");

  private static final String UNREAD = "named as the author, and damaged beyond what can be read";

  private static final String NO_NAME =
      "named as the author, and has not the form of a person's name";

  /**
   * Those of a page.
   *
   * @param passages of the page as the restorer was given them
   * @param restoration what it made of them
   */
  Authorship of(DamagedArticle damaged, List<String> passages, Restoration restoration) {
    List<String> found =
        damaged.authors().stream()
            .map(name -> UNSEEN.matcher(name).replaceAll(" ").strip())
            .filter(name -> !name.isEmpty())
            .toList();
    if (found.isEmpty()) {
      return new Authorship(List.of(), List.of(), found);
    }
    boolean sound =
        restoration.repairs().isEmpty()
            && found.stream().allMatch(name -> SOUND.matcher(name).matches());
    return sound
        ? written(damaged, restoration, found, found, List.of())
        : restored(damaged, passages, restoration, found);
  }

  private Authorship restored(
      DamagedArticle damaged, List<String> passages, Restoration restoration, List<String> found) {
    Restoration all = restorer.restore(Stream.concat(passages.stream(), found.stream()).toList());
    int first = passages.size();
    List<String> read = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      String name = all.passages().get(first + i).strip();
      (isSure(all, first + i) && SOUND.matcher(name).matches() ? read : unread).add(name);
    }
    return written(damaged, restoration, found, read, unread);
  }

  /** A name made out from bytes may be anybody's. */
  private static boolean isSure(Restoration restoration, int passage) {
    return restoration.doubts().stream().noneMatch(doubt -> doubt.passage() == passage)
        && restoration.repairs().stream()
            .noneMatch(
                repair -> repair.passage() == passage && repair.kind() == RepairKind.FRAME_SHIFT);
  }

  private Authorship written(
      DamagedArticle damaged,
      Restoration restoration,
      List<String> found,
      List<String> read,
      List<String> unread) {
    AuthorNames names =
        AuthorNames.of(read, RestoredTexts.of(damaged, restoration).source(), toSimplified);
    List<Doubt> doubts =
        Stream.concat(
                unread.stream().map(name -> doubt(restoration, name, UNREAD)),
                names.doubtful().stream().map(name -> doubt(restoration, name, NO_NAME)))
            .toList();
    return new Authorship(names.names(), doubts, found);
  }

  private static Doubt doubt(Restoration restoration, String name, String why) {
    int last = restoration.passages().size() - 1;
    int end = restoration.passages().get(last).length();
    return new Doubt(RepairKind.AUTHOR, last, end, name, why);
  }
}

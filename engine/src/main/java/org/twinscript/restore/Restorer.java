package org.twinscript.restore;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.twinscript.script.Conversions;
import org.twinscript.script.Script;
import org.twinscript.script.ScriptConverter;
import org.twinscript.script.ScriptDetector;

/**
 * Gives back a page's text as it was published.
 *
 * <p>The damages are undone in the reverse of the order in which the mirror did them, but for
 * glosses and marks:
 *
 * <ol>
 *   <li>the commas, put in last: they stand between characters that belonged together;
 *   <li>the frame shifts: they need the bytes side by side, and what they win back holds glosses,
 *       marks and Traditional characters;
 *   <li>the glosses. Going strictly backwards the marks would come first; but the brackets of a
 *       gloss were ASCII from the start, and are told from an author's by just that;
 *   <li>the marks;
 *   <li>the script, last: that a character is Traditional shows that its gloss is the mirror's, and
 *       the phrases of the conversion need text without brackets in between.
 * </ol>
 *
 * <p>Each step decides from the whole page whether its damage is there, then mends every passage.
 * Places that look like a byte frame shift and could not be read are left as found by every other
 * step, and noted as doubts.
 *
 * <p>Restoring a restored page changes nothing. Safe to share between threads.
 */
public final class Restorer {

  private final List<Step> steps;
  private final ScriptDetector detector;

  /**
   * A restorer that goes back to Simplified by OpenCC's {@code t2s}.
   *
   * @param conversions with the site's own phrases: what they get right is not taken for damage of
   *     a page written in Traditional
   */
  public Restorer(Conversions conversions) {
    this(conversions, Set.of());
  }

  /**
   * The same, which knows places.
   *
   * @param places their Simplified names: a page may name one that no language model has seen
   */
  public Restorer(Conversions conversions, Collection<String> places) {
    detector = new ScriptDetector(conversions);
    ScriptConverter toSimplified = new ParticleZhe().after(conversions.named("t2s").orElseThrow());
    CharacterReadings readings = new CharacterReadings(toSimplified);
    steps =
        List.of(
            new Commas(),
            new FrameShift(readings, new PlaceNames(places)),
            new ShiftSuspicion(),
            new Glosses(readings),
            new Marks(),
            new ScriptSwap(toSimplified, detector));
  }

  /**
   * Restores the passages of one page: its title, its source and the blocks of its body. Repairs of
   * one kind come in page order, kinds in the order above.
   *
   * @param passages plain texts of one page, in any number and order
   */
  public Restoration restore(List<String> passages) {
    Draft draft = new Draft(passages);
    steps.forEach(step -> step.undo(draft));
    draft.noteUnread();
    Glosses.noteDoubts(draft);
    return draft.finish(script(draft));
  }

  /** A page in which no character tells reads alike in both scripts. */
  private Script script(Draft draft) {
    OptionalDouble traditional = detector.traditionalShare(String.join("\n", draft.passages()));
    return traditional.orElse(0) > 0.5 ? Script.HANT : Script.HANS;
  }
}

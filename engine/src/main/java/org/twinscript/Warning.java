package org.twinscript;

import java.util.ArrayList;
import java.util.List;
import org.twinscript.restore.Restoration;
import org.twinscript.script.Finding;
import org.twinscript.script.ScriptCheck;
import org.twinscript.script.Terms;

/**
 * A place in an imported article that a person should look at before it reads well in the other
 * script.
 *
 * @param passage counted as those of the restoration: the title, the source if there is one, then
 *     the blocks
 */
public record Warning(int passage, Finding finding) {

  /** What a check finds in the restored passages of a page, in their order. */
  static List<Warning> of(Restoration restoration, ScriptCheck check) {
    List<Warning> warnings = new ArrayList<>();
    for (int passage = 0; passage < restoration.passages().size(); passage++) {
      String text = restoration.passages().get(passage);
      for (Finding found : check.paragraph(text, restoration.script(), Terms.none())) {
        warnings.add(new Warning(passage, found));
      }
    }
    return List.copyOf(warnings);
  }
}

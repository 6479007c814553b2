package org.twinscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.twinscript.intake.DamagedArticle;
import org.twinscript.intake.LeftOut;
import org.twinscript.intake.PageParts;
import org.twinscript.restore.Doubt;
import org.twinscript.restore.RepairKind;
import org.twinscript.restore.Restoration;

/** What is doubtful of a page as a whole; noted at the end of its article. */
final class PageDoubts {

  private PageDoubts() {}

  static List<Doubt> of(DamagedArticle damaged, Restoration restoration, PageParts parts) {
    List<Doubt> doubts = new ArrayList<>();
    damaged.leftOut().forEach(it -> doubts.add(leftOut(restoration, it)));
    if (!parts.missing().isEmpty()) {
      doubts.add(
          atEnd(
              restoration,
              RepairKind.PART,
              String.join(" ", parts.missing()),
              "pages that the article goes on with, which are not in the import"));
    }
    return doubts;
  }

  private static Doubt leftOut(Restoration restoration, LeftOut left) {
    int all = left.characters() + left.kept();
    String why =
        String.format(
            Locale.ROOT,
            "%d of the %d characters of the page's sentences (%d %%) are left out: %d %s%s%s",
            left.characters(),
            all,
            Math.round(100.0 * left.characters() / all),
            left.lines(),
            left.lines() == 1 ? "line" : "lines",
            left.characters() > left.hidden()
                ? ", from line " + left.first() + " to line " + left.last() + " of the page"
                : "",
            left.hidden() > 0
                ? "; the page does not show " + left.hidden() + " of the characters"
                : "");
    return atEnd(restoration, RepairKind.LEFT_OUT, left.text(), why);
  }

  private static Doubt atEnd(Restoration restoration, RepairKind kind, String text, String why) {
    int last = restoration.passages().size() - 1;
    return new Doubt(kind, last, restoration.passages().get(last).length(), text, why);
  }
}

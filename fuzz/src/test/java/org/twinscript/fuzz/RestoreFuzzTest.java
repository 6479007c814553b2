package org.twinscript.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.twinscript.restore.Repair;
import org.twinscript.restore.Restoration;
import org.twinscript.restore.Restorer;

/** Whatever stands in the passages, its repairs, made one after the other, give the result. */
class RestoreFuzzTest {

  private static final Restorer RESTORER = new Restorer(Given.CONVERSIONS);

  /** What is tried for a place is bounded by counts, but high; longer inputs try little else. */
  private static final int MOST_BYTES = 160;

  @FuzzTest(maxDuration = "10m")
  void restoresPassages(byte[] text) {
    List<String> passages =
        new String(text, 0, Math.min(text.length, MOST_BYTES), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank())
            .toList();
    if (passages.isEmpty()) {
      return;
    }
    Restoration restored = RESTORER.restore(passages);
    Given.require(repaired(passages, restored).equals(restored.passages()), "repairs: " + restored);
  }

  private static List<String> repaired(List<String> passages, Restoration restored) {
    List<String> repaired = new ArrayList<>(passages);
    for (Repair repair : restored.repairs()) {
      String before = repaired.get(repair.passage());
      int end = repair.offset() + repair.before().length();
      Given.require(
          before.startsWith(repair.before(), repair.offset()), repair + " does not fit " + before);
      repaired.set(
          repair.passage(),
          before.substring(0, repair.offset()) + repair.after() + before.substring(end));
    }
    return repaired;
  }
}

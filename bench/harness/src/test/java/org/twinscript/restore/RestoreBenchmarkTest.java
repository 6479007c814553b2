package org.twinscript.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is timed is the work it is said to be. */
class RestoreBenchmarkTest {

  private final RestoreBenchmark benchmark = new RestoreBenchmark();

  @BeforeEach
  void damage() throws IOException {
    benchmark.prepare();
  }

  @Test
  void cleanPageStaysAsItIs() {
    assertEquals(Map.of(), benchmark.restore().counts());
  }

  @Test
  void damagedPageHasEveryDamageButFrameShifts() {
    assertEquals(Set.of("gloss", "mark", "script"), benchmark.restoreDamaged().counts().keySet());
  }

  @Test
  void shiftedPageHasTenFrameShiftsMendedOrNoted() {
    Restoration page = benchmark.restoreShifted();
    long mended = page.counts().get("frame-shift");
    long noted = page.doubts().stream().filter(RestoreBenchmarkTest::isShift).count();
    assertEquals(10, mended + noted);
  }

  private static boolean isShift(Doubt doubt) {
    return doubt.kind() == RepairKind.FRAME_SHIFT;
  }
}

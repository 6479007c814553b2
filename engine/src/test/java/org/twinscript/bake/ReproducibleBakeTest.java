package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReproducibleBakeTest {

  @Test
  void givesTheSameBytesInAnotherFolder(@TempDir Path one, @TempDir Path other) {
    TestProject first = BakedSiteTest.sample(one);
    TestProject second = BakedSiteTest.sample(other);
    assertEquals(List.of(), first.bake());
    assertEquals(List.of(), second.bake());
    assertEquals(first.files(), second.files());
  }

  @Test
  void givesTheSameBytesOverTheLastSite(@TempDir Path folder) {
    TestProject project = BakedSiteTest.sample(folder);
    assertEquals(List.of(), project.bake());
    var first = project.files();
    assertEquals(List.of(), project.bake());
    assertEquals(first, project.files());
  }
}

package org.twinscript.bake.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.bake.TestProject;

/** What is given to readers of the files beside the pages. */
class AssetsTest {

  @Test
  void aScriptLosesItsCommentsAndNothingElse() {
    assertEquals(
        "a = \"// b\"; // c\n\nd = `\n// e\n`;\nf",
        Assets.withoutComments("// x\na = \"// b\"; // c\n\n  // y\r\nd = `\n// e\n`;\n// `z\nf"));
  }

  @Test
  void whatOnlyAPreviewNeedsIsNotPublished(@TempDir Path folder) {
    TestProject project = new TestProject(folder);
    project.article("a", "2024-01-01", "题", "regions=上海市", "文。");
    assertEquals(List.of(), project.bake());
    assertTrue(Files.exists(project.output().resolve("js/toggle.js")));
    assertFalse(Files.exists(project.output().resolve("js/preview.js")));
    assertFalse(Files.exists(project.output().resolve("css/preview.css")));
  }
}

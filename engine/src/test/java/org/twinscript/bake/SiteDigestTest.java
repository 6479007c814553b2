package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.bake.cache.Workers;
import org.twinscript.bake.output.SiteDigest;
import org.twinscript.bake.site.Settings;

/** What a bake may leave unlooked at is decided by the outline of the site. */
class SiteDigestTest {

  private static final String ONE = "content/articles/2024/one.md";

  @TempDir private Path folder;
  private TestProject project;
  private Optional<BuildContext> left = Optional.empty();

  @BeforeEach
  void twoArticles() {
    project = new TestProject(folder);
    project.article("one", "2024-03-05", "一", "", "头一句。" + "长".repeat(200) + "末一句。");
    project.article("two", "2024-03-06", "二", "", "第二句。");
  }

  private SiteDigest bake() throws BakeFailure {
    Settings settings = project.settings(project.output());
    try (Bake bake =
        left.map(last -> new Bake(settings, new Workers(), file -> last.next(settings)))
            .orElseGet(() -> new Bake(settings))) {
      left = Optional.of(bake.whole().left());
      return left.orElseThrow().last().marks().outline();
    }
  }

  @Test
  void aTextIsAnArticlesOwnPart() throws BakeFailure {
    SiteDigest before = bake();
    project.edit(ONE, "末一句", "别的一句");
    SiteDigest after = bake();
    assertEquals(before.frame(), after.frame());
    assertEquals(List.of(1), after.differing(before));
    assertEquals(List.of(), after.differing(after));
  }

  @Test
  void whatOtherPagesShowIsInTheFrame() throws BakeFailure {
    SiteDigest before = bake();
    project.edit(ONE, "title=一", "title=壹");
    SiteDigest titled = bake();
    assertNotEquals(before.frame(), titled.frame());
    project.edit(ONE, "头一句", "另一句");
    SiteDigest begun = bake();
    assertNotEquals(titled.frame(), begun.frame());
    project.write("assets/css/more.css", "p { color: red }");
    assertNotEquals(begun.frame(), bake().frame());
  }
}

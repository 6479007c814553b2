package org.twinscript.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinscript.script.Conversions;
import org.twinscript.script.Script;
import org.twinscript.script.ScriptConverter;

/** Three real pages, where they are at hand: their lines, without the Simplified lists of spam. */
class SeedsTest {

  private static final ScriptConverter TO_SIMPLIFIED =
      Conversions.standard().named("t2s").orElseThrow();

  private final Restorer restorer = new Restorer(Conversions.standard());

  @ParameterizedTest
  @CsvSource({"000, 204, 0, 3", "001, 254, 82, 1", "004, 0, 0, 1"})
  void leavesNothingInDoubt(String seed, int glosses, int commas, int shifts) throws IOException {
    Restoration restoration = restorer.restore(passages(seed));
    assertEquals(Script.HANS, restoration.script());
    assertEquals(glosses, restoration.counts().getOrDefault("gloss", 0));
    assertEquals(commas, restoration.counts().getOrDefault("comma", 0));
    assertEquals(shifts, restoration.counts().getOrDefault("frame-shift", 0));
    assertEquals(List.of(), restoration.doubts());
    for (String passage : restoration.passages()) {
      String sound = withoutSuspiciousPlaces(passage);
      assertFalse(Pinyin.BRACKETED.matcher(sound).find(), passage);
      assertFalse(sound.matches(".*\\p{IsHan}[,:;!?()].*"), passage);
      assertEquals(TO_SIMPLIFIED.convert(sound), sound);
    }
    assertEquals(List.of(), restorer.restore(restoration.passages()).repairs());
  }

  @ParameterizedTest
  @CsvSource({
    "000, 广州卫健委党组书记、主任陈斌：“一体两翼”驱动卫生健康高质量发展",
    "001, 2024年广州卫生健康工作会议召开 组建研究型医院联盟 促进生物医药产业发展",
    "004, 全球今日讯！长宁区卫生健康20个重点建设项目发布，牵手医学院校，引入名家构筑智库"
  })
  void restoresTheTitle(String seed, String title) throws IOException {
    assertTrue(restorer.restore(passages(seed)).passages().contains(title));
  }

  private static String withoutSuspiciousPlaces(String passage) {
    StringBuilder sound = new StringBuilder(passage);
    ShiftSuspicion.in(passage)
        .forEach(
            place -> sound.replace(place.start(), place.end(), "_".repeat(place.group().length())));
    return sound.toString();
  }

  private static List<String> passages(String seed) throws IOException {
    Optional<Path> folder = seeds();
    Assumptions.assumeTrue(folder.isPresent(), "no seeds here");
    try (Stream<Path> files = Files.list(folder.get())) {
      Path page = files.filter(f -> f.getFileName().toString().startsWith(seed)).findFirst().get();
      return Files.readAllLines(page).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .filter(line -> !isSpam(line))
          .toList();
    }
  }

  private static boolean isSpam(String line) {
    return line.length() > 100 && TO_SIMPLIFIED.convert(line).equals(line);
  }

  private static Optional<Path> seeds() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .map(above -> above.resolve("shared/seeds"))
        .filter(Files::isDirectory)
        .findFirst();
  }
}

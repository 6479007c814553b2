package org.twinscript.bake.share;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.twinscript.script.Script;

/** Finds a font of this machine in which a script can be set: serif first, as on the pages. */
public final class ShareFonts {

  private static final List<String> HANS =
      List.of(
          "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "Noto Sans CJK SC", "SimSun");
  private static final List<String> HANT =
      List.of(
          "Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", "Noto Sans CJK TC", "PMingLiU");

  private ShareFonts() {}

  /** Where this machine may keep its fonts; not all are there. */
  public static List<Path> folders() {
    Path home = Path.of(System.getProperty("user.home"));
    return List.of(
        Path.of("/usr/share/fonts"),
        Path.of("/usr/local/share/fonts"),
        Path.of("/etc/fonts"),
        home.resolve(".fonts"),
        home.resolve(".local/share/fonts"),
        Path.of("/System/Library/Fonts"),
        Path.of("/Library/Fonts"),
        home.resolve("Library/Fonts"),
        Path.of("C:\\Windows\\Fonts"),
        home.resolve("AppData/Local/Microsoft/Windows/Fonts"));
  }

  /** A bold font that has the characters of the sample, or nothing. */
  static Optional<Font> find(Script script, String sample) {
    try {
      List<String> installed =
          List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
      return (script == Script.HANS ? HANS : HANT)
          .stream()
              .filter(installed::contains)
              .map(family -> new Font(family, Font.BOLD, 1))
              .filter(font -> font.canDisplayUpTo(sample) < 0)
              .findFirst();
    } catch (RuntimeException | LinkageError | InternalError e) {
      // How a Java without its desktop libraries, or a machine without fontconfig, says so.
      return Optional.empty();
    }
  }
}

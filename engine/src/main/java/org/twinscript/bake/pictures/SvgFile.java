package org.twinscript.bake.pictures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A drawing that a browser opens as a page of this site, and so with all its rights. */
final class SvgFile {

  static final String MEDIA_TYPE = "image/svg+xml";

  private static final long LARGEST = 10L << 20;

  private static final Pattern RUNS =
      Pattern.compile("(?i)<!|<([\\w.-]+:)?(script|foreignObject|iframe)|\\son\\w+\\s*=|script:");

  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->|<!DOCTYPE svg [^\\[<>]*>");

  private SvgFile() {}

  /**
   * Looks for what runs.
   *
   * @throws PictureFault when there is any, or a declaration that could hide some
   */
  static void requireHarmless(Path file) throws IOException, PictureFault {
    if (Files.size(file) > LARGEST) {
      throw new PictureFault("has more than 10 MB; make it smaller or attach it as PDF.");
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    if (RUNS.matcher(COMMENT.matcher(text).replaceAll("")).find()) {
      throw new PictureFault("holds a script or something like it; save it as plain SVG or PDF.");
    }
  }
}

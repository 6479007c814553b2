package org.twinscript.bake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinscript.bake.site.Branding.Palette;
import org.twinscript.bake.site.Settings;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * The style sheet of every page with the colours that the settings choose in the places of its own.
 * A colour on which or in which text could not be read is refused.
 */
final class SiteStyle {

  /** Its path in the assets. */
  static final String FILE = "css/site.css";

  private static final Pattern LIGHT = Pattern.compile(":root \\{\\n(.*?)\\n\\}", Pattern.DOTALL);
  private static final Pattern DARK =
      Pattern.compile(
          "prefers-color-scheme: dark\\) \\{\\n  :root \\{\\n(.*?)\\n  \\}", Pattern.DOTALL);

  private static final Pattern TOKEN =
      Pattern.compile("(--([a-z-]+): )(#[0-9a-fA-F]{6}|#[0-9a-fA-F]{3});");

  /** What is read on what, and how well it must be. */
  private record Pair(String mark, String ground, double least) {}

  private static final List<Pair> PAIRS = pairs();

  private final Settings settings;
  private final Path file;

  SiteStyle(Settings settings) {
    this.settings = settings;
    this.file = settings.assets().resolve(FILE);
  }

  private static List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (String text : List.of("ink", "faint", "link")) {
      for (String ground : List.of("paper", "card", "wood")) {
        pairs.add(new Pair(text, ground, Contrast.TEXT));
      }
    }
    pairs.add(new Pair("seal-ink", "seal", Contrast.TEXT));
    pairs.add(new Pair("seal", "paper", Contrast.SIGN));
    return pairs;
  }

  /** The files of the assets that are published with another content than they have there. */
  Map<String, byte[]> replaced() {
    Palette palette = settings.branding().palette();
    if (palette.isEmpty()) {
      return Map.of();
    }
    String sheet = text();
    Matcher light = block(LIGHT, sheet);
    Matcher dark = block(DARK, sheet);
    Map<String, String> byDay = tokens(light.group(1));
    Map<String, String> byNight = new HashMap<>(byDay);
    byNight.putAll(tokens(dark.group(1)));
    List<InputException> faults = new ArrayList<>();
    check("colour.", byDay, palette.light(), palette.light().keySet(), faults);
    Set<String> inDark = new HashSet<>(palette.light().keySet());
    inDark.removeAll(tokens(dark.group(1)).keySet());
    byNight.putAll(subset(palette.light(), inDark));
    inDark.addAll(palette.dark().keySet());
    check("colour.dark.", byNight, palette.dark(), inDark, faults);
    if (!faults.isEmpty()) {
      throw InputException.of(faults);
    }
    String changed =
        sheet.substring(0, light.start(1))
            + written(light.group(1), "  ", palette.light())
            + sheet.substring(light.end(1), dark.start(1))
            + written(dark.group(1), "    ", palette.dark())
            + sheet.substring(dark.end(1));
    return Map.of(FILE, changed.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, String> subset(Map<String, String> all, Set<String> names) {
    Map<String, String> subset = new HashMap<>(all);
    subset.keySet().retainAll(names);
    return subset;
  }

  private String text() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new InputException(file, Sentence.of("style.unreadable"), e);
    }
  }

  private Matcher block(Pattern form, String sheet) {
    Matcher block = form.matcher(sheet);
    if (!block.find()) {
      throw new InputException(file, Sentence.of("style.no-root"));
    }
    return block;
  }

  private static Map<String, String> tokens(String block) {
    Map<String, String> tokens = new HashMap<>();
    TOKEN.matcher(block).results().forEach(each -> tokens.put(each.group(2), full(each.group(3))));
    return tokens;
  }

  private static String full(String colour) {
    return colour.length() == 7 ? colour : colour.replaceAll("([0-9a-fA-F])", "$1$1");
  }

  /**
   * Looks at every pair of which one colour is chosen.
   *
   * @param all the colours of the sheet; the chosen ones take their places here
   */
  private void check(
      String prefix,
      Map<String, String> all,
      Map<String, String> chosen,
      Set<String> touched,
      List<InputException> faults) {
    all.putAll(chosen);
    for (Pair pair : PAIRS) {
      boolean known = all.containsKey(pair.mark()) && all.containsKey(pair.ground());
      if (known && (touched.contains(pair.mark()) || touched.contains(pair.ground()))) {
        String mark = all.get(pair.mark());
        String ground = all.get(pair.ground());
        double contrast = Contrast.of(mark, ground);
        if (contrast < pair.least()) {
          String key = prefix + (touched.contains(pair.mark()) ? pair.mark() : pair.ground());
          faults.add(
              new InputException(
                  settings.source().resolve("jbake.properties"),
                  Sentence.of(
                      "style.contrast",
                      key,
                      pair.mark(),
                      mark,
                      pair.ground(),
                      ground,
                      contrast,
                      pair.least())));
        }
      }
    }
  }

  /** Chosen colours in the places of the block's own; those that it does not have come last. */
  private static String written(String block, String indent, Map<String, String> chosen) {
    Map<String, String> left = new HashMap<>(chosen);
    String written =
        TOKEN
            .matcher(block)
            .replaceAll(
                token -> {
                  String own = left.remove(token.group(2));
                  return token.group(1) + (own == null ? token.group(3) : own) + ";";
                });
    StringBuilder more = new StringBuilder(written);
    left.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            each ->
                more.append("\n" + indent + "--" + each.getKey() + ": " + each.getValue() + ";"));
    return more.toString();
  }
}

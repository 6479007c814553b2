package org.twinscript.restore;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.twinscript.script.ScriptConverter;

/**
 * Tells 着 from 著 in Simplified text. The mirror wrote 著 for both; conversion tables leave it, for
 * in Traditional it may be either. {@code zhe.txt} lists words in the spelling they have in
 * Simplified; where none fits it is the particle, as in 乘着 and 意味着.
 */
final class ParticleZhe {

  private final List<String> words = load();

  /** A conversion to Simplified whose result is spelt right. */
  ScriptConverter after(ScriptConverter toSimplified) {
    return text -> restore(toSimplified.convert(text));
  }

  String restore(String simplified) {
    if (simplified.indexOf('著') < 0) {
      return simplified;
    }
    StringBuilder restored = new StringBuilder(simplified);
    for (int at = simplified.indexOf('著'); at >= 0; at = simplified.indexOf('著', at + 1)) {
      restored.setCharAt(at, decide(simplified, at));
    }
    return restored.toString();
  }

  /** The first word of the list that stands around this place says which it is. */
  private char decide(String text, int at) {
    return words.stream()
        .filter(word -> text.startsWith(word.replace('着', '著'), at - place(word)))
        .findFirst()
        .map(word -> word.charAt(place(word)))
        .orElse('着');
  }

  private static int place(String word) {
    return Math.max(word.indexOf('着'), word.indexOf('著'));
  }

  private static List<String> load() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                ParticleZhe.class.getResourceAsStream("zhe.txt"), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.twinscript.script;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * OpenCC's dictionaries and configurations in their compact form. A dictionary is read when the
 * first chain asks for it, and shared by all that follow. Safe to share between threads.
 *
 * <p>{@code configs.tsv} holds one configuration a line: its name, the dictionary that normalises,
 * the one that cuts or {@code -}, and those of the stages. {@code tools/update-opencc} makes it and
 * the dictionaries from npm's {@code opencc}.
 */
final class Dictionaries {

  private static final String NO_SEGMENTATION = "-";

  private final Overrides overrides;
  private final Map<String, List<String>> configs = new TreeMap<>();
  private final Map<String, Dictionary> loaded = new ConcurrentHashMap<>();

  Dictionaries(Overrides overrides) {
    this.overrides = overrides;
    new String(resource("configs.tsv"), StandardCharsets.UTF_8)
        .lines()
        .map(line -> List.of(line.split("\t")))
        .forEach(row -> configs.put(row.get(0), row.subList(1, row.size())));
  }

  /** Names of the configurations, sorted. */
  List<String> names() {
    return List.copyOf(configs.keySet());
  }

  Optional<ConversionChain> chain(String name) {
    return Optional.ofNullable(configs.get(name)).map(this::chain);
  }

  private ConversionChain chain(List<String> row) {
    return new ConversionChain(
        dictionary(row.get(0)),
        Stream.of(row.get(1))
            .filter(cut -> !cut.equals(NO_SEGMENTATION))
            .findAny()
            .map(this::dictionary),
        row.stream().skip(2).map(this::dictionary).toList());
  }

  /** A dictionary by its name in a configuration. */
  Dictionary dictionary(String name) {
    return loaded.computeIfAbsent(name, this::load);
  }

  private Dictionary load(String name) {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(open(name + ".bin"), 1 << 16))) {
      return new Dictionary(Trie.readFrom(in), overrides.before(name));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The bytes of a resource that ships with this package. */
  static byte[] resource(String name) {
    try (InputStream in = open(name)) {
      return in.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static InputStream open(String name) {
    return Dictionaries.class.getResourceAsStream("opencc/" + name);
  }
}

package org.twinscript.bake.search;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.MemoryReader;
import org.twinscript.bake.cache.MemoryWriter;

/**
 * Which articles the index of the last bake knows, by the order of their numbers, so that the next
 * one changes only what has changed. Used by one thread.
 */
public final class SearchMemory {

  private final List<Entry> last;
  private final Function<String, Optional<Path>> untouched;
  private List<Entry> now = List.of();

  /**
   * Begins a bake.
   *
   * @param last what the last bake gathered
   * @param untouched a file of the last site, if it lies there as it was left
   */
  public SearchMemory(List<Entry> last, Function<String, Optional<Path>> untouched) {
    this.last = last;
    this.untouched = untouched;
  }

  /**
   * An article.
   *
   * @param path inside each edition
   * @param inputs of all that can be found of it
   */
  public record Entry(String path, Fingerprint inputs) {}

  /** The articles of the last bake. */
  List<Entry> last() {
    return last;
  }

  /** The number of each of them. */
  Map<Entry, Integer> numbers() {
    Map<Entry, Integer> numbers = new HashMap<>();
    for (int number = 0; number < last.size(); number++) {
      numbers.put(last.get(number), number);
    }
    return numbers;
  }

  /** A file of the last site, if it lies there as it was left. */
  Optional<Path> untouched(String path) {
    return untouched.apply(path);
  }

  void gather(List<Entry> entries) {
    now = List.copyOf(entries);
  }

  /** The articles of this bake. */
  public List<Entry> gathered() {
    return now;
  }

  /** Writes what a bake has gathered. */
  public static void write(List<Entry> entries, MemoryWriter out) {
    out.list(entries, each -> out.text(each.path()).fingerprint(each.inputs()));
  }

  /** Reads what {@link #write} wrote. */
  public static List<Entry> read(MemoryReader in) {
    return in.list(() -> new Entry(in.text(), in.fingerprint()));
  }
}

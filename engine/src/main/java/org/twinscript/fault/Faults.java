package org.twinscript.fault;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with the input, gathered until all of it is known: a bake names every fault at
 * once. In the order of their files, and of their lines in each. Safe to share between threads.
 */
public final class Faults {

  private static final Pattern PLACE = Pattern.compile("(?s)(.*?):(\\d{1,9}): .*");

  private static final Comparator<String> BY_PLACE =
      Comparator.comparing(Faults::file)
          .thenComparingInt(Faults::line)
          .thenComparing(Comparator.naturalOrder());

  private final Set<String> sentences = new ConcurrentSkipListSet<>(BY_PLACE);

  /** Adds one, or several of one file; the same again changes nothing. */
  public void add(InputException fault) {
    sentences.addAll(fault.sentences());
  }

  /** Whether none was added. */
  public boolean isEmpty() {
    return sentences.isEmpty();
  }

  /** What to tell the user, in order. */
  public List<String> sentences() {
    return List.copyOf(sentences);
  }

  private static String file(String sentence) {
    Matcher place = PLACE.matcher(sentence);
    return place.matches() ? place.group(1) : sentence.replaceFirst("(?s): .*", "");
  }

  /** A fault of a whole file stands before those of its lines. */
  private static int line(String sentence) {
    Matcher place = PLACE.matcher(sentence);
    return place.matches() ? Integer.parseInt(place.group(2)) : 0;
  }
}

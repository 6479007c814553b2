package org.twinscript.fault;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.twinscript.message.Sentence;

/**
 * What is wrong with the input, gathered until all of it is known: a bake names every fault at
 * once. In the order of their files, and of their lines in each. Safe to share between threads.
 */
public final class Faults {

  /** A fault of a whole file stands before those of its lines. */
  private static final Comparator<FaultPlace> BY_PLACE =
      Comparator.comparing((FaultPlace fault) -> fault.file().toString())
          .thenComparingInt(FaultPlace::line)
          .thenComparing(fault -> fault.what().toString());

  private final Set<FaultPlace> faults = new ConcurrentSkipListSet<>(BY_PLACE);

  /** Adds one, or several of one file; the same again changes nothing. */
  public void add(InputException fault) {
    faults.addAll(fault.faults());
  }

  /** Whether none was added. */
  public boolean isEmpty() {
    return faults.isEmpty();
  }

  /** What to tell the user, in order. */
  public List<Sentence> sentences() {
    return faults.stream().map(FaultPlace::sentence).toList();
  }
}

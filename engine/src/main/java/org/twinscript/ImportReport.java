package org.twinscript;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.twinscript.PageOutcome.Made;
import org.twinscript.PageOutcome.Status;

/**
 * What an import came to, counted page by page, so that it takes no more memory for ten thousand
 * pages than for ten. Not thread-safe.
 */
public final class ImportReport {

  private final Map<Status, Integer> pages = new EnumMap<>(Status.class);
  private final Map<String, Integer> repairs = new TreeMap<>();
  private int doubts;

  /** Counts a page. */
  public void add(PageOutcome page) {
    pages.merge(page.status(), 1, Integer::sum);
    page.made().map(Made::repairs).orElse(Map.of()).forEach(this::add);
    doubts += page.made().map(made -> made.doubts().size()).orElse(0);
  }

  private void add(String kind, int count) {
    repairs.merge(kind, count, Integer::sum);
  }

  /** How many pages there were. */
  public int pages() {
    return pages.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many pages ended in a way. */
  public int count(Status status) {
    return pages.getOrDefault(status, 0);
  }

  /** How many repairs of each kind, dropped lines included, in the order of the kinds' names. */
  public Map<String, Integer> repairs() {
    return Collections.unmodifiableMap(repairs);
  }

  /** How many places look damaged and were left as found. */
  public int doubts() {
    return doubts;
  }

  /** Whether any page was refused or is in conflict. */
  public boolean needsAttention() {
    return pages.keySet().stream().anyMatch(Status::needsAttention);
  }
}

package org.twinscript;

import java.util.List;

/** What happened to each page of an import, in the order of the pages. */
public record ImportReport(List<PageOutcome> pages) {

  public ImportReport {
    pages = List.copyOf(pages);
  }

  /** How many pages ended in a way. */
  public long count(PageOutcome.Status status) {
    return pages.stream().filter(page -> page.status() == status).count();
  }

  /** Whether any page was refused or is in conflict. */
  public boolean needsAttention() {
    return pages.stream().anyMatch(page -> page.status().needsAttention());
  }
}

package org.twinscript.sitecheck;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.twinscript.message.Messages;

/**
 * What a change of the archive does to its site: two baked sites compared by what readers see, and
 * by what is wrong with the second and was not with the first. Immutable.
 */
public final class SiteDifference {

  private static final int SHOWN = 50;

  private final SortedMap<String, Shown> before;
  private final SortedMap<String, Shown> after;
  private final List<SiteFault> faults;
  private final Messages messages;

  /**
   * Compares.
   *
   * @throws org.twinscript.fault.InputException when a folder cannot be read or has no page
   */
  public SiteDifference(Path before, Path after, Messages messages) {
    this.messages = messages;
    this.before = pages(before);
    this.after = pages(after);
    Set<SiteFault> found = new LinkedHashSet<>(SiteCheck.of(after).findings());
    found.removeAll(SiteCheck.of(before).findings());
    this.faults = List.copyOf(found);
  }

  /**
   * A page as readers see it.
   *
   * @param leads where it leads on to, if it does nothing else
   */
  private record Shown(String title, String text, Optional<String> leads) {}

  private static SortedMap<String, Shown> pages(Path folder) {
    SiteFolder site = SiteFolder.of(folder);
    return site.files().stream()
        .filter(file -> file.endsWith(".html"))
        .collect(
            Collectors.toMap(
                file -> file, file -> shown(site.text(file)), (one, other) -> one, TreeMap::new));
  }

  private static Shown shown(String html) {
    Document page = Jsoup.parse(html);
    Element main = page.selectFirst("main");
    Element refresh = page.selectFirst("meta[http-equiv=refresh]");
    return new Shown(
        page.title(),
        (main == null ? page.body() : main).wholeText().strip(),
        Optional.ofNullable(refresh)
            .map(meta -> meta.attr("content").replaceFirst("^\\d+; *url=", "")));
  }

  /** Whether readers see anything else, or anything else is wrong. */
  public boolean isAny() {
    return !before.equals(after) || !faults.isEmpty();
  }

  /** The difference for a reader, in Markdown. */
  public String markdown() {
    StringBuilder text = new StringBuilder(messages.say("diff.head") + "\n");
    section(
        text, "diff.new", page -> !before.containsKey(page) && after.get(page).leads().isEmpty());
    section(text, "diff.changed", this::isChanged);
    section(text, "diff.moved", this::isMoved);
    List<String> gone =
        before.keySet().stream()
            .filter(page -> !after.containsKey(page))
            .map(page -> row(page, before.get(page)))
            .toList();
    list(text, "diff.gone", gone);
    list(text, "diff.findings", faults.stream().map(this::row).toList());
    if (!isAny()) {
      text.append("\n" + messages.say("diff.nothing") + "\n");
    }
    return text.toString();
  }

  private boolean isChanged(String page) {
    return before.containsKey(page)
        && after.get(page).leads().isEmpty()
        && !before.get(page).equals(after.get(page));
  }

  private boolean isMoved(String page) {
    return after.get(page).leads().isPresent() && !after.get(page).equals(before.get(page));
  }

  private interface Choice {
    boolean takes(String page);
  }

  private void section(StringBuilder text, String key, Choice choice) {
    List<String> rows = new ArrayList<>();
    for (Map.Entry<String, Shown> page : after.entrySet()) {
      if (choice.takes(page.getKey())) {
        rows.add(row(page.getKey(), page.getValue()));
      }
    }
    list(text, key, rows);
  }

  private void list(StringBuilder text, String key, List<String> rows) {
    if (!rows.isEmpty()) {
      text.append("\n### " + messages.say(key, rows.size()) + "\n\n");
      rows.stream().limit(SHOWN).forEach(row -> text.append(row).append('\n'));
      if (rows.size() > SHOWN) {
        text.append(messages.say("diff.more", rows.size() - SHOWN) + "\n");
      }
    }
  }

  private static String row(String page, Shown shown) {
    return "- `%s` %s%s"
        .formatted(
            page, escaped(shown.title()), shown.leads().map(to -> " → `" + to + "`").orElse(""));
  }

  private String row(SiteFault fault) {
    return "- `%s` %s: %s"
        .formatted(fault.path(), fault.rule(), escaped(messages.say(fault.sentence())));
  }

  /** A title is no Markdown, and mentions nobody. */
  private static String escaped(String text) {
    return text.replaceAll("[\\\\`*_\\[\\]<>#|~@&]", "\\\\$0").replace('\n', ' ');
  }
}

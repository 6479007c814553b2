package org.twinscript.sitecheck;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * Everything that is wrong with a baked site, as far as its files tell: links, anchors, twins,
 * languages, ids, descriptions of pictures, headings, the policy, requests to other hosts, sizes,
 * well-formed feeds. Immutable.
 */
public final class SiteCheck {

  private final SiteFolder site;
  private final SortedMap<String, SitePage> pages = new ConcurrentSkipListMap<>();
  private final SortedSet<SiteFault> findings = new ConcurrentSkipListSet<>();
  private final SortedMap<String, String> outside = new TreeMap<>();

  private SiteCheck(SiteFolder site) {
    this.site = site;
    site.files().parallelStream().forEach(this::read);
    pages.values().forEach(this::relate);
  }

  /**
   * Reads a site.
   *
   * @throws InputException when the folder cannot be read or has no page
   */
  public static SiteCheck of(Path folder) {
    return new SiteCheck(SiteFolder.of(folder));
  }

  /** How many pages were looked at. */
  public int pages() {
    return pages.size();
  }

  /** What is wrong, by file. */
  public List<SiteFault> findings() {
    return List.copyOf(findings);
  }

  /** Each address of another host that a page links to, with the first page that does. */
  public SortedMap<String, String> outside() {
    return new TreeMap<>(outside);
  }

  private void read(String path) {
    findings.addAll(FileRules.findings(site, path));
    if (path.endsWith(".html")) {
      Document page = Jsoup.parse(site.text(path));
      findings.addAll(PageRules.findings(site, path, page));
      pages.put(path, SitePage.of(path, page));
    }
  }

  private void relate(SitePage page) {
    page.links().forEach(link -> follow(page, link));
    alternates(page);
    page.toggles().forEach(link -> twin(page, link));
  }

  private void follow(SitePage page, String link) {
    Optional<URI> target = site.resolved(page.path(), link);
    if (target.isEmpty()) {
      add(page, "link", Sentence.of("look.no-address", link));
    } else if (!site.isInside(target.get())) {
      if (SiteAddresses.isWeb(target.get())) {
        outside.putIfAbsent(target.get().toString(), page.path());
      }
    } else {
      site.fileOf(target.get())
          .ifPresentOrElse(
              file -> anchor(page, link, file, target.get().getFragment()),
              () -> add(page, "link", Sentence.of("look.nowhere", link)));
    }
  }

  private void anchor(SitePage page, String link, String file, String fragment) {
    boolean there =
        fragment == null
            || fragment.isEmpty()
            || pages.containsKey(file) && pages.get(file).ids().contains(fragment);
    if (!there) {
      add(page, "anchor", Sentence.of("look.no-anchor", link));
    }
  }

  /** Pages in other languages must name this one in turn, or search engines believe neither. */
  private void alternates(SitePage page) {
    Map<String, String> alternates = page.alternates();
    List<String> unreturned = new ArrayList<>();
    alternates.forEach(
        (language, link) -> {
          Optional<SitePage> other = page(page, link);
          if (other.isPresent() && !names(other.get(), page)) {
            unreturned.add(language);
          }
        });
    unreturned.forEach(language -> add(page, "hreflang", Sentence.of("look.hreflang", language)));
  }

  private boolean names(SitePage other, SitePage page) {
    return other.alternates().values().stream()
        .flatMap(link -> page(other, link).stream())
        .anyMatch(page::equals);
  }

  private void twin(SitePage page, String link) {
    boolean returned =
        page(page, link).stream()
            .flatMap(twin -> twin.toggles().stream().flatMap(back -> page(twin, back).stream()))
            .anyMatch(page::equals);
    if (!returned) {
      add(page, "twin", Sentence.of("look.twin", link));
    }
  }

  private Optional<SitePage> page(SitePage from, String link) {
    return site.resolved(from.path(), link)
        .filter(site::isInside)
        .flatMap(site::fileOf)
        .map(pages::get);
  }

  private void add(SitePage page, String rule, Sentence sentence) {
    findings.add(new SiteFault(page.path(), rule, sentence));
  }
}

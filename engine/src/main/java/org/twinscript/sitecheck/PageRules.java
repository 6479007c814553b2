package org.twinscript.sitecheck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.twinscript.message.Sentence;

/** What can be said of a page by itself. */
final class PageRules {

  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "data", "xlink:href");

  private static final List<String> SCRIPTS = List.of("javascript:", "vbscript:", "data:text/html");

  private static final String FETCHED =
      "img[src], script[src], iframe[src], frame[src], embed[src], source[src], video[src],"
          + " audio[src], track[src], input[src]";

  private static final String FETCHED_LINKS =
      "link[rel~=(?i)stylesheet|icon|preload|prefetch|preconnect|manifest][href], image[href],"
          + " use[href], base[href]";

  private static final Pattern LAX =
      Pattern.compile("'unsafe-|(?:^|[\\s;])(?:\\*|https?:|data:)|//", Pattern.CASE_INSENSITIVE);

  private static final Pattern DATA_BLOCK = Pattern.compile("(?i)application/(?:ld\\+)?json");

  private final SiteFolder site;
  private final String path;
  private final Document page;
  private final List<SiteFault> findings = new ArrayList<>();

  private PageRules(SiteFolder site, String path, Document page) {
    this.site = site;
    this.path = path;
    this.page = page;
  }

  static List<SiteFault> findings(SiteFolder site, String path, Document page) {
    PageRules rules = new PageRules(site, path, page);
    rules.ids();
    rules.pictures();
    rules.headings();
    rules.policy();
    rules.inline();
    rules.requests();
    return rules.findings;
  }

  private void add(String rule, Sentence sentence) {
    findings.add(new SiteFault(path, rule, sentence));
  }

  private void ids() {
    Set<String> seen = new HashSet<>();
    page.select("[id]").eachAttr("id").stream()
        .filter(id -> !seen.add(id))
        .distinct()
        .forEach(id -> add("id", Sentence.of("look.id-twice", id)));
  }

  private void pictures() {
    page.select("img:not([alt])")
        .forEach(img -> add("alt", Sentence.of("look.no-alt", img.attr("src"))));
  }

  private void headings() {
    int titles = page.select("h1").size();
    if (titles > 1) {
      add("heading", Sentence.of("look.headings", titles));
    }
    if (page.child(0).attr("lang").isBlank()) {
      add("hreflang", Sentence.of("look.no-language"));
    }
  }

  private void policy() {
    Element policy = page.head().selectFirst("meta[http-equiv=Content-Security-Policy]");
    if (policy == null) {
      add("policy", Sentence.of("look.no-policy"));
      return;
    }
    String content = policy.attr("content");
    if (!content.contains("default-src 'none'") || LAX.matcher(content).find()) {
      add("policy", Sentence.of("look.lax-policy", content));
    }
    if (page.head().select("script, style, link[rel=stylesheet]").stream()
        .anyMatch(before -> before.elementSiblingIndex() < policy.elementSiblingIndex())) {
      add("policy", Sentence.of("look.before-policy"));
    }
  }

  /** What the policy would stop, so that it does nothing but fill the console. */
  private void inline() {
    page.select("script:not([src])").stream()
        .filter(script -> !DATA_BLOCK.matcher(script.attr("type")).matches())
        .forEach(script -> add("policy", Sentence.of("look.script")));
    page.select("style").forEach(style -> add("policy", Sentence.of("look.style")));
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        if (name.startsWith("on") || name.equals("style")) {
          add("policy", Sentence.of("look.attribute", element.normalName(), name));
        } else if (ADDRESSES.contains(name) && runs(attribute.getValue())) {
          add("policy", Sentence.of("look.script-address", element.normalName()));
        }
      }
    }
  }

  /** As browsers read an address: without regard to case, and to line ends and tabs in it. */
  private static boolean runs(String address) {
    String read = address.replaceAll("[\\p{Cntrl}\\p{Z}]", "").toLowerCase(Locale.ROOT);
    return SCRIPTS.stream().anyMatch(read::startsWith);
  }

  private void requests() {
    page.select(FETCHED).forEach(element -> request(element.attr("src")));
    page.select(FETCHED_LINKS).forEach(element -> request(element.attr("href")));
    page.select("object[data]").forEach(element -> request(element.attr("data")));
    page.select("video[poster]").forEach(element -> request(element.attr("poster")));
    page.select("form[action]").forEach(element -> request(element.attr("action")));
    for (Element element : page.select("[srcset]")) {
      for (String candidate : element.attr("srcset").split(",")) {
        request(candidate.strip().split("\\s", 2)[0]);
      }
    }
  }

  private void request(String address) {
    if (site.resolved(path, address).filter(site::isInside).isEmpty()) {
      add("request", Sentence.of("look.asks", address));
    }
  }
}

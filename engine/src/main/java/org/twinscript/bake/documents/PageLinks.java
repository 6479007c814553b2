package org.twinscript.bake.documents;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.twinscript.bake.site.PageLink;
import org.twinscript.fault.Faults;
import org.twinscript.fault.InputException;
import org.twinscript.fault.NearName;
import org.twinscript.message.Sentence;
import org.twinscript.script.Edition;

/** The links to pages of the site; most pages are known only when the site is made. */
final class PageLinks {

  private static final Pattern ARTICLE = Pattern.compile("articles/[^/]+/([^/]+/)");

  private final LinkTargets targets;

  PageLinks(LinkTargets targets) {
    this.targets = targets;
  }

  /**
   * Notes each link to a page or file that the site does not have.
   *
   * @param files of the site, from its root
   */
  void check(Set<String> files, Faults faults) {
    note(link -> !files.contains(file(link.path())), pages(files), faults);
  }

  /**
   * The same where the site is not made since there are other faults: of the pages that only a
   * document can have.
   *
   * @param folders of an edition whose pages nobody knows yet
   */
  void checkWithoutSite(Set<String> folders, Faults faults) {
    Set<String> pages = targets.pages();
    note(link -> needsDocument(link.path(), folders) && !mayBe(link, pages), pages, faults);
  }

  private static boolean needsDocument(String path, Set<String> folders) {
    int slash = path.indexOf('/');
    return path.endsWith("/")
        && !path.startsWith("../")
        && (ARTICLE.matcher(path).matches() || !folders.contains(path.substring(0, slash)));
  }

  /** A broken document's year is a guess. */
  private boolean mayBe(PageLink link, Set<String> pages) {
    String end = "/" + ARTICLE.matcher(link.path()).replaceFirst("$1");
    return pages.contains(link.path())
        || targets.brokenPages().stream().anyMatch(page -> ("/" + page).endsWith(end));
  }

  private void note(Predicate<PageLink> isMissing, Collection<String> pages, Faults faults) {
    for (LinkTargets.Source source : targets.sources()) {
      for (PageLink link : source.references().links()) {
        boolean known = targets.document(link).isPresent() || targets.broken(link).isPresent();
        if (link.kind() == PageLink.Kind.PAGE && !known && isMissing.test(link)) {
          faults.add(fault(source, link, Sentence.of("link.no-page", hint(link.path(), pages))));
        }
      }
    }
  }

  /** What somebody may have meant, behind a sentence. */
  static Sentence hint(String word, Collection<String> names) {
    return NearName.of(word, names)
        .map(name -> Sentence.of("link.near", name))
        .orElseGet(() -> Sentence.of("link.correct"));
  }

  static InputException fault(LinkTargets.Source source, PageLink link, Sentence sentence) {
    return new InputException(
        source.file(), link.line(), Sentence.of("link.broken", link.written(), sentence));
  }

  /** The file of a page: every edition has the same, so it is enough to look at one. */
  private static String file(String page) {
    String below = page.startsWith("../") ? page.substring(3) : edition() + page;
    return below.isEmpty() || below.endsWith("/") ? below + "index.html" : below;
  }

  private static String edition() {
    return Edition.HANS.segment() + "/";
  }

  private static List<String> pages(Set<String> files) {
    return files.stream()
        .filter(file -> file.startsWith(edition()))
        .map(file -> file.substring(edition().length()).replaceFirst("index\\.html$", ""))
        .sorted()
        .toList();
  }
}

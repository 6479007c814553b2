package org.twinscript.bake.documents;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinscript.article.Document;
import org.twinscript.bake.site.PageLink;
import org.twinscript.bake.site.References;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.fault.Faults;
import org.twinscript.fault.InputException;
import org.twinscript.fault.NearName;
import org.twinscript.script.Edition;

/**
 * The links from bodies to other parts of the site. Whether there is such a part is looked at in
 * every bake, for every document: a target may go while the text that links to it stays.
 */
public final class CrossLinks {

  private static final Logger LOGGER = LoggerFactory.getLogger(CrossLinks.class);

  private final Path content;
  private final List<? extends RenderedDocument<?>> documents;
  private final Map<String, RenderedDocument<?>> byFile = new HashMap<>();
  private final Map<String, RenderedDocument<?>> byPage = new HashMap<>();

  /**
   * Looks at documents.
   *
   * @param documents all of them, drafts as well
   * @param content the folder that their files lie in
   */
  public CrossLinks(List<? extends RenderedDocument<?>> documents, Path content) {
    this.content = content;
    this.documents = documents;
    for (RenderedDocument<?> typeset : documents) {
      byFile.put(path(typeset), typeset);
      byPage.put(typeset.document().path(), typeset);
    }
  }

  private String path(RenderedDocument<?> typeset) {
    return content.relativize(typeset.file()).toString().replace(File.separatorChar, '/');
  }

  /** Notes each link to a document or an anchor that is not there, and tells of what is odd. */
  public void check(Faults faults) {
    for (RenderedDocument<?> typeset : documents) {
      References references = typeset.gist().references();
      references
          .warnings()
          .forEach(
              remark -> LOGGER.warn("{}:{}: {}", typeset.file(), remark.line(), remark.sentence()));
      for (PageLink link : references.links()) {
        problem(link).ifPresent(sentence -> faults.add(fault(typeset, link, sentence)));
      }
    }
  }

  private static InputException fault(RenderedDocument<?> typeset, PageLink link, String sentence) {
    return new InputException(
        typeset.file(), link.line(), "links to \"" + link.written() + "\", " + sentence);
  }

  private Optional<String> problem(PageLink link) {
    Optional<RenderedDocument<?>> target = target(link);
    if (target.isEmpty()) {
      return link.kind() == PageLink.Kind.DOCUMENT
          ? Optional.of("and there is no such file." + hint(link.path(), byFile.keySet()))
          : anchorOfNoDocument(link);
    }
    if (target.get().texts().isEmpty()) {
      return Optional.of("which is a draft; publish it or take the link out.");
    }
    List<String> anchors = target.get().gist().references().anchors();
    return link.anchor().isEmpty() || anchors.contains(link.anchor())
        ? Optional.empty()
        : Optional.of(
            "and nothing there has the id " + link.anchor() + "." + hint(link.anchor(), anchors));
  }

  private static Optional<String> anchorOfNoDocument(PageLink link) {
    return Optional.of(link.anchor())
        .filter(anchor -> !anchor.isEmpty())
        .map(anchor -> "and only articles and pages have anchors; take #" + anchor + " out.");
  }

  private Optional<RenderedDocument<?>> target(PageLink link) {
    return Optional.ofNullable(
        (link.kind() == PageLink.Kind.DOCUMENT ? byFile : byPage).get(link.path()));
  }

  private static String hint(String word, Collection<String> names) {
    return NearName.of(word, names)
        .map(name -> " Did you mean " + name + "?")
        .orElse(" Correct it or take it out.");
  }

  /**
   * Notes each link to a page or file that the site does not have.
   *
   * @param files of the site, from its root
   */
  public void checkPages(Set<String> files, Faults faults) {
    for (RenderedDocument<?> typeset : documents) {
      for (PageLink link : typeset.gist().references().links()) {
        boolean known = target(link).isPresent() || files.contains(file(link.path()));
        if (!known && link.kind() == PageLink.Kind.PAGE) {
          faults.add(
              fault(
                  typeset,
                  link,
                  "and the site has no such page." + hint(link.path(), pages(files))));
        }
      }
    }
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

  /** A document with the addresses of the documents that it links to. */
  public <D extends Document> RenderedDocument<D> linked(RenderedDocument<D> typeset) {
    List<LinkedText.Target> targets = new ArrayList<>();
    for (PageLink link : typeset.gist().references().links()) {
      if (link.kind() == PageLink.Kind.DOCUMENT) {
        String page = target(link).orElseThrow().document().path();
        targets.add(new LinkedText.Target(link, page));
      }
    }
    return targets.isEmpty() ? typeset : new LinkedText(targets).of(typeset);
  }
}

package org.twinscript.bake.documents;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinscript.article.Article;
import org.twinscript.article.Document;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.fault.Faults;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;
import org.twinscript.vocabulary.Facet;

/**
 * Finds the faults that no single file shows: two documents with one id or one address, and a page
 * that would hide a part of the site.
 */
public final class ContentCheck {

  /** The path segments of an edition that are not free for pages. */
  private static final Set<String> RESERVED = Set.of("articles", "data", "years", "page", "search");

  private final List<? extends RenderedDocument<?>> documents;
  private final Set<String> reserved = new HashSet<>(RESERVED);

  /**
   * Begins a check.
   *
   * @param documents all of them, drafts as well, in any order
   * @param facets whose folders are not free either
   */
  public ContentCheck(List<? extends RenderedDocument<?>> documents, List<Facet> facets) {
    facets.forEach(facet -> reserved.add(facet.folder()));
    this.documents =
        documents.stream().sorted(Comparator.comparing(RenderedDocument::file)).toList();
  }

  /** Looks the documents through and notes what is wrong. */
  public void run(Faults faults) {
    findDuplicates(faults);
    findHiddenParts(faults);
    findTakenAliases(faults);
  }

  /** The folders of an edition that are not those of single documents. */
  public Set<String> folders() {
    return Set.copyOf(reserved);
  }

  private void findDuplicates(Faults faults) {
    Map<String, Path> first = new HashMap<>();
    for (RenderedDocument<?> typeset : documents) {
      Path other = first.putIfAbsent(key(typeset.document()), typeset.file());
      if (other != null) {
        faults.add(new InputException(typeset.file(), Sentence.of("document.same-id", other)));
      }
    }
  }

  private static String key(Document document) {
    return document.kind() + " " + document.id();
  }

  private void findHiddenParts(Faults faults) {
    for (RenderedDocument<?> typeset : documents) {
      String path = typeset.document().path();
      if (reserved.contains(path.substring(0, path.length() - 1))) {
        faults.add(new InputException(typeset.file(), Sentence.of("document.hides-part")));
      }
    }
  }

  /** A path that was another document's, or is one's today, cannot lead to two places. */
  private void findTakenAliases(Faults faults) {
    Map<String, Path> taken = new HashMap<>();
    documents.forEach(each -> taken.put(folder(each.document().path()), each.file()));
    for (RenderedDocument<?> typeset : documents) {
      for (String alias : aliases(typeset.document())) {
        Path other = taken.putIfAbsent(folder(alias), typeset.file());
        if (other != null) {
          faults.add(
              new InputException(
                  typeset.file(), Sentence.of("document.taken-alias", alias, other)));
        }
      }
    }
  }

  private static List<String> aliases(Document document) {
    return document instanceof Article article ? article.filing().aliases() : List.of();
  }

  /** The folder in which an address finds its page. */
  private static String folder(String path) {
    return path.replaceFirst("(^|/)(index\\.html)?$", "/");
  }
}

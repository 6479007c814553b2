package org.twinscript.bake.documents;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinscript.article.Article;
import org.twinscript.article.Document;
import org.twinscript.article.Page;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.fault.Faults;
import org.twinscript.fault.InputException;

/**
 * Finds the faults that no single file shows: two documents with one id, and a page that would hide
 * a part of the site.
 */
public final class ContentCheck {

  /** The path segments of an edition that are not free for pages. */
  private static final Set<String> RESERVED =
      Set.of("articles", "data", "regions", "themes", "years", "page", "search");

  private final List<? extends RenderedDocument<?>> documents;

  /**
   * Begins a check.
   *
   * @param documents all of them, drafts as well, in any order
   */
  public ContentCheck(List<? extends RenderedDocument<?>> documents) {
    this.documents =
        documents.stream().sorted(Comparator.comparing(RenderedDocument::file)).toList();
  }

  /** Looks the documents through and notes what is wrong. */
  public void run(Faults faults) {
    findDuplicates(faults);
    findHiddenParts(faults);
  }

  private void findDuplicates(Faults faults) {
    Map<String, Path> first = new HashMap<>();
    for (RenderedDocument<?> typeset : documents) {
      Path other = first.putIfAbsent(key(typeset.document()), typeset.file());
      if (other != null) {
        faults.add(
            new InputException(
                typeset.file(), "has the same id as " + other + "; rename one of the two files."));
      }
    }
  }

  private static String key(Document document) {
    return document instanceof Article article
        ? "article " + article.id()
        : "page " + ((Page) document).id();
  }

  private void findHiddenParts(Faults faults) {
    for (RenderedDocument<?> typeset : documents) {
      if (typeset.document() instanceof Page page && RESERVED.contains(page.id().value())) {
        faults.add(
            new InputException(
                typeset.file(), "takes the address of a part of the site; give it another name."));
      }
    }
  }
}

package org.twinscript.bake.documents;

import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinscript.bake.site.PageLink;
import org.twinscript.bake.site.References;
import org.twinscript.bake.site.RenderedDocument;

/** The documents that links can lead to, by their files and by their pages; broken ones too. */
final class LinkTargets {

  private final Map<String, RenderedDocument<?>> byFile = new HashMap<>();
  private final Map<String, RenderedDocument<?>> byPage = new HashMap<>();
  private final Map<String, BrokenDocument> brokenByFile = new HashMap<>();
  private final Map<String, BrokenDocument> brokenByPage = new HashMap<>();
  private final List<Source> sources;

  /** A file that links come from. */
  record Source(Path file, References references) {}

  LinkTargets(
      List<? extends RenderedDocument<?>> documents, List<BrokenDocument> broken, Path content) {
    for (RenderedDocument<?> typeset : documents) {
      byFile.put(path(typeset.file(), content), typeset);
      byPage.put(typeset.document().path(), typeset);
    }
    for (BrokenDocument each : broken) {
      brokenByFile.put(each.path(), each);
      brokenByPage.put(each.page(), each);
    }
    this.sources =
        Stream.concat(
                documents.stream().map(each -> new Source(each.file(), each.gist().references())),
                broken.stream()
                    .flatMap(
                        each ->
                            each.references().stream().map(all -> new Source(each.file(), all))))
            .toList();
  }

  /** A file's path below the content folder, with slashes. */
  static String path(Path file, Path content) {
    return content.relativize(file).toString().replace(File.separatorChar, '/');
  }

  /** All files with links, broken ones too. */
  List<Source> sources() {
    return sources;
  }

  Optional<RenderedDocument<?>> document(PageLink link) {
    return Optional.ofNullable(
        (link.kind() == PageLink.Kind.DOCUMENT ? byFile : byPage).get(link.path()));
  }

  Optional<BrokenDocument> broken(PageLink link) {
    return Optional.ofNullable(
        (link.kind() == PageLink.Kind.DOCUMENT ? brokenByFile : brokenByPage).get(link.path()));
  }

  /** Of the broken documents' pages, below an edition. */
  Set<String> brokenPages() {
    return brokenByPage.keySet();
  }

  /** Of all documents' files, below the content folder. */
  Set<String> files() {
    return joined(byFile, brokenByFile);
  }

  /** Of all documents' pages, below an edition. */
  Set<String> pages() {
    return joined(byPage, brokenByPage);
  }

  private static Set<String> joined(Map<String, ?> one, Map<String, ?> other) {
    return Stream.of(one, other)
        .flatMap(map -> map.keySet().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}

package org.twinscript.bake.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.twinscript.anchor.AnchoredBlock;
import org.twinscript.article.Document;
import org.twinscript.bake.markdown.Beside;
import org.twinscript.bake.markdown.BlockTexts;
import org.twinscript.bake.markdown.BodyPlace;
import org.twinscript.bake.pictures.Bundle;
import org.twinscript.bake.pictures.BundleMemory;
import org.twinscript.bake.pictures.DocumentFiles;
import org.twinscript.bake.site.Editions;
import org.twinscript.content.ContentFile;
import org.twinscript.fault.InputException;
import org.twinscript.script.Conversions;
import org.twinscript.script.Edition;
import org.twinscript.vocabulary.Vocabulary;

/**
 * The ids that the paragraphs and headings of a content file have on its page, for who looks at the
 * file and not at the site.
 */
public final class BlockPlaces {

  private final Path content;
  private final DocumentRenderer renderer;
  private final DocumentReader reader;

  /**
   * Those of an archive, with the ids under which its paragraphs were published.
   *
   * @param content its folder
   * @throws InputException when the list of published paragraphs has a fault
   */
  public BlockPlaces(Vocabulary vocabulary, Conversions conversions, Path content) {
    this.content = content;
    this.renderer = new DocumentRenderer(conversions, Editions.twins(), true);
    this.reader = new DocumentReader(renderer, vocabulary, content, DraftMark.in(true));
    reader.anchors().read();
  }

  /**
   * The ids of a file's blocks by the lines of its body, counted from 1, at which they begin. A
   * file that cannot be published yet has them numbered as they come.
   */
  public SortedMap<Integer, String> of(Path file, Document document) {
    Bundle bundle = new BundleMemory(content, Map.of()).read(beside(file));
    BodyPlace place = new BodyPlace(LinkTargets.path(file, content), document.path());
    Beside beside =
        FilesBeside.of(
            DocumentFiles.of(file, bundle, FilesBeside.folder(document)), document.path());
    List<Integer> lines = renderer.lines(document.markdown(), place, beside);
    List<String> ids =
        BlockTexts.of(
                published(file, bundle)
                    .orElseGet(() -> renderer.body(document.markdown(), place, beside).html()))
            .stream()
            .map(AnchoredBlock::id)
            .toList();
    SortedMap<Integer, String> places = new TreeMap<>();
    for (int i = 0; i < Math.min(lines.size(), ids.size()); i++) {
      places.put(lines.get(i), ids.get(i));
    }
    return places;
  }

  private Optional<String> published(Path file, Bundle bundle) {
    try {
      return Optional.of(reader.read(file, bundle).in(Edition.HANS).html());
    } catch (InputException toldByTheBake) {
      return Optional.empty();
    }
  }

  private static List<Path> beside(Path file) {
    String name = file.getFileName().toString();
    Path folder =
        file.resolveSibling(
            name.substring(0, Math.max(0, name.length() - ContentFile.EXTENSION.length())));
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(each -> !Files.isDirectory(each)).sorted().toList();
    } catch (IOException toldByTheBake) {
      return List.of();
    }
  }
}

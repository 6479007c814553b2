package org.twinscript.bake.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.twinscript.bake.images.Picture;
import org.twinscript.bake.images.PictureFormat;

/**
 * A file beside a document at its address, a picture with its smaller sizes.
 *
 * @param folder the address it is published in, from the root of the site, with a slash at its end
 */
record PublishedFile(BundleFile file, String folder) {

  /** For a telephone, a column of text, and a large or sharp screen. */
  private static final List<Integer> WIDTHS = List.of(400, 800, 1600);

  /** What a picture is scaled to at most; one that is no wider is shown itself. */
  private static final int WIDEST = 1600;

  /** Where the file itself lies; not encoded. */
  String path() {
    return folder + file.name();
  }

  /** The picture itself, as it may be taken home. */
  Rendition original() {
    Picture picture = picture();
    return new Rendition(
        path(), picture.shownWidth(), picture.shownHeight(), picture.format().mediaType());
  }

  private Picture picture() {
    return file.picture().orElseThrow();
  }

  /** The smaller sizes that are made of a picture, the narrowest first; none of what is none. */
  List<Rendition> smaller() {
    return file.picture().map(this::smaller).orElse(List.of());
  }

  /** A moving picture would stand still in another size. */
  private List<Rendition> smaller(Picture picture) {
    if (picture.moving()) {
      return List.of();
    }
    int whole = picture.shownWidth();
    List<Integer> widths = new ArrayList<>(WIDTHS.stream().filter(width -> width < whole).toList());
    if (!picture.isUpright() && whole <= WIDEST) {
      widths.add(whole);
    }
    return widths.stream().map(width -> smaller(picture, width)).toList();
  }

  private Rendition smaller(Picture picture, int width) {
    PictureFormat format = picture.scaled();
    String name = FileNames.stem(file.name()) + "-" + width + "." + format.extension();
    return new Rendition(folder + name, width, picture.heightAt(width), format.mediaType());
  }

  /** Those a page chooses from, the narrowest first: a wide original is for taking home only. */
  List<Rendition> shown() {
    List<Rendition> smaller = smaller();
    boolean itself = smaller.isEmpty() || picture().isUpright() && picture().shownWidth() <= WIDEST;
    return itself ? Stream.concat(smaller.stream(), Stream.of(original())).toList() : smaller;
  }

  /**
   * The narrowest that is as wide as wanted; the widest where none is.
   *
   * @param sizes the narrowest first
   */
  static Rendition fitting(List<Rendition> sizes, int width) {
    return sizes.stream()
        .filter(each -> each.width() >= width)
        .findFirst()
        .orElse(sizes.get(sizes.size() - 1));
  }

  /** All paths that it takes, the file's own first. */
  List<String> paths() {
    return Stream.concat(Stream.of(path()), smaller().stream().map(Rendition::path)).toList();
  }
}

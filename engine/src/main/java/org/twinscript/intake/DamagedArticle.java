package org.twinscript.intake;

import java.net.URI;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinscript.article.Block;
import org.twinscript.edtf.EdtfDate;

/**
 * What a raw page holds of an article: its parts found, its text still damaged.
 *
 * @param title as on the page, without a search-engine prefix
 * @param date when it was published, as far as the page tells
 * @param source who published it, as on the page
 * @param authors who wrote and translated it, as on the page
 * @param sourceUrl the address of the original where the page names one
 * @param blocks headings and paragraphs in reading order, at least one paragraph
 * @param dropped the lines that are no part of the article, in page order
 * @param pictures what stands among the blocks, in page order
 * @param leftOut what looks like too much to leave out, for each page of the article at most one
 */
public record DamagedArticle(
    String title,
    Optional<EdtfDate> date,
    Optional<LocalTime> time,
    Optional<String> source,
    List<String> authors,
    Optional<URI> sourceUrl,
    List<Block> blocks,
    List<Dropped> dropped,
    List<Picture> pictures,
    List<LeftOut> leftOut) {

  /** An article without pictures, of which nothing is left out. */
  public DamagedArticle(
      String title,
      Optional<EdtfDate> date,
      Optional<LocalTime> time,
      Optional<String> source,
      List<String> authors,
      Optional<URI> sourceUrl,
      List<Block> blocks,
      List<Dropped> dropped) {
    this(title, date, time, source, authors, sourceUrl, blocks, dropped, List.of(), List.of());
  }

  public DamagedArticle {
    authors = List.copyOf(authors);
    blocks = List.copyOf(blocks);
    dropped = List.copyOf(dropped);
    pictures = List.copyOf(pictures);
    leftOut = List.copyOf(leftOut);
  }

  /** This article with what another page goes on with. */
  public DamagedArticle andThen(DamagedArticle next) {
    return new DamagedArticle(
        title,
        date,
        time,
        source,
        authors,
        sourceUrl,
        joined(blocks, next.blocks),
        joined(dropped, next.dropped),
        joined(
            pictures, next.pictures.stream().map(it -> it.at(blocks.size() + it.block())).toList()),
        joined(leftOut, next.leftOut));
  }

  private static <T> List<T> joined(List<T> first, List<T> next) {
    return Stream.concat(first.stream(), next.stream()).toList();
  }

  /**
   * A picture, each part empty where the page does not tell it.
   *
   * @param reference its address as the page has it, made absolute where that can be
   * @param alt what the page says instead of it
   * @param caption what stands below it
   * @param credit who made it
   * @param block how many blocks of the article stand before it
   * @param saved where its file may lie beside a saved page, as the page has it
   */
  public record Picture(
      String reference, String alt, String caption, String credit, int block, List<String> saved) {

    public Picture {
      saved = List.copyOf(saved);
    }

    Picture at(int place) {
      return new Picture(reference, alt, caption, credit, place, saved);
    }
  }

  /**
   * A line left out.
   *
   * @param line where it stood on the page, counted from 1; for HTML the position among the page's
   *     text blocks
   * @param kind {@code spam}, {@code furniture} or {@code caption}
   * @param text the line
   * @param why one clause for a reader
   */
  public record Dropped(int line, String kind, String text, String why) {}
}

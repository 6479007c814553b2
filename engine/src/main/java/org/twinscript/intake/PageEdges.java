package org.twinscript.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twinscript.article.Block;
import org.twinscript.intake.RepeatShape.Kind;
import org.twinscript.intake.RepeatedLine.Place;

/**
 * What is kept of a page to learn which lines recur: the short lines at both ends of its article,
 * and what tells one article from another.
 *
 * @param site as {@link Sheet#site()}
 * @param article a digest of its longest paragraph, the same for every copy of the article
 * @param series a digest of its title without numbers, the same for every part of a series
 * @param title as {@link RepeatedLine#words} gives it
 * @param lines what stands at the ends
 */
record PageEdges(Optional<String> site, long article, long series, String title, Set<Edge> lines) {

  /** How many lines at each end are looked at. */
  private static final int DEPTH = 6;

  private static final int SHORTEST = 4;
  private static final int LONGEST = 60;

  private static final Pattern NUMBERS = Pattern.compile("[\\d〇零一二三四五六七八九十百]+");

  /**
   * A line at an end.
   *
   * @param words as {@link RepeatedLine#words} gives them
   * @param heading whether it stands as one does: above text that is not the page's
   */
  record Edge(Place place, String words, boolean heading) {}

  static PageEdges of(RawPage page, RepeatedLines known) {
    Sheet sheet = Sheet.of(page);
    DamagedArticle article = PageReader.read(page, sheet, known);
    String title = RepeatedLine.words(article.title());
    List<String> lines =
        article.blocks().stream().map(block -> RepeatedLine.words(block.text())).toList();
    int lead = longest(lines);
    return new PageEdges(
        sheet.site(),
        digest(sheet.site().orElse("") + "\n" + lines.get(lead)),
        digest(NUMBERS.matcher(title).replaceAll("")),
        title,
        ends(article.blocks(), lines, lead));
  }

  /** The longest paragraph is the article's if any is, so all else stands before or after it. */
  private static int longest(List<String> lines) {
    return IntStream.range(0, lines.size())
        .boxed()
        .max(Comparator.comparingInt(i -> lines.get(i).length()))
        .orElseThrow();
  }

  private static Set<Edge> ends(List<Block> blocks, List<String> lines, int lead) {
    Set<Edge> ends = new HashSet<>();
    boolean aboveText = false;
    for (int i = lines.size() - 1; i >= 0; i--) {
      boolean heading = blocks.get(i) instanceof Block.Heading;
      String words = lines.get(i);
      boolean atEnd = Math.min(i, lines.size() - 1 - i) < DEPTH && i != lead;
      if (atEnd && words.length() >= SHORTEST && words.length() <= LONGEST) {
        ends.add(new Edge(i < lead ? Place.BEFORE : Place.AFTER, words, heading && aboveText));
      }
      aboveText = aboveText || !heading && RepeatShape.of(words) != Kind.OF_THE_PAGE;
    }
    return Set.copyOf(ends);
  }

  /** Two copies of one article as one; which came first makes no difference. */
  PageEdges with(PageEdges copy) {
    PageEdges named = title.compareTo(copy.title) <= 0 ? this : copy;
    return new PageEdges(
        site,
        article,
        named.series,
        named.title,
        Stream.concat(lines.stream(), copy.lines.stream()).collect(Collectors.toUnmodifiableSet()));
  }

  /** Spread evenly, so that the smallest ones are a fair sample. */
  private static long digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes)).getLong();
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }
}

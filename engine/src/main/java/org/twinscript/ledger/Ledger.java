package org.twinscript.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.twinscript.article.Layout;

/**
 * The account of one import. Together with the raw page it gives the article's title, source and
 * body to the last character, and needs no part of the restorer for it. What else the page's header
 * says was read by rules, and is noted; subjects follow from the text and are not.
 *
 * @param rawSha256 of the raw page's bytes, 64 lower-case hexadecimal digits
 * @param charset the charset the page was decoded with, as Java spells it
 * @param textSha256 of the text that must come out
 * @param header what the content file's header says beside title and source; none in ledgers of
 *     before there were such notes
 * @param passages the title, the source where there is one, then the blocks of the body
 * @param dropped the lines that are no part of the article, in page order
 * @param changes in the order they were made
 * @param doubts what looks damaged and was left as found
 * @param pictures what the page shows beside the text
 */
public record Ledger(
    String rawSha256,
    String charset,
    String textSha256,
    List<Field> header,
    List<Passage> passages,
    List<Dropped> dropped,
    List<Change> changes,
    List<Doubt> doubts,
    List<Picture> pictures) {

  /** A ledger of a page without pictures. */
  public Ledger(
      String rawSha256,
      String charset,
      String textSha256,
      List<Field> header,
      List<Passage> passages,
      List<Dropped> dropped,
      List<Change> changes,
      List<Doubt> doubts) {
    this(rawSha256, charset, textSha256, header, passages, dropped, changes, doubts, List.of());
  }

  public Ledger {
    header = List.copyOf(header);
    passages = List.copyOf(passages);
    int count = passages.size();
    if (count == 0 || passages.get(0).role() != Role.TITLE) {
      throw new IllegalArgumentException("the first passage must be the title");
    }
    if (changes.stream().anyMatch(change -> change.passage() < 0 || change.passage() >= count)) {
      throw new IllegalArgumentException("a change to a passage that is not there");
    }
    dropped = List.copyOf(dropped);
    changes = List.copyOf(changes);
    doubts = List.copyOf(doubts);
    pictures = List.copyOf(pictures);
  }

  /** A key of the content file's header and its value. */
  public record Field(String key, String value) {}

  /** What a passage is in the article. */
  public enum Role {
    TITLE,
    SOURCE,
    HEADING,
    PARAGRAPH
  }

  /**
   * A passage as it stood on the page, before any change.
   *
   * @param parts what it is put together from
   * @param layout how it is laid out, its spans in the restored passage
   */
  public record Passage(Role role, List<Part> parts, Layout layout) {
    public Passage {
      parts = List.copyOf(parts);
    }

    /** A plain one. */
    public Passage(Role role, List<Part> parts) {
      this(role, parts, Layout.PLAIN);
    }
  }

  /** A part of a damaged passage. */
  public sealed interface Part {}

  /**
   * Text that stands on the decoded page.
   *
   * @param line counted from 1
   * @param from where it begins in the line, in UTF-16 units from 0
   * @param to where it ends, exclusive
   */
  public record Slice(int line, int from, int to) implements Part {
    public Slice {
      if (line < 1 || from < 0 || to < from) {
        throw new IllegalArgumentException("no slice: line " + line + ", " + from + " to " + to);
      }
    }
  }

  /**
   * Text that stands nowhere on the page as such: an entity's character, a joint of a table row.
   */
  public record Literal(String text) implements Part {}

  /**
   * A line left out.
   *
   * @param line where it stood, counted from 1; for HTML the position among the page's text blocks
   * @param kind {@code spam}, {@code furniture} or {@code caption}
   * @param length of its text, in UTF-16 units
   * @param text the line; nothing for spam, which has no business in an archive's history
   */
  public record Dropped(int line, String kind, int length, Optional<String> text, String why) {}

  /**
   * One change to one passage.
   *
   * @param kind {@code comma}, {@code gloss} …
   * @param passage index among the passages
   * @param offset in UTF-16 units of the passage as the changes before this one left it
   */
  public record Change(
      String kind, int passage, int offset, String before, String after, String why) {}

  /**
   * A place left as found.
   *
   * @param offset in UTF-16 units of the restored passage
   */
  public record Doubt(String kind, int passage, int offset, String text, String why) {}

  /**
   * A picture of the article, each part empty where the page does not tell it.
   *
   * @param reference its address as the page has it, made absolute where that can be
   * @param alt what the page says instead of it
   * @param caption what stands below it
   * @param credit who made it
   * @param copy what of it lies beside the article, if it was there to be copied
   */
  public record Picture(
      String reference, String alt, String caption, String credit, Optional<Copy> copy) {

    /** One whose file is not beside the article. */
    public Picture(String reference, String alt, String caption, String credit) {
      this(reference, alt, caption, credit, Optional.empty());
    }
  }

  /**
   * A picture's file beside the article.
   *
   * @param file its name
   * @param sha256 of its bytes as they were copied
   * @param before the passage that it stands before; their count for one below the text
   * @param words what the article says instead of it
   */
  public record Copy(String file, String sha256, int before, String words) {

    private static final Pattern FILE = Pattern.compile("[\\p{L}\\p{N}_-]+\\.[a-z]{3,4}");

    public Copy {
      if (!FILE.matcher(file).matches() || words.isBlank() || before < 0) {
        throw new IllegalArgumentException("no copy of a picture: " + file);
      }
    }
  }

  /** How many changes and dropped lines there are of each kind, as a header counts them. */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    changes.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
    dropped.forEach(line -> counts.merge(line.kind(), 1, Integer::sum));
    return counts;
  }
}

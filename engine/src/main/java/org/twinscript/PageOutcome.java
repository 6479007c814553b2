package org.twinscript;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.twinscript.article.Article;
import org.twinscript.article.Origin;
import org.twinscript.article.Subjects;
import org.twinscript.classify.Evidence;
import org.twinscript.edtf.EdtfDate;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;
import org.twinscript.restore.Doubt;
import org.twinscript.script.Script;

/**
 * What happened to one raw page.
 *
 * @param content the article's content file; nothing for a page that has none
 * @param made what was made of the page; nothing for a refused page
 * @param reason why it was refused, is in conflict or unchanged; nothing when imported
 */
public record PageOutcome(
    Path raw,
    Status status,
    Optional<Path> content,
    Optional<Made> made,
    Optional<Sentence> reason) {

  /** How an import of a page can end. */
  public enum Status {
    IMPORTED,
    UNCHANGED,
    CONFLICT,
    REFUSED,
    /** A person has edited the article, and the page brings nothing new. */
    EDITED,
    /** A person has edited the article; what the page brings that is new was added. */
    MERGED,
    /** A person has taken the article out, and it stays out. */
    DELETED,
    /** The page goes on with the article of another page, which has its text. */
    PART;

    /** The word in reports: {@code imported}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a summary names it even where there is none. */
    public boolean isAlwaysCounted() {
      return ordinal() <= REFUSED.ordinal();
    }

    /** Whether somebody has to look at the page. */
    public boolean needsAttention() {
      return this == CONFLICT || this == REFUSED;
    }
  }

  /**
   * What an import keeps of a page when its text is written.
   *
   * @param repairs how many of each kind, dropped lines included
   * @param evidence why each region and theme was chosen
   * @param warnings where the conversion to the other script is doubtful
   */
  public record Made(
      String title,
      Optional<EdtfDate> date,
      Optional<String> source,
      Script script,
      Subjects subjects,
      Map<String, Integer> repairs,
      List<Evidence> evidence,
      List<Doubt> doubts,
      List<Warning> warnings) {

    static Made of(ImportedPage page) {
      Article article = page.article();
      return new Made(
          article.title(),
          article.date(),
          article.source(),
          article.script(),
          article.subjects(),
          article.origin().map(Origin::repairs).orElse(Map.of()),
          page.classification().all(),
          page.restoration().doubts(),
          page.warnings());
    }
  }

  /** A page that did not get into the archive. */
  public static PageOutcome refused(Path raw, Sentence reason) {
    return refused(raw, Optional.empty(), reason);
  }

  static PageOutcome refused(Path raw, Optional<Made> made, Sentence reason) {
    return new PageOutcome(raw, Status.REFUSED, Optional.empty(), made, Optional.of(reason));
  }

  /** A page whose text is another's. */
  static PageOutcome part(Path raw, Path first) {
    Optional<Sentence> reason = Optional.of(Sentence.of("import.part", first));
    return new PageOutcome(raw, Status.PART, Optional.empty(), Optional.empty(), reason);
  }

  /** A page that could not even be listed. */
  public static PageOutcome refused(InputException fault) {
    return refused(fault.file(), fault.sentence());
  }
}

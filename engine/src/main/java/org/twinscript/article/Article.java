package org.twinscript.article;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.twinscript.script.Script;

/**
 * One article of the archive, as a content file holds it.
 *
 * @param date the day it was published; nothing when that is not known, never a guess
 * @param time the time of that day where the source gave one
 * @param source who published it
 * @param sourceUrl where it was published, an http or https address
 * @param script the script it was written in
 * @param wording what a person has ruled on how it reads in the other script
 * @param draft true keeps it out of the site
 * @param origin present when the importer made it, absent when a person wrote it
 * @param markdown the body as CommonMark, without the title
 */
public record Article(
    ArticleId id,
    String title,
    Optional<LocalDate> date,
    Optional<LocalTime> time,
    Optional<String> source,
    Optional<URI> sourceUrl,
    Script script,
    Wording wording,
    boolean draft,
    Subjects subjects,
    Optional<Origin> origin,
    String markdown)
    implements Document {

  /** An article whose every word is converted by the dictionaries. */
  public Article(
      ArticleId id,
      String title,
      Optional<LocalDate> date,
      Optional<LocalTime> time,
      Optional<String> source,
      Optional<URI> sourceUrl,
      Script script,
      boolean draft,
      Subjects subjects,
      Optional<Origin> origin,
      String markdown) {
    this(
        id,
        title,
        date,
        time,
        source,
        sourceUrl,
        script,
        Wording.none(),
        draft,
        subjects,
        origin,
        markdown);
  }

  public Article {
    Objects.requireNonNull(id);
    Objects.requireNonNull(script);
    if (title.isBlank()) {
      throw new IllegalArgumentException("an article needs a title");
    }
  }

  @Override
  public Article withoutText() {
    return new Article(
        id, title, date, time, source, sourceUrl, script, wording, draft, subjects, origin, "");
  }

  /** The folder it is filed under: its year, or {@code undated}. */
  public String year() {
    return date.map(day -> String.valueOf(day.getYear())).orElse("undated");
  }
}

package org.twinscript.article;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.twinscript.edtf.EdtfDate;
import org.twinscript.script.Script;

/**
 * One article of the archive, as a content file holds it.
 *
 * @param date when it was published, as far as that is known, never a guess
 * @param time the time of that day where the source gave one; only beside a whole day
 * @param script the script it was written in
 * @param wording what a person has ruled on how it reads in the other script
 * @param draft true keeps it out of the site
 * @param origin present when the importer made it, absent when a person wrote it
 * @param markdown the body as CommonMark, without the title
 */
public record Article(
    ArticleId id,
    String title,
    Optional<EdtfDate> date,
    Optional<LocalTime> time,
    Credits credits,
    Script script,
    Wording wording,
    boolean draft,
    Subjects subjects,
    Filing filing,
    Optional<Origin> origin,
    String markdown)
    implements Document {

  /** The same as a page tells it, its date as far as it is known. */
  public static Article imported(
      ArticleId id,
      String title,
      Optional<EdtfDate> date,
      Optional<LocalTime> time,
      Credits credits,
      Script script,
      Subjects subjects,
      Optional<Origin> origin,
      String markdown) {
    return new Article(
        id,
        title,
        date,
        time,
        credits,
        script,
        Wording.none(),
        false,
        subjects,
        Filing.NONE,
        origin,
        markdown);
  }

  /** An article of a known day or none, whose every word is converted by the dictionaries. */
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
        date.map(EdtfDate::of),
        time,
        Credits.of(source, sourceUrl),
        script,
        Wording.none(),
        draft,
        subjects,
        Filing.NONE,
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

  /** The names of its sources in one text. */
  public Optional<String> source() {
    return credits.source();
  }

  /** The first address at which it was published, http or https. */
  public Optional<URI> sourceUrl() {
    return credits.sourceUrl();
  }

  @Override
  public String kind() {
    return "article";
  }

  @Override
  public String path() {
    return "articles/" + folder() + "/" + id + "/";
  }

  @Override
  public boolean isListed() {
    return true;
  }

  @Override
  public Article withoutText() {
    return with(filing, "");
  }

  /** The same, kept otherwise. */
  public Article filed(Filing other) {
    return with(other, markdown);
  }

  private Article with(Filing kept, String body) {
    return new Article(
        id, title, date, time, credits, script, wording, draft, subjects, kept, origin, body);
  }

  /** The folder that its address names: that of its file, or its {@link #year} until it has one. */
  public String folder() {
    return filing.folder().orElseGet(this::year);
  }

  /** What it is listed under: its year, or {@code undated}. */
  public String year() {
    return date.map(EdtfDate::year).orElse("undated");
  }
}

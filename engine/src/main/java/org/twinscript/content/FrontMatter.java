package org.twinscript.content;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.twinscript.article.Article;
import org.twinscript.article.ArticleId;
import org.twinscript.article.Document;
import org.twinscript.article.Filing;
import org.twinscript.article.Page;
import org.twinscript.article.Subjects;
import org.twinscript.article.Wording;
import org.twinscript.edtf.EdtfDate;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;
import org.twinscript.script.Script;
import org.twinscript.vocabulary.Vocabulary;

/** The meaning of each key: from a header to a document. */
final class FrontMatter {

  /** What a page about the archive can say; anything else would be lost. */
  private static final Set<Key> OF_A_PAGE =
      EnumSet.of(
          Key.TITLE,
          Key.TITLE_HANS,
          Key.TITLE_HANT,
          Key.TERMS,
          Key.DATE,
          Key.TYPE,
          Key.STATUS,
          Key.SCRIPT,
          Key.ADDED,
          Key.UPDATED);

  private final Header header;

  private FrontMatter(Header header) {
    this.header = header;
  }

  /**
   * Reads a document.
   *
   * @throws InputException naming every fault of the header
   */
  static Document read(ArticleId id, Header header, Vocabulary vocabulary) {
    return new FrontMatter(header).document(id, vocabulary);
  }

  /** An article whose terms are known already. */
  static Article article(ArticleId id, Header header, Subjects subjects) {
    return new FrontMatter(header).article(id, subjects);
  }

  private Document document(ArticleId id, Vocabulary vocabulary) {
    String type = header.require(Key.TYPE).orElse("article");
    if (type.equals("page")) {
      return page(id);
    }
    if (!type.equals("article")) {
      header.fault(Key.TYPE, Sentence.of("header.type", type));
    }
    return article(id, new SubjectLines(header, vocabulary).read());
  }

  private Page page(ArticleId id) {
    for (Key key : header.lines().keySet()) {
      if (!OF_A_PAGE.contains(key) && header.get(key).isPresent()) {
        header.fault(key, Sentence.of("header.not-of-page", key.word()));
      }
    }
    Optional<String> title = header.require(Key.TITLE);
    Script script = script();
    boolean draft = header.get(Key.STATUS).isPresent() && draft();
    Wording wording = WordingLines.read(header, script);
    Filing filing = FilingLines.ofPage(header);
    header.refuse();
    header.problems().raise();
    return new Page(id, title.orElseThrow(), script, wording, draft, filing, header.body());
  }

  private Article article(ArticleId id, Subjects subjects) {
    Optional<String> title = header.require(Key.TITLE);
    Optional<EdtfDate> date = date();
    Script script = script();
    Article article =
        new Article(
            id,
            title.orElse("?"),
            date,
            time(date),
            CreditLines.read(header),
            script,
            WordingLines.read(header, script),
            draft(),
            subjects,
            FilingLines.read(header),
            OriginLines.read(header),
            header.body());
    header.refuse();
    header.problems().raise();
    return article;
  }

  private Optional<EdtfDate> date() {
    return Values.parsed(header, Key.DATE, EdtfDate::parse, Sentence.of("header.no-date"));
  }

  private Optional<LocalTime> time(Optional<EdtfDate> date) {
    Optional<LocalTime> time =
        Values.parsed(header, Key.TIME, LocalTime::parse, Sentence.of("header.no-time"));
    boolean hasDay = header.get(Key.DATE).isPresent() && date.isEmpty();
    if (time.isPresent() && !hasDay && date.flatMap(EdtfDate::day).isEmpty()) {
      header.fault(Key.TIME, Sentence.of("header.time"));
    }
    return time;
  }

  private Script script() {
    Optional<String> tag = header.require(Key.SCRIPT);
    Optional<Script> script = tag.flatMap(Script::ofTag);
    if (tag.isPresent() && script.isEmpty()) {
      header.fault(Key.SCRIPT, Sentence.of("header.script", tag.get()));
    }
    return script.orElse(Script.HANS);
  }

  private boolean draft() {
    String status = header.require(Key.STATUS).orElse("");
    if (!status.isEmpty() && !status.equals("draft") && !status.equals("published")) {
      header.fault(Key.STATUS, Sentence.of("header.status", status));
    }
    return status.equals("draft");
  }
}

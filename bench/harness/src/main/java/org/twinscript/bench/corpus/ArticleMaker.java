package org.twinscript.bench.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.twinscript.article.Article;
import org.twinscript.article.ArticleId;
import org.twinscript.article.Subjects;
import org.twinscript.script.Conversions;
import org.twinscript.script.Edition;
import org.twinscript.script.Script;
import org.twinscript.script.ScriptConverter;

/** Makes the articles of the corpus, one number an article. Every eighth is in Traditional. */
final class ArticleMaker {

  private static final int HAN_PER_ARTICLE = 1_500;
  private static final int PARAGRAPHS_PER_SECTION = 4;
  private static final int SENTENCES_PER_PARAGRAPH = 4;
  private static final int TRADITIONAL_EVERY = 8;
  private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
  private static final int DAYS = 15 * 365 + 4;

  private final Sentences sentences;
  private final List<String> titles;
  private final Shelf shelf;
  private final ScriptConverter toTraditional;

  ArticleMaker(Sentences sentences, List<String> titles, Shelf shelf, Conversions conversions) {
    this.sentences = sentences;
    this.titles = titles;
    this.shelf = shelf;
    this.toTraditional = conversions.edition(Script.HANS, Edition.HANT);
  }

  /** From a project's records and tables. */
  static ArticleMaker of(Path project, Shelf shelf, Conversions conversions) throws IOException {
    return new ArticleMaker(
        Sentences.load(project.resolve("content")),
        Sentences.resource("titles.txt"),
        shelf,
        conversions);
  }

  Article article(int number) {
    Draw draw = new Draw(number);
    Subjects subjects = shelf.draw(draw);
    LocalDate date = FIRST_DAY.plusDays(draw.below(DAYS));
    LocalTime time = LocalTime.of(draw.below(24), draw.below(60), draw.below(60));
    String title =
        Sentences.fill(draw.one(titles), draw, subjects.regions().get(0), subjects.themes().get(0));
    String body = body(draw, subjects);
    boolean traditional = number % TRADITIONAL_EVERY == 0;
    return new Article(
        new ArticleId(id(number, subjects)),
        traditional ? toTraditional.convert(title) : title,
        Optional.of(date),
        Optional.of(time),
        Optional.of(traditional ? "衛生統計彙編" : "卫生统计汇编"),
        Optional.empty(),
        traditional ? Script.HANT : Script.HANS,
        false,
        subjects,
        Optional.empty(),
        traditional ? toTraditional.convert(body) : body);
  }

  private String id(int number, Subjects subjects) {
    String words = subjects.regions().get(0).slug() + "-" + subjects.themes().get(0).slug();
    return String.format(Locale.ROOT, "%s-%06d", words, number);
  }

  private String body(Draw draw, Subjects subjects) {
    List<String> blocks = new ArrayList<>();
    int han = 0;
    while (han < HAN_PER_ARTICLE) {
      if (blocks.size() % (PARAGRAPHS_PER_SECTION + 1) == PARAGRAPHS_PER_SECTION) {
        blocks.add("## " + draw.one(subjects.themes()).hans());
      }
      String block = draw.onceIn(12) ? list(draw, subjects) : paragraph(draw, subjects);
      blocks.add(block);
      han += (int) block.codePoints().filter(Character::isIdeographic).count();
    }
    return String.join("\n\n", blocks);
  }

  private String paragraph(Draw draw, Subjects subjects) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < SENTENCES_PER_PARAGRAPH; i++) {
      text.append(sentence(draw, subjects));
    }
    return text.toString();
  }

  private String list(Draw draw, Subjects subjects) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < SENTENCES_PER_PARAGRAPH; i++) {
      text.append(i == 0 ? "- " : "\n- ").append(sentence(draw, subjects));
    }
    return text.toString();
  }

  private String sentence(Draw draw, Subjects subjects) {
    return sentences.next(draw, draw.one(subjects.regions()), draw.one(subjects.themes()));
  }
}

package org.twinscript.content;

import java.util.List;
import org.twinscript.article.ArticleId;
import org.twinscript.vocabulary.Vocabulary;

/**
 * Makes an article's id from its title: its words in pinyin without tones, read as they are read
 * where they stand, numbers and Latin as they are, and for regions their slugs ({@code
 * changning-qu-yinhang-hangzhang}). Only for articles that have none yet. Thread-safe.
 */
public final class ArticleIds {

  /** An address is read by people; an id may be longer only where a digest keeps two apart. */
  private static final int LONGEST = 60;

  private final TitleWords titleWords;

  /** Takes the regions' names and slugs from their table. */
  public ArticleIds(Vocabulary vocabulary) {
    this.titleWords = new TitleWords(vocabulary);
  }

  /**
   * The id for a title in Simplified: as many whole words as 60 characters hold, and no particle
   * left hanging where more would have come. Two titles may share one; the writer keeps them apart.
   *
   * @return {@code article} when nothing in the title can be spelt in ASCII
   */
  public ArticleId of(String title) {
    List<String> words = titleWords.of(title);
    int count = 0;
    int length = -1;
    while (count < words.size() && length + 1 + words.get(count).length() <= LONGEST) {
      length += 1 + words.get(count++).length();
    }
    if (count < words.size()) {
      while (count > 1 && TitleWords.hangs(words.get(count - 1))) {
        count--;
      }
    }
    if (words.isEmpty()) {
      return new ArticleId("article");
    }
    String id = count == 0 ? words.get(0) : String.join("-", words.subList(0, count));
    return new ArticleId(id.substring(0, Math.min(id.length(), LONGEST)));
  }
}

package org.twinscript.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinscript.article.ArticleId;
import org.twinscript.language.PinyinReadings;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Term;
import org.twinscript.vocabulary.Vocabulary;

/**
 * Makes an article's id from its title: pinyin without tones, a word a syllable, and for places
 * their slugs, since their readings are often not the common ones ({@code changning-qu}, not {@code
 * zhang-ning-qu}). Thread-safe.
 */
public final class ArticleIds {

  /** Enough to tell articles apart; an address is read by people. */
  private static final int WORDS = 12;

  private static final int LONGEST_PLACE = 6;

  private static final Pattern GENERIC =
      Pattern.compile("(?<=..)(特别行政区|自治区|自治州|自治县|地区|新区|省|市|区|县|旗|盟)$");

  private static final Pattern LATIN = Pattern.compile("\\G[A-Za-z0-9]+");

  private final Map<String, String> slugs = new HashMap<>();

  /** Takes the places' names and slugs from the table of regions. */
  public ArticleIds(Vocabulary vocabulary) {
    for (Term region : vocabulary.terms(Facet.REGION)) {
      slugs.putIfAbsent(GENERIC.matcher(region.hans()).replaceFirst(""), region.slug());
    }
  }

  /**
   * The id for a title in Simplified. Two titles may share one; the writer keeps them apart.
   *
   * @return {@code article} when nothing in the title can be spelt in ASCII
   */
  public ArticleId of(String title) {
    StringBuilder id = new StringBuilder();
    for (String word : words(title)) {
      if (id.length() + 1 + word.length() > ArticleId.MAX_LENGTH) {
        break;
      }
      id.append(id.isEmpty() ? "" : "-").append(word);
    }
    return new ArticleId(id.isEmpty() ? "article" : id.toString());
  }

  private List<String> words(String title) {
    List<String> words = new ArrayList<>();
    Matcher latin = LATIN.matcher(title);
    int at = 0;
    while (at < title.length() && words.size() < WORDS) {
      Optional<String> place = place(title, at);
      if (place.isPresent()) {
        words.add(slugs.get(place.get()));
        at += place.get().length();
      } else if (latin.find(at)) {
        words.add(latin.group().toLowerCase(Locale.ROOT));
        at = latin.end();
      } else {
        int end = title.offsetByCodePoints(at, 1);
        syllable(title.substring(at, end)).ifPresent(words::add);
        at = end;
      }
    }
    return words;
  }

  /** The longest place name that begins here. */
  private Optional<String> place(String title, int at) {
    for (int end = Math.min(title.length(), at + LONGEST_PLACE); end >= at + 2; end--) {
      String name = title.substring(at, end);
      if (slugs.containsKey(name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> syllable(String character) {
    String pinyin = PinyinReadings.shared().withoutTone(character).replace('ü', 'v');
    return Optional.of(pinyin).filter(ArticleId::isValid);
  }
}

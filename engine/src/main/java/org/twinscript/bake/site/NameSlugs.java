package org.twinscript.bake.site;

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
 * Spells the names of authors, sources and places for their addresses: pinyin without tones, a word
 * a syllable, and for regions their slugs. The addresses are published: what a name is spelt like
 * must not change, even where {@code ArticleIds} spells better. Thread-safe.
 */
final class NameSlugs {

  /** Enough to tell names apart; an address is read by people. */
  private static final int WORDS = 12;

  private static final int LONGEST_PLACE = 6;

  private static final Pattern GENERIC =
      Pattern.compile("(?<=..)(特别行政区|自治区|自治州|自治县|地区|新区|省|市|区|县|旗|盟)$");

  private static final Pattern LATIN = Pattern.compile("\\G[A-Za-z0-9]+");

  private final Map<String, String> slugs = new HashMap<>();

  /** Takes the places' names and slugs from the table of regions. */
  NameSlugs(Vocabulary vocabulary) {
    for (Term region : vocabulary.terms(Facet.REGION)) {
      slugs.putIfAbsent(GENERIC.matcher(region.hans()).replaceFirst(""), region.slug());
    }
  }

  /**
   * The address of a name in Simplified. Two names may share one.
   *
   * @return {@code article} when nothing in the name can be spelt in ASCII
   */
  ArticleId of(String name) {
    StringBuilder id = new StringBuilder();
    for (String word : words(name)) {
      if (id.length() + 1 + word.length() > ArticleId.MAX_LENGTH) {
        break;
      }
      id.append(id.isEmpty() ? "" : "-").append(word);
    }
    return new ArticleId(id.isEmpty() ? "article" : id.toString());
  }

  private List<String> words(String name) {
    List<String> words = new ArrayList<>();
    Matcher latin = LATIN.matcher(name);
    int at = 0;
    while (at < name.length() && words.size() < WORDS) {
      Optional<String> place = place(name, at);
      if (place.isPresent()) {
        words.add(slugs.get(place.get()));
        at += place.get().length();
      } else if (latin.find(at)) {
        words.add(latin.group().toLowerCase(Locale.ROOT));
        at = latin.end();
      } else {
        int end = name.offsetByCodePoints(at, 1);
        syllable(name.substring(at, end)).ifPresent(words::add);
        at = end;
      }
    }
    return words;
  }

  /** The longest place name that begins here. */
  private Optional<String> place(String name, int at) {
    for (int end = Math.min(name.length(), at + LONGEST_PLACE); end >= at + 2; end--) {
      String part = name.substring(at, end);
      if (slugs.containsKey(part)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> syllable(String character) {
    String pinyin = PinyinReadings.shared().withoutTone(character).replace('ü', 'v');
    return Optional.of(pinyin).filter(ArticleId::isValid);
  }
}

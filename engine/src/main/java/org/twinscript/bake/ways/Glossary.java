package org.twinscript.bake.ways;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.twinscript.article.Article;
import org.twinscript.bake.site.DocumentFacts.TwinWord;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.script.WordForms;

/**
 * What the site's articles show of how the scripts differ: the Simplified characters that are
 * written in several ways, each with its words, and words that the editions replace. The same for
 * all editions. Immutable.
 *
 * @param characters those that stand most often first
 * @param replaced words that are other words, not other forms of the same
 */
public record Glossary(List<Sign> characters, List<Entry> replaced) {

  static final Comparator<Entry> MOST_FIRST =
      Comparator.comparingInt(Entry::times).reversed().thenComparing(Entry::simplified);

  /** A Simplified character. */
  record Sign(char simplified, List<Form> forms) {

    int times() {
      return forms.stream().mapToInt(Form::times).sum();
    }
  }

  /** A way to write it, and the words that are written so. */
  record Form(char traditional, List<Entry> words) {

    int times() {
      return words.stream().mapToInt(Entry::times).sum();
    }
  }

  /**
   * A word.
   *
   * @param articles how many have it
   * @param path of the first of them
   * @param other whether these are two words
   */
  record Entry(
      String simplified, String traditional, int times, int articles, String path, boolean other) {

    Entry and(Entry more) {
      return new Entry(
          simplified, traditional, times + more.times, articles + more.articles, path, other);
    }
  }

  /** Of the words that were found when the articles were set. */
  public static Glossary of(List<RenderedDocument<Article>> articles, WordForms forms) {
    Map<String, Entry> entries = new HashMap<>();
    for (RenderedDocument<Article> article : articles) {
      for (TwinWord word : article.gist().pairs()) {
        Entry entry =
            new Entry(
                word.simplified(),
                word.traditional(),
                word.times(),
                1,
                article.document().path(),
                word.other());
        entries.merge(word.simplified() + word.traditional(), entry, Entry::and);
      }
    }
    Map<Character, Map<Character, List<Entry>>> signs = new TreeMap<>();
    List<Entry> replaced = new ArrayList<>();
    for (Entry entry : entries.values()) {
      if (entry.other()) {
        replaced.add(entry);
      } else {
        file(entry, forms, signs);
      }
    }
    return new Glossary(
        signs.entrySet().stream()
            .filter(sign -> isTelling(sign.getKey(), sign.getValue(), forms))
            .map(sign -> new Sign(sign.getKey(), sorted(sign.getValue())))
            .sorted(Comparator.comparingInt(Sign::times).reversed().thenComparing(Sign::simplified))
            .toList(),
        replaced.stream().sorted(MOST_FIRST).toList());
  }

  private static void file(
      Entry entry, WordForms forms, Map<Character, Map<Character, List<Entry>>> signs) {
    for (int at = 0; at < entry.simplified().length(); at++) {
      char simplified = entry.simplified().charAt(at);
      char traditional = entry.traditional().charAt(at);
      if (forms.isDecided(simplified, traditional)
          && entry.simplified().indexOf(simplified) == at) {
        signs
            .computeIfAbsent(simplified, key -> new TreeMap<>())
            .computeIfAbsent(traditional, key -> new ArrayList<>())
            .add(entry);
      }
    }
  }

  /** One that is always written as the table of characters says tells nothing. */
  private static boolean isTelling(
      char simplified, Map<Character, List<Entry>> ways, WordForms forms) {
    return ways.size() > 1
        || ways.keySet().stream().anyMatch(way -> !forms.isUsual(simplified, way));
  }

  private static List<Form> sorted(Map<Character, List<Entry>> ways) {
    return ways.entrySet().stream()
        .map(way -> new Form(way.getKey(), way.getValue().stream().sorted(MOST_FIRST).toList()))
        .sorted(Comparator.comparingInt(Form::times).reversed().thenComparing(Form::traditional))
        .toList();
  }
}

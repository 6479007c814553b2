package org.twinscript.bake.ways;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.template.ForTemplate;
import org.twinscript.bake.template.TemplateData;
import org.twinscript.script.Script;

/**
 * How the scripts differ on this site beyond the table of characters.
 *
 * @param characters Simplified ones that are written in several ways, the most frequent first
 * @param replaced words that are other words in Traditional
 */
@ForTemplate("glossary.ftlh")
record GlossaryPage(List<Ways> characters, List<Word> replaced) implements TemplateData {

  /** More words than these are counted only. */
  private static final int MOST = 8;

  static GlossaryPage of(Glossary glossary, EditionView catalogue) {
    return new GlossaryPage(
        glossary.characters().stream().map(sign -> ways(sign, catalogue)).toList(),
        glossary.replaced().stream().map(entry -> word(entry, catalogue)).toList());
  }

  /** Forms that the edition writes alike are one. */
  private static Ways ways(Glossary.Sign sign, EditionView catalogue) {
    Map<String, Map<String, Glossary.Entry>> forms = new LinkedHashMap<>();
    for (Glossary.Form form : sign.forms()) {
      String shown = catalogue.regional(String.valueOf(form.traditional()));
      Map<String, Glossary.Entry> words =
          forms.computeIfAbsent(shown, key -> new LinkedHashMap<>());
      form.words()
          .forEach(entry -> words.merge(pair(entry, catalogue), entry, Glossary.Entry::and));
    }
    return new Ways(
        String.valueOf(sign.simplified()),
        forms.entrySet().stream()
            .map(form -> way(form.getKey(), form.getValue().values(), catalogue))
            .sorted(Comparator.comparingInt(Way::times).reversed())
            .toList());
  }

  private static Way way(String shown, Collection<Glossary.Entry> entries, EditionView catalogue) {
    return new Way(
        shown,
        entries.stream().mapToInt(Glossary.Entry::times).sum(),
        entries.stream()
            .sorted(Glossary.MOST_FIRST)
            .limit(MOST)
            .map(entry -> word(entry, catalogue))
            .toList(),
        Math.max(0, entries.size() - MOST));
  }

  private static String pair(Glossary.Entry entry, EditionView catalogue) {
    return entry.simplified() + " " + catalogue.regional(entry.traditional());
  }

  private static Word word(Glossary.Entry entry, EditionView catalogue) {
    String traditional = catalogue.regional(entry.traditional());
    String own = catalogue.script() == Script.HANS ? entry.simplified() : traditional;
    return new Word(
        entry.simplified(), traditional, entry.times(), entry.articles(), path(entry, own));
  }

  /** The one article that has it, or a search; one character would find half the site. */
  private static Optional<String> path(Glossary.Entry entry, String own) {
    if (entry.articles() == 1) {
      return Optional.of(entry.path());
    }
    return own.length() == 1
        ? Optional.empty()
        : Optional.of("search/?q=" + URLEncoder.encode('"' + own + '"', StandardCharsets.UTF_8));
  }

  /** A Simplified character. */
  record Ways(String simplified, List<Way> ways) {}

  /**
   * A form of it in Traditional.
   *
   * @param times how often it is written so
   * @param words the most frequent that are
   * @param more how many words there are beside these
   */
  record Way(String traditional, int times, List<Word> words, int more) {}

  /**
   * A word in both scripts.
   *
   * @param times how often it stands in all articles
   * @param articles how many have it
   * @param path to them from the edition's root
   */
  record Word(
      String simplified, String traditional, int times, int articles, Optional<String> path) {}
}

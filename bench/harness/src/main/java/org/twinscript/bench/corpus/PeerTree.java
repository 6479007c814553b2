package org.twinscript.bench.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.twinscript.article.Article;
import org.twinscript.script.Conversions;
import org.twinscript.script.Edition;
import org.twinscript.script.Script;
import org.twinscript.script.ScriptConverter;
import org.twinscript.vocabulary.Term;

/**
 * The corpus as Hugo and Eleventy read it: Markdown with YAML front matter, a folder an edition,
 * both converted beforehand, so that neither has to convert; and the subjects' names as data.
 */
final class PeerTree {

  private final ObjectMapper json = new ObjectMapper();
  private final Path folder;
  private final Shelf shelf;
  private final Map<Script, ScriptConverter> toTwin = new EnumMap<>(Script.class);

  PeerTree(Path folder, Shelf shelf, Conversions conversions) {
    this.folder = folder;
    this.shelf = shelf;
    toTwin.put(Script.HANS, conversions.edition(Script.HANS, Edition.HANT));
    toTwin.put(Script.HANT, conversions.edition(Script.HANT, Edition.HANS));
  }

  void write(Article article) throws IOException {
    for (Script edition : Script.values()) {
      ScriptConverter converter =
          article.script() == edition ? text -> text : toTwin.get(article.script());
      Path file =
          folder
              .resolve("content")
              .resolve(Edition.of(edition).segment())
              .resolve("articles")
              .resolve(article.year())
              .resolve(article.id() + ".md");
      Files.createDirectories(file.getParent());
      Files.writeString(file, text(article, converter));
    }
  }

  private String text(Article article, ScriptConverter converter) throws JsonProcessingException {
    return String.join(
        "\n",
        "---",
        "title: " + quoted(converter.convert(article.title())),
        "date: " + article.date().orElseThrow() + "T" + article.time().orElseThrow() + "+08:00",
        "source: " + quoted(converter.convert(article.source().orElseThrow())),
        "regions: " + quoted(withAncestors(article.subjects().regions())),
        "shown: " + quoted(article.subjects().regions().stream().map(shelf::slug).toList()),
        "themes: " + quoted(article.subjects().themes().stream().map(shelf::slug).toList()),
        "years: " + quoted(List.of(article.year())),
        "---",
        "",
        converter.convert(article.markdown()),
        "");
  }

  /** JSON is YAML. */
  private String quoted(Object value) throws JsonProcessingException {
    return json.writeValueAsString(value);
  }

  /** An article about a county is listed under its prefecture and province as well. */
  private Set<String> withAncestors(List<Term> regions) {
    Set<String> slugs = new LinkedHashSet<>();
    for (Term region : regions) {
      slugs.add(shelf.slug(region));
      shelf.vocabulary().ancestors(region).forEach(above -> slugs.add(shelf.slug(above)));
    }
    return slugs;
  }

  /** {@code data/terms.json}: each subject's names and the subjects above it. */
  void writeTerms() throws IOException {
    Map<String, Map<String, ?>> terms = new TreeMap<>();
    Stream.concat(shelf.regions().stream(), shelf.themes().stream())
        .forEach(term -> terms.put(shelf.slug(term), entry(term)));
    Files.createDirectories(folder.resolve("data"));
    json.writeValue(folder.resolve("data/terms.json").toFile(), terms);
  }

  private Map<String, ?> entry(Term term) {
    return Map.of(
        "hans", term.hans(),
        "hant", term.hant(),
        "above", shelf.vocabulary().ancestors(term).stream().map(shelf::slug).toList());
  }
}

package org.twinscript.script;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A converter that also writes words as the readers of an edition call them: for texts of our own,
 * such as help. What others have written keeps its words.
 */
public final class LocalWording implements ScriptConverter {

  private final ScriptConverter characters;
  private final Map<String, String> words;
  private final Pattern any;

  private LocalWording(ScriptConverter characters, Map<String, String> words) {
    this.characters = characters;
    this.words = words;
    this.any =
        Pattern.compile(
            words.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
  }

  /**
   * A converter with the words of a table.
   *
   * @param characters converts from Simplified to the edition's characters
   * @param table of the form of {@code vocabulary/glossary.tsv}
   * @throws org.twinscript.fault.InputException if the file cannot be read or a line is at fault
   */
  public static ScriptConverter of(ScriptConverter characters, Path table, Edition edition) {
    Map<String, String> words = LocalTerms.read(table).in(edition, characters::convert);
    return words.isEmpty() ? characters : new LocalWording(characters, words);
  }

  @Override
  public String convert(String text) {
    return any.matcher(characters.convert(text))
        .replaceAll(word -> Matcher.quoteReplacement(words.get(word.group())));
  }
}

package org.twinscript.message;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something to say, in no language yet.
 *
 * @param key names its line in the tables
 * @param arguments what the line's places stand for, in order: texts, numbers, paths, sentences, or
 *     lists of these
 */
public record Sentence(String key, List<Object> arguments) {

  /** A sentence with its arguments. */
  public static Sentence of(String key, Object... arguments) {
    return new Sentence(key, List.of(arguments));
  }

  /** A text that is the same in every language, such as a name. */
  public static Sentence verbatim(String text) {
    return of("verbatim", text);
  }

  /** Several sentences, a line each. */
  public static Sentence lines(List<Sentence> sentences) {
    return sentences.size() == 1 ? sentences.get(0) : of("verbatim", sentences);
  }

  /** In English, as logs and other programs read it. */
  @Override
  public String toString() {
    return Messages.ENGLISH.say(this);
  }

  /** One with the same key whose texts are changed, such as the paths in it. */
  public Sentence with(String before, String after) {
    return new Sentence(
        key,
        arguments.stream()
            .map(argument -> changed(argument, before, after))
            .collect(Collectors.toUnmodifiableList()));
  }

  private static Object changed(Object argument, String before, String after) {
    if (argument instanceof Sentence sentence) {
      return sentence.with(before, after);
    }
    if (argument instanceof List<?> list) {
      return list.stream().map(each -> changed(each, before, after)).toList();
    }
    return argument instanceof Number ? argument : argument.toString().replace(before, after);
  }
}

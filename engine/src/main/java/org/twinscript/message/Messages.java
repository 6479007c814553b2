package org.twinscript.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of one language: what is said to a person, by its key. Immutable. */
public final class Messages {

  /** For logs, for other programs, and where no other language is asked for. */
  public static final Messages ENGLISH = in(Tongue.ENGLISH);

  private final Map<String, String> forms;

  private Messages(Map<String, String> forms) {
    this.forms = forms;
  }

  /** Those of a language. */
  public static Messages in(Tongue tongue) {
    Properties table = new Properties();
    try (InputStream bytes = Messages.class.getResourceAsStream(tongue.tag() + ".properties")) {
      table.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Messages(
        table.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    row -> (String) row.getKey(), row -> (String) row.getValue())));
  }

  /** Those for who runs this process. */
  public static Messages ofThisProcess() {
    return in(Tongue.ofThisProcess());
  }

  /** The same for what is logged, which Java writes in the charset it found. */
  public static Messages ofTheLog() {
    return OfTheLog.MESSAGES;
  }

  /** Read once a process, by the first who logs. */
  private static final class OfTheLog {
    private static final Messages MESSAGES =
        canLogChinese(System.getProperties()) ? ofThisProcess() : ENGLISH;
  }

  static boolean canLogChinese(Properties system) {
    String charset =
        Stream.of("stdout.encoding", "sun.stdout.encoding", "file.encoding")
            .map(system::getProperty)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("UTF-8");
    return Charset.isSupported(charset) && Charset.forName(charset).newEncoder().canEncode('文');
  }

  /** A sentence in this language. */
  public String say(Sentence sentence) {
    return String.format(
        Locale.ROOT, form(sentence.key()), sentence.arguments().stream().map(this::said).toArray());
  }

  /** The same without a sentence to hand on. */
  public String say(String key, Object... arguments) {
    return say(Sentence.of(key, arguments));
  }

  private Object said(Object argument) {
    if (argument instanceof Sentence sentence) {
      return say(sentence);
    }
    if (argument instanceof List<?> several) {
      return several.stream()
          .map(this::said)
          .map(String::valueOf)
          .collect(Collectors.joining("\n"));
    }
    return argument;
  }

  /**
   * A line as it stands in the table, its places not filled.
   *
   * @throws IllegalArgumentException when the table has none
   */
  public String form(String key) {
    String form = forms.get(key);
    if (form == null) {
      throw new IllegalArgumentException("no line " + key);
    }
    return form;
  }

  /** The keys of all lines. */
  public Set<String> keys() {
    return forms.keySet();
  }
}

package org.twinscript.script;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A stretch of HTML. The sources of all tokens, joined, are the document. */
sealed interface HtmlToken {

  /** The characters in the document. */
  String source();

  /** Text between tags, references unresolved. */
  record Text(String source) implements HtmlToken {}

  /** A comment, a declaration, or the content of an element that holds no markup. */
  record Opaque(String source) implements HtmlToken {}

  /** An end tag; the name is in lower case. */
  record EndTag(String source, String name) implements HtmlToken {}

  /** A start tag; the name is in lower case. */
  record StartTag(String source, String name, List<Attribute> attributes) implements HtmlToken {

    private static final Pattern ATTRIBUTE =
        Pattern.compile("[\\s/]([^\\s/>=\"']+)(?:\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s>\"']+))?");

    static StartTag of(String source, String name) {
      if (source.indexOf('=') < 0) {
        return new StartTag(source, name, List.of());
      }
      List<Attribute> attributes =
          ATTRIBUTE
              .matcher(source)
              .region(name.length() + 1, source.length())
              .results()
              .filter(found -> found.group(2) != null)
              .map(found -> Attribute.of(found.group(1), found.group(2), found.start(2)))
              .toList();
      return new StartTag(source, name, attributes);
    }

    Optional<String> value(String attribute) {
      return attributes.stream()
          .filter(each -> each.name.equals(attribute))
          .map(Attribute::value)
          .findFirst();
    }
  }

  /**
   * An attribute that has a value.
   *
   * @param name in lower case
   * @param value without its quotes, references unresolved
   * @param start where the value stands in the tag
   */
  record Attribute(String name, String value, int start) {

    private static Attribute of(String name, String written, int start) {
      boolean quoted = written.startsWith("\"") || written.startsWith("'");
      String value = quoted ? written.substring(1, written.length() - 1) : written;
      return new Attribute(name.toLowerCase(Locale.ROOT), value, quoted ? start + 1 : start);
    }
  }
}

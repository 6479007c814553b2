package org.twinscript.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Turns a rendered page or fragment into the other edition: text, and the attributes a reader sees.
 * Words are read across inline elements, quotation marks paired over a block; every other byte of
 * the document stays, links, ids and anchors among them. Immutable, safe to share between threads.
 *
 * <p>Not converted: code and other text that is no prose, {@code translate="no"}, and elements
 * whose {@code lang} is another language or the other script. A {@code lang} that names the source
 * script names the target's afterwards.
 */
public final class HtmlConverter {

  /**
   * A document in the target script.
   *
   * @param html the document
   * @param unpaired the surroundings of each quotation mark that was left as it was because it has
   *     no partner in its block
   */
  public record Result(String html, List<String> unpaired) {
    public Result {
      unpaired = List.copyOf(unpaired);
    }
  }

  private static final Set<String> READ_ALOUD = Set.of("alt", "aria-label", "placeholder", "title");

  private static final Set<String> SUMMARIES =
      Set.of("description", "keywords", "og:description", "og:title");

  private final ScriptConverter characters;
  private final QuotationMarks marks;
  private final ScriptConverter attributes;
  private final Script from;
  private final Edition to;

  /**
   * @param characters converts characters from the one script to the other, as {@link
   *     Conversions#between(Script, Edition)} does
   */
  public HtmlConverter(ScriptConverter characters, Script from, Edition to) {
    this.characters = characters;
    this.marks = new QuotationMarks(from, to.script());
    this.attributes = new EditionConverter(characters, marks);
    this.from = from;
    this.to = to;
  }

  /** The document in the target script. Malformed markup is kept as it is. */
  public Result convert(String html) {
    return new Walk(html.length()).over(html);
  }

  /** One document on its way through. */
  private final class Walk {
    private final StringBuilder out;
    private final List<String> unpaired = new ArrayList<>();
    private final OpenElements open = new OpenElements(from);
    private final InlineRuns runs = new InlineRuns(characters, marks);

    Walk(int length) {
      out = new StringBuilder(length + length / 16);
    }

    Result over(String html) {
      new HtmlTokens(html).forEachRemaining(this::token);
      runs.flush(out, unpaired);
      return new Result(out.toString(), unpaired);
    }

    private void token(HtmlToken token) {
      if (token instanceof HtmlToken.StartTag tag) {
        begin(tag.name());
        String source = open.convertAttributes(tag) ? convertAttributes(tag) : tag.source();
        write(tag.name(), source);
        open.start(tag);
      } else if (token instanceof HtmlToken.EndTag tag) {
        end(tag);
      } else if (token instanceof HtmlToken.Text text) {
        text(text.source());
      } else {
        runs.markup(token.source());
      }
    }

    private void text(String source) {
      if (open.convert()) {
        runs.text(source);
      } else {
        runs.object(source);
      }
    }

    private void begin(String name) {
      if (!Phrasing.isInline(name)) {
        runs.flush(out, unpaired);
      } else if (Phrasing.isAside(name)) {
        runs.aside();
      }
    }

    private void end(HtmlToken.EndTag tag) {
      if (!Phrasing.isInline(tag.name())) {
        runs.flush(out, unpaired);
      } else if (Phrasing.isAside(tag.name())) {
        runs.resume();
      }
      write(tag.name(), tag.source());
      open.end(tag.name());
    }

    private void write(String name, String source) {
      if (Phrasing.isObject(name)) {
        runs.object(source);
      } else {
        runs.markup(source);
      }
    }
  }

  private String convertAttributes(HtmlToken.StartTag tag) {
    StringBuilder out = new StringBuilder(tag.source());
    for (int at = tag.attributes().size() - 1; at >= 0; at--) {
      HtmlToken.Attribute attribute = tag.attributes().get(at);
      int end = attribute.start() + attribute.value().length();
      out.replace(attribute.start(), end, convert(attribute, tag));
    }
    return out.toString();
  }

  private String convert(HtmlToken.Attribute attribute, HtmlToken.StartTag tag) {
    if (attribute.name().equals("lang") || attribute.name().equals("xml:lang")) {
      return LanguageTag.of(attribute.value()).is(from) ? to.tag() : attribute.value();
    }
    boolean seen =
        READ_ALOUD.contains(attribute.name())
            || attribute.name().equals("content") && isSummary(tag);
    return seen ? spelled(attribute.value()) : attribute.value();
  }

  private static boolean isSummary(HtmlToken.StartTag tag) {
    return tag.name().equals("meta")
        && tag.value("name")
            .or(() -> tag.value("property"))
            .filter(SUMMARIES::contains)
            .isPresent();
  }

  private String spelled(String value) {
    HtmlText text = HtmlText.of(value);
    String converted = attributes.convert(text.text());
    boolean aligned = converted.codePointCount(0, converted.length()) == text.length();
    return aligned ? text.spell(converted) : attributes.convert(value);
  }
}

package org.twinscript.script;

import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes each word that an edition shows in the place of the author's a button that says so when it
 * is pressed: what it opens has the id {@link #note} of the word's place in the list. A word is
 * found where both texts have it, so that the same word where the author wrote it himself stays
 * plain; and none within a heading, a link, code or what is not converted. Immutable, safe to
 * share.
 *
 * @param words those of an article in one edition
 */
public record ReplacedWords(List<Replaced> words) {

  private static final Set<String> PLAIN =
      Set.of("a", "h1", "h2", "h3", "h4", "h5", "h6", "button", "summary");

  /**
   * A word of the edition and the author's, with as many characters.
   *
   * @param shown as the edition writes it
   * @param written as the author did
   */
  public record Replaced(String shown, String written) {}

  public ReplacedWords {
    words = List.copyOf(words);
  }

  /** The id of what tells of a word; no heading's, as those have no line below. */
  public static String note(int word) {
    return "word_" + word;
  }

  /**
   * The edition's body with its buttons.
   *
   * @param shown the body as the edition has it
   * @param written the body as the author wrote it, with the same elements
   */
  public String marked(String shown, String written) {
    return words.isEmpty() ? shown : new Walk(shown.length()).over(shown, written);
  }

  /** Two bodies on their way through, side by side. */
  private final class Walk {
    private final StringBuilder out;
    private final OpenElements open = new OpenElements(Script.HANT);

    /** The first unit of each word, as most places of a text begin none. */
    private final String beginnings =
        words.stream().map(word -> word.shown().substring(0, 1)).collect(Collectors.joining());

    private int plain;

    Walk(int length) {
      out = new StringBuilder(length + length / 8);
    }

    String over(String shown, String written) {
      Iterator<HtmlToken> theirs = new HtmlTokens(written);
      Iterator<HtmlToken> ours = new HtmlTokens(shown);
      while (ours.hasNext()) {
        token(ours.next(), theirs.hasNext() ? theirs.next().source() : "");
      }
      return out.toString();
    }

    private void token(HtmlToken token, String written) {
      if (token instanceof HtmlToken.Text text && open.convert() && plain == 0) {
        mark(text.source(), written);
        return;
      }
      out.append(token.source());
      if (token instanceof HtmlToken.StartTag tag) {
        open.start(tag);
        plain += PLAIN.contains(tag.name()) ? 1 : 0;
      } else if (token instanceof HtmlToken.EndTag tag) {
        open.end(tag.name());
        plain -= PLAIN.contains(tag.name()) && plain > 0 ? 1 : 0;
      }
    }

    /** Texts of another length are no twins, so that nothing is known of their places. */
    private void mark(String shown, String written) {
      if (shown.length() != written.length()) {
        out.append(shown);
        return;
      }
      int done = 0;
      for (int at = 0; at < shown.length(); at++) {
        OptionalInt word = wordAt(shown, written, at);
        if (word.isPresent()) {
          int end = at + words.get(word.getAsInt()).shown().length();
          out.append(shown, done, at).append(button(shown.substring(at, end), word.getAsInt()));
          done = end;
          at = end - 1;
        }
      }
      out.append(shown, done, shown.length());
    }

    /** The longest that both have at a place. */
    private OptionalInt wordAt(String shown, String written, int at) {
      if (beginnings.indexOf(shown.charAt(at)) < 0) {
        return OptionalInt.empty();
      }
      int found = -1;
      int longest = 0;
      for (int i = 0; i < words.size(); i++) {
        Replaced word = words.get(i);
        if (word.shown().length() > longest
            && shown.startsWith(word.shown(), at)
            && written.startsWith(word.written(), at)) {
          found = i;
          longest = word.shown().length();
        }
      }
      return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }
  }

  private static String button(String text, int word) {
    return "<button type=\"button\" class=\"word\" popovertarget=\""
        + note(word)
        + "\">"
        + text
        + "</button>";
  }
}

package org.twinscript.script;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.twinscript.language.Segmenter;

/**
 * A reading aid for an edition of converted text: behind the first mention of a word of the
 * mainland it adds what the edition's readers say, in small print:
 * 軟件&lt;small&gt;（軟體）&lt;/small&gt;. The author's words stay. Only a whole word is marked, so 人體內存在
 * has no mark at 內存; and none within a heading, a link, code or what is not converted either.
 * Immutable, safe to share.
 */
public final class LocalMarks {

  private static final Set<String> PLAIN =
      Set.of("a", "h1", "h2", "h3", "h4", "h5", "h6", "button", "summary");

  private final Map<String, String> words;
  private final int longest;
  private final String place;
  private final Supplier<Segmenter> segmenter;

  /**
   * @param words what is said for them, by the words as the edition writes them
   * @param edition in Traditional
   * @param segmenter asked for where one of the words may stand
   */
  LocalMarks(Map<String, String> words, Edition edition, Supplier<Segmenter> segmenter) {
    this.words = words;
    this.longest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
    this.place = edition == Edition.HANT_HK ? "zh-HK" : "zh-TW";
    this.segmenter = segmenter;
  }

  /** The body of an article with its marks; the same body where it has none of the words. */
  public String in(String html) {
    return words.isEmpty() ? html : new Walk(html.length()).over(html);
  }

  /** One body on its way through. */
  private final class Walk {
    private final StringBuilder out;
    private final OpenElements open = new OpenElements(Script.HANT);
    private final Set<String> mentioned = new HashSet<>();
    private int plain;

    Walk(int length) {
      out = new StringBuilder(length + length / 16);
    }

    String over(String html) {
      new HtmlTokens(html).forEachRemaining(this::token);
      return out.toString();
    }

    private void token(HtmlToken token) {
      if (token instanceof HtmlToken.Text text && open.convert() && plain == 0) {
        mark(text.source());
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

    private void mark(String text) {
      for (int at = 0; at < text.length(); ) {
        int end = at;
        while (end < text.length() && Character.isIdeographic(text.charAt(end))) {
          end++;
        }
        if (end > at) {
          run(text.substring(at, end), text.substring(end));
          at = end;
        } else {
          out.append(text.charAt(at++));
        }
      }
    }

    /** Marks a run of Han characters, which ends before {@code rest}. */
    private void run(String han, String rest) {
      boolean[] ends = null;
      for (int at = 0; at < han.length(); ) {
        Optional<String> word = wordAt(han, at);
        ends = word.isPresent() && ends == null ? segmenter.get().cut(han) : ends;
        int next = at + word.map(String::length).orElse(1);
        out.append(han, at, next);
        if (word.isPresent() && ends[at] && ends[next] && mentioned.add(word.get())) {
          String local = words.get(word.get());
          boolean said = (han.substring(next) + rest).startsWith("（" + local);
          out.append(said ? "" : small(local));
        }
        at = next;
      }
    }

    /** The longest of the words that begins at a place. */
    private Optional<String> wordAt(String han, int at) {
      for (int length = Math.min(longest, han.length() - at); length > 1; length--) {
        String word = han.substring(at, at + length);
        if (words.containsKey(word)) {
          return Optional.of(word);
        }
      }
      return Optional.empty();
    }
  }

  private String small(String local) {
    return "<small class=\"local\" lang=\"" + place + "\">（" + local + "）</small>";
  }
}

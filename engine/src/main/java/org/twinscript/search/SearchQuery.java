package org.twinscript.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is looked for: {@code 医院 "家庭医生" -试点 地区:广州}. All terms must stand in an article, none that
 * begins with a minus may. A term is found as it is, without regard to script, width, case, marks
 * and spaces; in quotes it is looked for in titles and texts alone.
 */
record SearchQuery(List<Term> terms, List<Filter> filters) {

  private static final String MINUS = "-−－";
  private static final String OPENING = "\"“”„「『＂";
  private static final String CLOSING = "\"“”」』＂";
  private static final String COLONS = ":：";

  public SearchQuery {
    terms = List.copyOf(terms);
    filters = List.copyOf(filters);
  }

  /**
   * A piece of text.
   *
   * @param folded as it is looked up
   * @param typed as it was written
   */
  record Term(String folded, String typed, boolean quoted, boolean excluded) {

    /** Whether the index knows for certain where it stands. */
    boolean isExact() {
      return folded.length() <= 2;
    }
  }

  /** A facet and the key or the beginning of the name of a value. */
  record Filter(String facet, String value, boolean excluded) {}

  /**
   * Reads what was typed.
   *
   * @param facet the facet of a name that stands before a colon
   */
  static SearchQuery parse(String text, SearchFold fold, Function<String, Optional<String>> facet) {
    return new Parser(text, fold, facet).parse();
  }

  /** Whether nothing is looked for. */
  boolean isEmpty() {
    return terms.isEmpty() && filters.isEmpty();
  }

  /** Goes through a text once. */
  private static final class Parser {

    private final String text;
    private final SearchFold fold;
    private final Function<String, Optional<String>> facet;
    private final Set<Term> terms = new LinkedHashSet<>();
    private final Set<Filter> filters = new LinkedHashSet<>();
    private int at;

    Parser(String text, SearchFold fold, Function<String, Optional<String>> facet) {
      this.text = text;
      this.fold = fold;
      this.facet = facet;
    }

    SearchQuery parse() {
      while (at < text.length()) {
        if (isSpace(text.charAt(at))) {
          at++;
        } else {
          boolean excluded = isMinus();
          at += excluded ? 1 : 0;
          boolean quoted = OPENING.indexOf(text.charAt(at)) >= 0;
          if (quoted) {
            add(quoted(), true, excluded);
          } else {
            addWord(word(), excluded);
          }
        }
      }
      return new SearchQuery(List.copyOf(terms), List.copyOf(filters));
    }

    private boolean isMinus() {
      return MINUS.indexOf(text.charAt(at)) >= 0
          && at + 1 < text.length()
          && !isSpace(text.charAt(at + 1));
    }

    private String quoted() {
      int from = ++at;
      while (at < text.length() && CLOSING.indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return text.substring(from, Math.min(at++, text.length()));
    }

    private String word() {
      int from = at;
      while (at < text.length() && !isSpace(text.charAt(at))) {
        at++;
      }
      return text.substring(from, at);
    }

    private void addWord(String word, boolean excluded) {
      for (int colon = 1; colon < word.length() - 1; colon++) {
        if (COLONS.indexOf(word.charAt(colon)) >= 0) {
          Optional<String> name = facet.apply(word.substring(0, colon));
          if (name.isPresent()) {
            filters.add(new Filter(name.get(), word.substring(colon + 1), excluded));
            return;
          }
          break;
        }
      }
      add(word, false, excluded);
    }

    private void add(String typed, boolean quoted, boolean excluded) {
      String folded = fold.fold(typed);
      if (!folded.isEmpty()) {
        terms.add(new Term(folded, typed, quoted, excluded));
      }
    }

    private static boolean isSpace(char unit) {
      return unit <= ' '
          || unit == '\u00A0'
          || unit >= '\u2000' && unit <= '\u200F'
          || unit == '\u3000'
          || unit == '\uFEFF';
    }
  }
}

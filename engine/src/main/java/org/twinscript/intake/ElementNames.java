package org.twinscript.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What the class names and ids of elements say. The words are in a table. */
final class ElementNames {

  private static final Words STRANGER = Words.of("stranger");
  private static final Words WEAK = Words.of("weak");
  private static final Words PLACE = Words.of("place");
  private static final Words CONTENT = Words.of("content");
  private static final Words BODY = Words.of("body");
  private static final Words OF_ARTICLE = Words.of("text-of");
  private static final Words TEXT_NAME = Words.of("text-name");
  private static final Words SECTION = Words.of("section");
  private static final Words PERSON = Words.of("person");
  private static final Words ABOUT = Words.of("about");
  private static final Words PUBLISHER = Words.of("publisher");

  /** Between two words of a name, also where a capital follows a small letter. */
  private static final Pattern BETWEEN = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");

  private static final Pattern NAME = Pattern.compile("[^A-Za-z]+");

  private static final int LONGEST = 300;

  private ElementNames() {}

  /** Words of a kind: whole ones, and beginnings. */
  private record Words(Set<String> whole, List<String> beginnings) {

    static Words of(String kind) {
      List<String> words = Table.words("element-names.tsv", kind);
      return new Words(
          Set.copyOf(words.stream().filter(word -> !word.endsWith("*")).toList()),
          words.stream()
              .filter(word -> word.endsWith("*"))
              .map(word -> word.substring(0, word.length() - 1))
              .toList());
    }

    boolean have(String word) {
      return whole.contains(word) || beginnings.stream().anyMatch(word::startsWith);
    }
  }

  /** The words of an element's class names and id, lower case. */
  static Set<String> words(Element element) {
    if (!element.hasAttr("class") && !element.hasAttr("id")) {
      return Set.of();
    }
    String names = element.className() + " " + element.id();
    Set<String> words = new HashSet<>();
    if (names.length() <= LONGEST) {
      Stream.concat(BETWEEN.splitAsStream(names), NAME.splitAsStream(names))
          .filter(word -> !word.isEmpty())
          .forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
    }
    return words;
  }

  /** Whether an element is named as what is not the article's. */
  static boolean isOfStrangers(Element element) {
    Set<String> words = words(element);
    boolean place = element.normalName().equals("aside") || words.stream().anyMatch(PLACE::have);
    return place && !AmidProse.is(element)
        || isCertainlyOfStrangers(element)
        || words.stream().anyMatch(WEAK::have) && words.stream().noneMatch(CONTENT::have)
        || words.stream().anyMatch(ABOUT::have)
            && (words.stream().anyMatch(PERSON::have) || isInPerson(element));
  }

  /**
   * Whether it stands in what is named as telling of a person: {@code author} with {@code desc}.
   */
  private static boolean isInPerson(Element element) {
    Element parent = element.parent();
    return parent != null && words(parent).stream().anyMatch(PERSON::have);
  }

  /** Whether its name says so plainly: comments, recommendations, statements. */
  static boolean isCertainlyOfStrangers(Element element) {
    return element.normalName().equals("footer")
        || words(element).stream().anyMatch(STRANGER::have);
  }

  /** Whether it is one of the sections that a long text is divided into. */
  static boolean isSection(Element element) {
    return element.normalName().equals("section")
        || words(element).stream().anyMatch(SECTION::have);
  }

  /** Whether it is named as an article's part, among other things. */
  static boolean isContent(Element element) {
    return words(element).stream().anyMatch(CONTENT::have);
  }

  /** Whether its name says that it holds an article's text: a word for each in one name. */
  static boolean isBody(Element element) {
    Set<String> words = words(element);
    return words.stream().anyMatch(TEXT_NAME::have)
        || words.stream()
            .filter(BODY::have)
            .anyMatch(
                text -> words.stream().anyMatch(of -> !of.equals(text) && OF_ARTICLE.have(of)));
  }

  /** Whether it is named as what holds who published the page. */
  static boolean saysPublisher(Element element) {
    return words(element).stream().anyMatch(PUBLISHER::have);
  }

  /**
   * Whether an element is a link. A named place ({@code <a id="x"/>}) is none: written as XHTML
   * closes it, a browser leaves it open, and all that follows stands in it.
   */
  static boolean isLink(Element element) {
    boolean place = element.hasAttr("id") || element.hasAttr("name");
    return element.normalName().equals("a")
        && !(place && !element.hasAttr("href") && !element.hasAttr("onclick"));
  }
}

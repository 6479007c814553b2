package org.twinscript.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Tells which blocks of a page are of others than its article: what its markup calls comments,
 * recommendations or statements, lists of like entries (comments, excerpts), and what the page's
 * own {@code articleBody} does not hold. Where nothing would be left of an article, names and lists
 * prove nothing, but the first entry of a thread is its article.
 */
final class Strangers {

  private static final Stranger NAMED = new Stranger(Stranger.OUTSIDE, true);
  private static final Stranger COLUMN = new Stranger(Stranger.OUTSIDE, false);
  static final Stranger LISTED = new Stranger("one of a list of like entries", true);
  static final Stranger EXCERPT = new Stranger(LISTED.why(), false);
  private static final Stranger NOT_IN_BODY =
      new Stranger("not in the body that the page states", false);

  private static final int SHORTEST_BODY = 60;

  /** Of Han characters; {@code 3回复贴，共1页} has fewer. */
  private static final int SHORTEST_TEXT = 7;

  /** How far above a block its container is looked for; hostile pages nest without end. */
  private static final int LEVELS = 40;

  private final List<TextBlock> blocks;
  private final int title;
  private final Map<Element, Boolean> named = new IdentityHashMap<>();

  private Strangers(List<TextBlock> blocks, int title) {
    this.blocks = blocks;
    this.title = title;
  }

  /**
   * Why each block is of others; nothing for the rest.
   *
   * @param title index of the block with the title, or -1
   * @param body the text the page states as its article's
   */
  static List<Optional<Stranger>> of(List<TextBlock> blocks, int title, Optional<String> body) {
    return new Strangers(blocks, title).judge(body);
  }

  private List<Optional<Stranger>> judge(Optional<String> body) {
    Set<Element> keep = ancestorsOfTitle();
    Map<Element, Stranger> listed = new ListEntries(at -> upward(at, keep)).of(blocks, title);
    List<Optional<Stranger>> byList = reasons(listed, Set.of(), keep);
    Set<Element> names = namedElements(keep, byList);
    List<Optional<Stranger>> all = reasons(listed, names, keep);
    if (!hasProse(all)) {
      all = byList;
    }
    if (!hasProse(all)) {
      Map<Element, Stranger> later = withoutFirst(listed);
      all = reasons(later, names, keep);
      all = hasProse(all) ? all : reasons(later, Set.of(), keep);
    }
    if (!hasProse(all)) {
      all = reasons(Map.of(), Set.of(), keep);
    }
    return body.map(StatedBody::new).filter(it -> it.covers(blocks)).isPresent()
        ? new StatedBody(body.get()).judge(blocks, all, NOT_IN_BODY)
        : all;
  }

  private Set<Element> ancestorsOfTitle() {
    Set<Element> keep = new HashSet<>();
    if (title >= 0) {
      keep.add(blocks.get(title).owner());
      keep.addAll(blocks.get(title).owner().parents());
    }
    return keep;
  }

  private List<Optional<Stranger>> reasons(
      Map<Element, Stranger> listed, Set<Element> names, Set<Element> keep) {
    Map<Element, Optional<Stranger>> known = new IdentityHashMap<>();
    List<Optional<Stranger>> reasons = new ArrayList<>();
    for (TextBlock block : blocks) {
      reasons.add(
          block.stranger().isEmpty()
              ? reason(block.owner(), listed, names, keep, known)
              : Optional.of(new Stranger(block.stranger(), true)));
    }
    return reasons;
  }

  private static Optional<Stranger> reason(
      Element element,
      Map<Element, Stranger> listed,
      Set<Element> names,
      Set<Element> keep,
      Map<Element, Optional<Stranger>> known) {
    List<Element> path = new ArrayList<>();
    Optional<Stranger> found = Optional.empty();
    for (Element at : upward(element, keep)) {
      if (known.containsKey(at)) {
        found = known.get(at);
        break;
      }
      path.add(at);
      if (listed.containsKey(at) || names.contains(at)) {
        found = Optional.of(listed.containsKey(at) ? listed.get(at) : name(at));
        break;
      }
    }
    for (Element at : path) {
      known.put(at, found);
    }
    return found;
  }

  private static Stranger name(Element element) {
    return ElementNames.isCertainlyOfStrangers(element) ? NAMED : COLUMN;
  }

  /** An element and what it stands in, up to what holds the title too. */
  private static List<Element> upward(Element element, Set<Element> keep) {
    List<Element> path = new ArrayList<>();
    for (Element at = element;
        at != null && path.size() < LEVELS && !keep.contains(at);
        at = at.parent()) {
      path.add(at);
    }
    return path;
  }

  /** Prose after the title that is left. */
  private boolean hasProse(List<Optional<Stranger>> reasons) {
    for (int i = Math.max(0, title + 1); i < blocks.size(); i++) {
      if (reasons.get(i).isEmpty() && isText(blocks.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** A sentence that is more than a count of what is on the page. */
  private static boolean isText(TextBlock block) {
    return MainElement.mayBeSentence(block) && MainElement.han(block) >= SHORTEST_TEXT;
  }

  /**
   * The elements whose names say that they are of others. One that is named after an article as
   * well, begins the page's prose and holds most of it is the article: a commentary's {@code
   * comment_con}.
   */
  private Set<Element> namedElements(Set<Element> keep, List<Optional<Stranger>> byList) {
    Map<Element, Integer> prose = new IdentityHashMap<>();
    Set<Element> first = new HashSet<>();
    int all = 0;
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      boolean counts = i > title && byList.get(i).isEmpty() && MainElement.mayBeSentence(block);
      int length = counts ? block.text().length() : 0;
      List<Element> path = upward(block.owner(), keep);
      if (counts && all == 0) {
        first.addAll(path);
      }
      all += length;
      path.stream()
          .filter(at -> named.computeIfAbsent(at, ElementNames::isOfStrangers))
          .forEach(at -> prose.merge(at, length, Integer::sum));
    }
    int total = all;
    Set<Element> found = new HashSet<>(prose.keySet());
    found.removeIf(
        it ->
            first.contains(it)
                && prose.get(it) * 2 > total
                && total > SHORTEST_BODY
                && ElementNames.isContent(it));
    return found;
  }

  private Map<Element, Stranger> withoutFirst(Map<Element, Stranger> listed) {
    Map<Element, Stranger> later = new IdentityHashMap<>(listed);
    for (int i = title + 1; i < blocks.size(); i++) {
      if (MainElement.isSentence(blocks.get(i))) {
        upward(blocks.get(i).owner(), Set.of()).forEach(later::remove);
        return later;
      }
    }
    return later;
  }
}

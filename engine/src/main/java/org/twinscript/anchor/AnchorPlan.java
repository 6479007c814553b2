package org.twinscript.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which ids the blocks of a text have so that those lead to the same paragraphs as when they were
 * published. A new paragraph has a number that none has had.
 *
 * @param blocks as the text is today
 */
public record AnchorPlan(List<AnchoredBlock> blocks) {

  public AnchorPlan {
    blocks = List.copyOf(blocks);
  }

  /**
   * The plan of a text.
   *
   * @param now its blocks, numbered as they come
   * @param published what it was, once for each branch that has published it
   */
  public static AnchorPlan of(List<AnchoredBlock> now, List<List<AnchoredBlock>> published) {
    Draft draft = new Draft(now);
    List<Alignment> alignments = published.stream().map(before -> Aligner.of(before, now)).toList();
    alignments.forEach(draft::keepOwn);
    alignments.forEach(draft::keepFormer);
    return new AnchorPlan(draft.blocks());
  }

  /** Ids are given once: of two branches that number different new blocks alike, the first. */
  private static final class Draft {

    private final List<AnchoredBlock> now;
    private final Map<Integer, String> own = new HashMap<>();
    private final List<List<String>> former = new ArrayList<>();
    private final List<String> homeless = new ArrayList<>();
    private final Set<String> given = new HashSet<>();

    Draft(List<AnchoredBlock> now) {
      this.now = now;
      now.forEach(block -> former.add(new ArrayList<>()));
    }

    void keepOwn(Alignment alignment) {
      for (int old = 0; old < alignment.before().size(); old++) {
        String id = alignment.before().get(old).id();
        if (alignment.isThere(old) && !given.contains(id)) {
          if (own.putIfAbsent(alignment.place(old), id) == null) {
            given.add(id);
          }
        }
      }
    }

    void keepFormer(Alignment alignment) {
      for (int old = 0; old < alignment.before().size(); old++) {
        List<String> place = now.isEmpty() ? homeless : former.get(alignment.place(old));
        alignment.before().get(old).ids().stream().filter(given::add).forEach(place::add);
      }
    }

    List<AnchoredBlock> blocks() {
      Map<Character, Integer> highest = new HashMap<>();
      given.forEach(id -> highest.merge(id.charAt(0), number(id), Math::max));
      List<AnchoredBlock> blocks = new ArrayList<>();
      if (!homeless.isEmpty()) {
        blocks.add(new AnchoredBlock("", homeless, Sketch.of("")));
      }
      for (int i = 0; i < now.size(); i++) {
        char kind = now.get(i).kind();
        String id =
            own.containsKey(i) ? own.get(i) : kind + "" + highest.merge(kind, 1, Integer::sum);
        blocks.add(new AnchoredBlock(id, former.get(i), now.get(i).sketch()));
      }
      return blocks;
    }
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }

  /** Whether the blocks are numbered as they come, and nothing else leads to one. */
  public boolean isPlain() {
    Map<Character, Integer> count = new HashMap<>();
    return blocks.stream()
        .allMatch(
            block ->
                block.former().isEmpty()
                    && number(block.id()) == count.merge(block.kind(), 1, Integer::sum));
  }
}

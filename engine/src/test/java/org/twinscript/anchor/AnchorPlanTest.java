package org.twinscript.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Edits of our own records, each at every paragraph, and what their old ids lead to. */
class AnchorPlanTest {

  private static final String NEW = "这一段是后来补写的，谈的是志愿者怎样在雨季里给山村送药，前文没有提过。";

  /** Of 1,718 edits: splits and joins where a part has hardly a run of letters in the sketch. */
  private static final int LOST = 5;

  /**
   * A text after an edit.
   *
   * @param leads for each paragraph of before which one of now its id is to lead to
   */
  private record Edited(List<String> now, List<Integer> leads) {}

  @Test
  void textsThatAreNotEditedKeepTheirNumbers() throws IOException {
    for (List<String> text : records()) {
      AnchorPlan plan = AnchorPlan.of(blocks(text), List.of(blocks(text)));
      assertTrue(plan.isPlain());
      assertEquals(blocks(text), plan.blocks());
    }
  }

  @Test
  void idsLeadToTheirParagraphsAfterAnyOneEdit() throws IOException {
    Map<String, Integer> tried = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (List<String> text : records()) {
      for (int at = 0; at < text.size(); at++) {
        for (Map.Entry<String, Edited> edit : edits(text, at).entrySet()) {
          tried.merge(edit.getKey(), 1, Integer::sum);
          if (!leads(text, edit.getValue())) {
            wrong.add(edit.getKey() + " at " + at + ": " + text.get(at));
          }
        }
      }
    }
    assertTrue(wrong.size() <= LOST, () -> tried + ", wrong: " + wrong);
    assertTrue(tried.size() == 7 && tried.values().stream().allMatch(times -> times > 100));
  }

  @Test
  void idsLeadToTheirParagraphsAfterManyEditsAndAfterTheyWerePublishedAgain() throws IOException {
    for (List<String> text : records()) {
      List<AnchoredBlock> published = blocks(text);
      List<String> now = new ArrayList<>(text);
      for (int at = now.size() - 1; at >= 0; at -= 2) {
        now.add(at, NEW + at);
        published = AnchorPlan.of(blocks(now), List.of(published)).blocks();
      }
      for (int old = 0; old < text.size(); old++) {
        assertEquals(now.indexOf(text.get(old)), place(published, "p" + (old + 1)));
      }
      assertEquals(
          now.size(), published.stream().flatMap(block -> block.ids().stream()).distinct().count());
    }
  }

  @Test
  void whatTwoBranchesHavePublishedLeadsThereToo() throws IOException {
    List<String> text = records().get(0);
    List<String> one = new ArrayList<>(text);
    one.add(1, NEW);
    List<String> other = new ArrayList<>(text);
    other.remove(0);
    List<String> merged = new ArrayList<>(one);
    merged.remove(0);
    List<AnchoredBlock> first = AnchorPlan.of(blocks(one), List.of(blocks(text))).blocks();
    List<AnchoredBlock> second = AnchorPlan.of(blocks(other), List.of(blocks(text))).blocks();
    AnchorPlan plan = AnchorPlan.of(blocks(merged), List.of(first, second));
    assertEquals(0, place(plan.blocks(), "p" + (text.size() + 1)));
    assertEquals(0, place(plan.blocks(), "p1"), "gone, and this stands where it stood");
    assertEquals(1, place(plan.blocks(), "p2"));
  }

  @Test
  void aTextWithoutAnyParagraphKeepsTheIdsAboveIt() {
    AnchorPlan plan = AnchorPlan.of(List.of(), List.of(blocks(List.of("甲", "乙"))));
    assertFalse(plan.isPlain());
    assertEquals(List.of("p1", "p2"), plan.blocks().get(0).ids());
    String row = plan.blocks().get(0).toString();
    assertEquals(plan.blocks().get(0), AnchoredBlock.parse(row).orElseThrow());
  }

  @Test
  void rowsThatAreNoneAreNotRead() {
    for (String row :
        List.of("", "p1", "p1:a", "p0:", "q1:", "p1,x:", "p1:aaaä", "p1:" + "a".repeat(27))) {
      assertTrue(AnchoredBlock.parse(row).isEmpty(), row);
    }
  }

  private static boolean leads(List<String> text, Edited edit) {
    List<AnchoredBlock> planned = AnchorPlan.of(blocks(edit.now), List.of(blocks(text))).blocks();
    return IntStream.range(0, text.size())
        .allMatch(old -> place(planned, "p" + (old + 1)) == edit.leads.get(old));
  }

  private static int place(List<AnchoredBlock> blocks, String id) {
    return IntStream.range(0, blocks.size())
        .filter(block -> blocks.get(block).ids().contains(id))
        .findFirst()
        .orElse(-1);
  }

  private static Map<String, Edited> edits(List<String> text, int at) {
    String old = text.get(at);
    Map<String, Edited> edits = new TreeMap<>();
    edits.put("inserted", edit(text, at, List.of(NEW, old), 1));
    edits.put("corrected", edit(text, at, List.of(corrected(old)), 0));
    edits.put("rewritten", edit(text, at, List.of(NEW), 0));
    if (old.length() > 40) {
      int cut = old.length() / 2;
      edits.put("split", edit(text, at, List.of(old.substring(0, cut), old.substring(cut)), 0));
    }
    if (text.size() > 1) {
      edits.put("deleted", without(text, at));
    }
    if (at + 1 < text.size()) {
      edits.put("joined", joined(text, at));
      edits.put("moved", moved(text, at));
    }
    return edits;
  }

  private static Edited edit(List<String> text, int at, List<String> instead, int place) {
    List<String> now = new ArrayList<>(text.subList(0, at));
    now.addAll(instead);
    now.addAll(text.subList(at + 1, text.size()));
    List<Integer> leads = new ArrayList<>();
    for (int old = 0; old < text.size(); old++) {
      leads.add(old < at ? old : old == at ? at + place : old + instead.size() - 1);
    }
    return new Edited(now, leads);
  }

  /** The nearest to what is gone is what stood above it, or the first. */
  private static Edited without(List<String> text, int at) {
    List<String> now = new ArrayList<>(text);
    now.remove(at);
    return new Edited(
        now,
        IntStream.range(0, text.size())
            .mapToObj(old -> old < at ? old : Math.max(0, old - 1))
            .toList());
  }

  private static Edited joined(List<String> text, int at) {
    List<String> now = new ArrayList<>(text);
    now.set(at, now.get(at) + now.remove(at + 1));
    return new Edited(
        now, IntStream.range(0, text.size()).mapToObj(old -> old <= at ? old : old - 1).toList());
  }

  private static Edited moved(List<String> text, int at) {
    List<String> now = new ArrayList<>(text);
    now.add(now.remove(at));
    return new Edited(
        now,
        IntStream.range(0, text.size())
            .mapToObj(old -> old < at ? old : old == at ? text.size() - 1 : old - 1)
            .toList());
  }

  /** One letter in ten is another. */
  private static String corrected(String text) {
    StringBuilder corrected = new StringBuilder(text);
    for (int at = 3; at < text.length(); at += 10) {
      corrected.setCharAt(at, '改');
    }
    return corrected.toString();
  }

  private static List<AnchoredBlock> blocks(List<String> text) {
    Function<Integer, AnchoredBlock> block =
        at -> new AnchoredBlock("p" + (at + 1), List.of(), Sketch.of(text.get(at)));
    return IntStream.range(0, text.size()).boxed().map(block).toList();
  }

  private static List<List<String>> records() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../content/articles"))) {
      List<List<String>> records = new ArrayList<>();
      for (Path file : files.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
        String body = Files.readString(file).split("~~~~~~\n", 2)[1];
        records.add(
            Arrays.stream(body.strip().split("\n{2,}"))
                .filter(each -> !each.startsWith("#"))
                .toList());
      }
      return records;
    }
  }
}

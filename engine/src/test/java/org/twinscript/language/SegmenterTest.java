package org.twinscript.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {

  private final Segmenter segmenter = new Segmenter(WordModel.chinese());

  private String cut(String text) {
    boolean[] ends = segmenter.ends(text.toCharArray(), 0, text.length());
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      words.append(at > 0 && ends[at] ? "/" : "").append(text.charAt(at));
    }
    return words.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"资金/发放/到位", "考试/制度", "可是/只有", "考試/制度"})
  void cutsWhereWordsEnd(String words) {
    assertEquals(words, cut(words.replace("/", "")));
  }

  @Test
  void looksOnlyAtTheRunItIsGiven() {
    boolean[] ends = segmenter.ends("很资金发放了".toCharArray(), 1, 5);
    assertEquals(5, ends.length);
    assertTrue(ends[0] && ends[2] && ends[4]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "资金【发放】到位",
        "考试【制度】改革",
        "可是【只有】他来",
        "一頭黑【頭髮】的人",
        "他【在】",
        "【后】的人",
        "\uE000【\uE000】\uE000"
      })
  void findsTheWordThatAUnitStandsIn(String marked) {
    int from = marked.indexOf('【');
    int to = marked.indexOf('】') - 1;
    char[] text = marked.replaceAll("[【】]", "").toCharArray();
    for (int at = from; at < to; at++) {
      assertEquals(
          new Segmenter.Word(from, to), segmenter.wordAt(text, at, 0, text.length), "at " + at);
    }
  }

  @Test
  void takesTimeInProportionToARunOfUnknownCharacters() {
    String unknown = "\uE000".repeat(20_000);
    assertEquals(20_001, segmenter.ends(unknown.toCharArray(), 0, unknown.length()).length);
  }

  @Test
  void knowsWords() {
    assertTrue(segmenter.isWord("办理发证".toCharArray(), 0, 2));
    assertFalse(segmenter.isWord("办理发证".toCharArray(), 0, 3));
  }
}

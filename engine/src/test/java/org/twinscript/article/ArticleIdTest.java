package org.twinscript.article;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "guangzhou-2024", "404", "x-1-y"})
  void acceptsAsciiWords(String text) {
    assertTrue(ArticleId.isValid(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "a-", "a--b", "../evil", "A", "广州", "a/b", "a.b", " a"})
  void refusesEverythingElse(String text) {
    assertFalse(ArticleId.isValid(text));
  }
}

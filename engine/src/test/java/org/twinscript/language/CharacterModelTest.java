package org.twinscript.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterModelTest {

  private final CharacterModel model = CharacterModel.chinese();

  @ParameterizedTest
  @CsvSource({"全市卫生健,康,常", "医疗保,障,章", "人民政,府,甫", "全市衛生健,康,常"})
  void knowsWhichCharacterFollows(String before, char likely, char unlikely) {
    assertTrue(costBehind(before, likely) < 1.5, () -> "" + costBehind(before, likely));
    assertTrue(costBehind(before, unlikely) > 6, () -> "" + costBehind(before, unlikely));
  }

  @Test
  void costsOfWhatMayFollowAreThoseOfShares() {
    for (String before : new String[] {"", "的", "卫生健", "医疗机构"}) {
      double shares = 0;
      double unknown = costBehind(before, '\u0001');
      for (char unit = 1; unit < Character.MAX_VALUE; unit++) {
        double cost = costBehind(before, unit);
        shares += model.fold(unit) == unit && cost != unknown ? Math.exp(-cost) : 0;
      }
      // Costs are rounded.
      assertTrue(shares > 0.95 && shares < 1.05, before + ": " + shares);
    }
  }

  @ParameterizedTest
  @CsvSource({"'', 縺", "縺, 縺", "的, 蕗"})
  void anUnknownCharacterCostsAtLeastItsPartOfAllUnknownOnes(String before, char unknown) {
    assertFalse(model.knows(unknown));
    assertTrue(costBehind(before, unknown) > 9, () -> "" + costBehind(before, unknown));
  }

  @ParameterizedTest
  @CsvSource({"醫, 医", "7, 0", "７, 0", "B, a", "',', ，", "「, “", "著, 着"})
  void foldsWhatItDoesNotTellApart(char unit, char folded) {
    assertEquals(folded, model.fold(unit));
  }

  @Test
  void doesNotSeeWhiteSpace() {
    assertEquals(0, model.fold(' '));
    assertEquals(0, model.fold('\u3000'));
  }

  private double costBehind(String before, char unit) {
    CharacterModel.History history = model.nothing();
    for (char each : before.toCharArray()) {
      history = history.then(model.fold(each));
    }
    return history.then(model.fold(unit)).cost();
  }
}

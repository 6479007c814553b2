package org.twinscript.bake.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

  @ParameterizedTest
  @CsvSource({
    "广州市, guangzhou, gzs",
    "长宁区, changning, cnq",
    "长治市, changzhi, czs",
    "厦门市, xiamen, xms",
    "重庆市, chongqing, cqs",
    "陕西省, shaanxi, sxs",
    "医疗保障, insurance-and-prices, ylbz",
    "ＡＩ, ai, ''"
  })
  void areReadAsTheAddressSpellsTheName(String name, String slug, String initials) {
    assertEquals(initials, Initials.of(name, slug));
  }
}

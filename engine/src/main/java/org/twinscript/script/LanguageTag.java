package org.twinscript.script;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a BCP 47 tag says about Chinese.
 *
 * @param chinese whether the language is Chinese or one of its branches
 * @param script the script, said outright or by the region that writes it
 */
record LanguageTag(boolean chinese, Optional<Script> script) {

  private static final Set<String> CHINESE =
      Set.of("zh", "cmn", "yue", "wuu", "hak", "nan", "gan", "hsn", "lzh");

  private static final Set<String> SIMPLIFIED = Set.of("hans", "cn", "sg", "my");
  private static final Set<String> TRADITIONAL = Set.of("hant", "tw", "hk", "mo");

  static LanguageTag of(String tag) {
    List<String> subtags = Arrays.asList(tag.trim().toLowerCase(Locale.ROOT).split("[-_]"));
    return new LanguageTag(
        CHINESE.contains(subtags.get(0)),
        subtags.stream().skip(1).flatMap(subtag -> script(subtag).stream()).findFirst());
  }

  /** Chinese in this script, or Chinese without a word on the script. */
  boolean mayBe(Script wanted) {
    return chinese && script.orElse(wanted) == wanted;
  }

  /** Chinese, and outright in this script. */
  boolean is(Script wanted) {
    return chinese && script.equals(Optional.of(wanted));
  }

  /** The script comes before the region in a tag, so the first that speaks decides. */
  private static Optional<Script> script(String subtag) {
    if (SIMPLIFIED.contains(subtag)) {
      return Optional.of(Script.HANS);
    }
    return TRADITIONAL.contains(subtag) ? Optional.of(Script.HANT) : Optional.empty();
  }
}

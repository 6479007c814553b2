package org.twinscript.vocabulary;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.twinscript.script.Script;

/**
 * One row of a table: a region or a theme. Equal when facet and code are equal.
 *
 * @param facet the name of the facet it is a value of
 * @param code unique in its facet and stable: {@code 310105} (GB/T 2260) or {@code hospitals}
 * @param slug its own path segment, ASCII, unique among its siblings: {@code changning}
 * @param hans its name in Simplified: {@code 长宁区}
 * @param hant its name in Traditional: {@code 長寧區}
 * @param key how front matter, reports and tags name it: the Simplified name where that is unique
 *     in the facet, else the name with as many ancestors before it as make it so: {@code 南京市/鼓楼区}
 * @param parent the code of the region above it; none for a province, a named area or a theme
 * @param cues the words that speak for it
 * @param proofs the words that prove that a text belongs to the archive's field at all, cues or not
 */
public record Term(
    String facet,
    String code,
    String slug,
    String hans,
    String hant,
    String key,
    Optional<String> parent,
    List<Cue> cues,
    List<String> proofs) {

  public Term {
    Objects.requireNonNull(facet);
    cues = List.copyOf(cues);
    proofs = List.copyOf(proofs);
  }

  /** The name in a script. */
  public String name(Script script) {
    return script == Script.HANS ? hans : hant;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Term term && term.facet.equals(facet) && term.code.equals(code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public String toString() {
    return key;
  }
}

package org.twinscript.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * A row of a table, its columns checked one by one but not yet against the other rows.
 *
 * @param line where it stands, counted from 1
 */
record Row(
    int line,
    String code,
    Optional<String> parent,
    String hans,
    String hant,
    String slug,
    List<Cue> cues,
    List<String> proofs) {}

package org.twinscript.restore;

import java.util.List;

/**
 * What a page tells of the characters that are missing on it. Made once a page; immutable.
 *
 * @param model the language
 * @param judge the page's script and its glosses
 * @param words the page's own words
 */
record PageEvidence(LanguageModel model, CharacterJudge judge, PageWords words) {

  static PageEvidence of(List<String> page, CharacterReadings readings) {
    LanguageModel model = LanguageModel.chinese();
    return new PageEvidence(
        model, new CharacterJudge(model.folding(), readings, page), new PageWords(page, model));
  }
}

package org.twinscript.restore;

import java.util.List;
import org.twinscript.language.WordModel;

/**
 * What a page tells of the characters that are missing on it. Made once a page; immutable.
 *
 * @param model the language
 * @param judge the page's script and its glosses
 * @param words the page's own words
 */
record PageEvidence(WordModel model, CharacterJudge judge, PageWords words) {

  static PageEvidence of(List<String> page, CharacterReadings readings) {
    WordModel model = WordModel.chinese();
    return new PageEvidence(
        model, new CharacterJudge(model.folding(), readings, page), new PageWords(page, model));
  }
}

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
record Evidence(WordModel model, CharacterJudge judge, PageWords words) {

  static Evidence of(List<String> page, Readings readings) {
    WordModel model = WordModel.chinese();
    return new Evidence(
        model, new CharacterJudge(model.folding(), readings, page), new PageWords(page, model));
  }
}

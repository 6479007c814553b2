package org.twinscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinscript.article.Block;
import org.twinscript.intake.DamagedArticle;
import org.twinscript.restore.Restoration;
import org.twinscript.script.ScriptConverter;

/**
 * The texts of an article that a reader sees. A page is restored as one list of passages, because
 * many decisions need the whole page: the title, the source if there is one, then the blocks.
 */
record RestoredTexts(String title, Optional<String> source, List<Block> blocks) {

  /** The damaged texts as the list that {@link #of} takes apart again. */
  static List<String> passages(DamagedArticle damaged) {
    List<String> passages = new ArrayList<>();
    passages.add(damaged.title());
    damaged.source().ifPresent(passages::add);
    damaged.blocks().forEach(block -> passages.add(block.text()));
    return passages;
  }

  static RestoredTexts of(DamagedArticle damaged, Restoration restoration) {
    List<String> passages = restoration.passages();
    int first = passages.size() - damaged.blocks().size();
    List<Block> blocks = new ArrayList<>();
    for (Block block : damaged.blocks()) {
      blocks.add(block.withText(passages.get(first + blocks.size())));
    }
    return new RestoredTexts(passages.get(0), damaged.source().map(any -> passages.get(1)), blocks);
  }

  RestoredTexts converted(ScriptConverter converter) {
    return new RestoredTexts(
        converter.convert(title),
        source.map(converter::convert),
        blocks.stream().map(block -> block.withText(converter.convert(block.text()))).toList());
  }
}

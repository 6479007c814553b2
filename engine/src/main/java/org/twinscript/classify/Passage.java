package org.twinscript.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinscript.article.Block;

/** A piece of an article's text and the place it stands in. */
record Passage(CuePlace place, String text) {

  /** The passages of an article in reading order. */
  static List<Passage> of(String title, Optional<String> source, List<Block> blocks) {
    List<Passage> passages = new ArrayList<>();
    passages.add(new Passage(CuePlace.TITLE, title));
    source.ifPresent(name -> passages.add(new Passage(CuePlace.SOURCE, name)));
    boolean leadSeen = false;
    for (Block block : blocks) {
      boolean heading = block instanceof Block.Heading;
      CuePlace text = leadSeen ? CuePlace.BODY : CuePlace.LEAD;
      passages.add(new Passage(heading ? CuePlace.HEADING : text, block.text()));
      leadSeen |= !heading;
    }
    return passages;
  }
}

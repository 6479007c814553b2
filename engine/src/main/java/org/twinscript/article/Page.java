package org.twinscript.article;

import org.twinscript.script.Script;

/**
 * A page about the archive itself: {@code about}, {@code 404}.
 *
 * @param id its path segment
 * @param script the script it was written in
 * @param markdown the body as CommonMark, without the title
 */
public record Page(ArticleId id, String title, Script script, String markdown) implements Document {

  @Override
  public Page withoutText() {
    return new Page(id, title, script, "");
  }
}

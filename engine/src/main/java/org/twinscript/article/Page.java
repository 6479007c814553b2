package org.twinscript.article;

import org.twinscript.script.Script;

/**
 * A page about the archive itself: {@code about}, {@code 404}.
 *
 * @param id its path segment
 * @param script the script it was written in
 * @param wording how it reads in the other script, where a person has ruled on that
 * @param draft true keeps it out of the site
 * @param filing since when it stands there, and when it was changed
 * @param markdown the body as CommonMark, without the title
 */
public record Page(
    ArticleId id,
    String title,
    Script script,
    Wording wording,
    boolean draft,
    Filing filing,
    String markdown)
    implements Document {

  @Override
  public String kind() {
    return "page";
  }

  @Override
  public String path() {
    return id + "/";
  }

  @Override
  public Credits credits() {
    return Credits.NONE;
  }

  @Override
  public boolean isListed() {
    return false;
  }

  @Override
  public Page withoutText() {
    return new Page(id, title, script, wording, draft, filing, "");
  }
}

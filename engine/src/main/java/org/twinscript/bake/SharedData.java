package org.twinscript.bake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinscript.bake.site.EditionLink;
import org.twinscript.bake.site.Link;
import org.twinscript.bake.site.ShareImage;
import org.twinscript.bake.template.CachedFragment;
import org.twinscript.bake.template.MessageFunction;

/**
 * What every page of an edition can show.
 *
 * @param editions the ways into all editions
 * @param words what the interface says, by key
 * @param say the function that fills the gaps of a sentence
 * @param standing the directive that prints again what was rendered once
 * @param navigation the facets that every page leads to
 * @param menu where the menu leads beside the home page: facets, years and pages about the archive,
 *     in the order of the settings
 * @param sections the sections whose lists can be narrowed
 * @param choices by what lists can be narrowed
 * @param hasFeeds whether any day is known, without which there are no feeds
 * @param logo the path of the picture before the name, from the root of the site
 * @param icon that of the browser's tab
 * @param neutralPicture for pages that have none of their own
 * @param report where readers say that something is wrong, with gaps to be filled
 * @param edit where they suggest a change, likewise
 * @param preview whether pages reload after the next bake
 */
record SharedData(
    List<EditionLink> editions,
    Map<String, String> words,
    MessageFunction say,
    CachedFragment standing,
    List<Link> navigation,
    List<Link> menu,
    List<String> sections,
    List<Choice> choices,
    boolean hasFeeds,
    Optional<String> logo,
    String icon,
    ShareImage neutralPicture,
    Optional<String> report,
    Optional<String> edit,
    boolean preview) {

  /**
   * A way to narrow lists.
   *
   * @param label what readers call it
   * @param nested whether a list that is narrowed already can be narrowed further by it
   */
  record Choice(String name, String label, boolean nested) {}
}

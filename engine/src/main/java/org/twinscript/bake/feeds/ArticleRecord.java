package org.twinscript.bake.feeds;

import java.util.List;
import org.twinscript.bake.cache.Deferred;
import org.twinscript.bake.site.ShareImage;
import org.twinscript.cite.Citation;

/**
 * An article as programs are told of it, beside the page that people read.
 *
 * @param jsonLd the article in the words of schema.org, ready to stand in a script element
 * @param citations in every form that is offered
 * @param picture shown where the page is shared
 */
public record ArticleRecord(
    Deferred<String> jsonLd, Deferred<List<Citation>> citations, ShareImage picture) {}

package org.twinscript.bake.pages;

import org.twinscript.bake.feeds.ArticleRecord;
import org.twinscript.bake.template.ForTemplate;
import org.twinscript.bake.template.TemplateData;

/**
 * One article.
 *
 * @param article as people read it
 * @param record as programs are told of it
 * @param body what its text has to load
 */
@ForTemplate("article.ftlh")
record ArticlePage(ArticleView article, ArticleRecord record, BodyNeeds body)
    implements TemplateData {}

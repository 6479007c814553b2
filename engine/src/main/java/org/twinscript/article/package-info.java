/**
 * What everything else talks about: articles, pages, their parts, and the one exception a user can
 * mend.
 */
package org.twinscript.article;

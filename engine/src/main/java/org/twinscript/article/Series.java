package org.twinscript.article;

import java.util.Optional;

/**
 * The series that an article belongs to.
 *
 * @param part which part of it the article is: {@code 3}, {@code 上}
 */
public record Series(String name, Optional<String> part) {}

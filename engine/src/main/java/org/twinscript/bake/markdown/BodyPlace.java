package org.twinscript.bake.markdown;

/**
 * Where a body stands.
 *
 * @param file its content file, below the content folder: {@code articles/2024/flu.md}
 * @param page its page, below an edition: {@code articles/2024/flu/}
 */
public record BodyPlace(String file, String page) {}

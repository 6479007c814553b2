package org.twinscript.article;

import java.net.URI;
import java.time.LocalDate;

/**
 * A source's copy in a web archive.
 *
 * @param address of the copy, http or https
 * @param date the day on which it was taken
 */
public record Archived(URI address, LocalDate date) {}

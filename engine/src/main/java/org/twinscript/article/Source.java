package org.twinscript.article;

import java.net.URI;
import java.util.Optional;

/**
 * One who published an article, and where.
 *
 * @param name of the publisher; nothing when only the address is known
 * @param address of the publication, http or https
 * @param archived its copy in a web archive
 */
public record Source(Optional<String> name, Optional<URI> address, Optional<Archived> archived) {}

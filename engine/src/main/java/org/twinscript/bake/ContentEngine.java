package org.twinscript.bake;

import java.io.File;
import java.util.Map;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.ParserEngine;

/**
 * JBake's way in, named in {@code META-INF/org.jbake.parser.MarkupEngines.properties}. Reads each
 * content file once and sends it to be typeset; a file with a fault is reported at the end of the
 * bake. Keeps no state of its own: JBake shares one instance between all bakes. JBake gives an
 * extension to the engine named last on its class path, so this module stands after jbake-core.
 */
public final class ContentEngine implements ParserEngine {

  @Override
  public DocumentModel parse(JBakeConfiguration configuration, File file) {
    return Session.of(configuration)
        .accept(file.toPath())
        .map(CrawlRecord::of)
        .orElseGet(() -> CrawlRecord.faulty(file));
  }

  /** Not called by the JBake this is built for. */
  @Override
  @Deprecated
  public Map<String, Object> parse(Configuration configuration, File file, String contentPath) {
    throw new UnsupportedOperationException("JBake 2.7 calls the other method");
  }
}

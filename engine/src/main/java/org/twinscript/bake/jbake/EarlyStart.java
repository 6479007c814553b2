package org.twinscript.bake.jbake;

import java.io.Writer;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * JBake's way in, named in {@code META-INF/org.jbake.parser.TemplateEngines.properties}. JBake
 * makes its template engines first of all, so the bake begins here and runs while JBake opens its
 * store; what JBake itself would do with each file, one after the other, is left out.
 */
public final class EarlyStart extends AbstractTemplateEngine {

  /**
   * OrientDB's. JBake's store lives in memory for one bake and is opened as a user that OrientDB no
   * longer makes by itself since 3.2.
   */
  private static final String USERS = "security.createDefaultUsers";

  /** Called by JBake once a bake. */
  public EarlyStart(JBakeConfiguration configuration, ContentStore store) {
    super(configuration, store);
    System.setProperty(USERS, "true");
    BakeHandover.begin(configuration);
  }

  /** Not called, as JBake's own renderers are switched off and find no document. */
  @Override
  public void renderDocument(TemplateModel model, String template, Writer writer)
      throws RenderingException {
    throw new RenderingException(
        template + " is for SiteRenderer; JBake's own renderers must be off, see jbake.properties");
  }
}

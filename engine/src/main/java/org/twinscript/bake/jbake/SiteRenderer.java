package org.twinscript.bake.jbake;

import java.io.File;
import java.util.List;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinscript.bake.BakeFailure;
import org.twinscript.message.Messages;
import org.twinscript.message.Sentence;

/**
 * JBake's way out, found as a service: waits until the whole site is written. When anything is
 * wrong it logs every fault, fails the bake and leaves the last site as it was.
 */
public final class SiteRenderer implements RenderingTool {

  private static final Logger LOGGER = LoggerFactory.getLogger(SiteRenderer.class);

  /**
   * Writes the site.
   *
   * @return how many pages were written
   * @throws RenderingException when there was a fault; JBake then fails the build
   */
  @Override
  public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration)
      throws RenderingException {
    try {
      int pages = BakeHandover.finish(configuration);
      LOGGER.info(Messages.ofTheLog().say("bake.pages", pages));
      return pages;
    } catch (BakeFailure failure) {
      throw reported(failure.sentences());
    }
  }

  /** JBake counts exceptions and does not print them, so the faults are logged here. */
  private static RenderingException reported(List<Sentence> faults) {
    Messages messages = Messages.ofTheLog();
    List<String> sentences = faults.stream().map(messages::say).toList();
    sentences.forEach(LOGGER::error);
    return new RenderingException(String.join(System.lineSeparator(), sentences));
  }

  /** Not called by the JBake this is built for. */
  @Override
  @Deprecated
  public int render(
      Renderer renderer,
      ContentStore store,
      File destination,
      File templates,
      CompositeConfiguration configuration) {
    throw new UnsupportedOperationException("JBake 2.7 calls the other method");
  }
}

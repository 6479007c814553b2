package org.twinscript.bake.template;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.Fingerprinted;

/**
 * The template directive {@code <@standing of="footer ${page.up}">…</@standing>}: a part that is
 * the same on every page of an edition where its name is the same, rendered once and printed again.
 * The name says which part it is and all of the page that it shows. Safe to share between threads.
 */
public final class CachedFragment implements TemplateDirectiveModel, Fingerprinted {

  private final Map<String, byte[]> parts = new ConcurrentHashMap<>();

  @Override
  public void execute(
      Environment environment,
      @SuppressWarnings("rawtypes") Map parameters,
      TemplateModel[] variables,
      TemplateDirectiveBody body)
      throws TemplateException, IOException {
    Utf8Text page = (Utf8Text) environment.getOut();
    String name = parameters.get("of").toString();
    byte[] part = parts.get(name);
    if (part == null) {
      Utf8Text text = new Utf8Text(0);
      body.render(text);
      part = text.toByteArray();
      parts.put(name, part);
    }
    page.append(part);
  }

  /** Adds nothing to what the pages are made with. */
  @Override
  public Fingerprint fingerprint() {
    return Fingerprint.of("standing");
  }
}

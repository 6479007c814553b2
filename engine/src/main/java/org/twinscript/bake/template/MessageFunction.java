package org.twinscript.bake.template;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.Fingerprinted;
import org.twinscript.bake.site.Words;

/** The template function {@code say("articles", 12)}: a sentence with its gaps filled in. */
public final class MessageFunction implements TemplateMethodModelEx, Fingerprinted {

  private final Words words;

  /** Says these words. */
  public MessageFunction(Words words) {
    this.words = words;
  }

  /** Words are part of what all pages are made with. */
  @Override
  public Fingerprint fingerprint() {
    return Fingerprint.of("say");
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    Object[] values = new Object[arguments.size() - 1];
    for (int i = 0; i < values.length; i++) {
      values[i] = arguments.get(i + 1);
    }
    return words.say(String.valueOf(arguments.get(0)), values);
  }
}

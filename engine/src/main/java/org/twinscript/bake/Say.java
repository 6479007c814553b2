package org.twinscript.bake;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import org.twinscript.bake.memory.Fingerprint;

/** The template function {@code say("articles", 12)}: a sentence with its gaps filled in. */
final class Say implements TemplateMethodModelEx, Fingerprinted {

  private final Words words;

  Say(Words words) {
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

package org.twinscript.bake.template;

import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * The outlines of the pages. Templates escape by their extension: {@code .ftlh} as HTML, {@code
 * .ftlx} as XML. What a template names and does not get is an error. Safe to share between threads.
 */
public final class Templates {

  private static final TemplateValues VALUES = new TemplateValues();

  private final Path folder;
  private final Map<String, Boolean> variants = new ConcurrentHashMap<>();

  /** How long the longest text of each template was, to make room for the next at once. */
  private final Map<String, Integer> lengths = new ConcurrentHashMap<>();

  private final Configuration configuration = new Configuration(TemplateValues.VERSION);

  /** Those of a folder; none is read yet. */
  public Templates(Path folder) {
    this.folder = folder;
    try {
      configuration.setDirectoryForTemplateLoading(folder.toFile());
    } catch (IOException e) {
      throw new InputException(
          folder, Sentence.of("file.cannot-be-read", String.valueOf(e.getMessage())), e);
    }
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("computer");
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setObjectWrapper(VALUES);
    // So that a library costs nothing where a page does not use it.
    configuration.setLazyImports(true);
  }

  /** The components of a record as templates see them, once for all pages that ask for them. */
  public Map<String, TemplateModel> seen(Record data) {
    Map<String, TemplateModel> seen = new HashMap<>();
    VALUES.components(data).forEach((name, value) -> seen.put(name, seen(name, value)));
    return seen;
  }

  /** The file that shows a record: its variant's own, where there is one. */
  public String name(TemplateData data) {
    String usual = data.getClass().getAnnotation(ForTemplate.class).value();
    return data.variant().map(variant -> variant(usual, variant)).orElse(usual);
  }

  private String variant(String usual, String variant) {
    int dot = usual.lastIndexOf('.');
    String own = usual.substring(0, dot) + "-" + variant + usual.substring(dot);
    return variants.computeIfAbsent(own, name -> Files.exists(folder.resolve(name))) ? own : usual;
  }

  /** The text that a record's template makes of it, in UTF-8. */
  public byte[] render(TemplateData data) {
    return render(data, Map.of());
  }

  /**
   * The same with more that the template can show.
   *
   * @param more by name; the record's own components come first
   */
  public byte[] render(TemplateData data, Map<String, TemplateModel> more) {
    Map<String, TemplateModel> all = seen((Record) data);
    more.forEach(all::putIfAbsent);
    return render(name(data), all);
  }

  /** One value as templates see it. */
  public TemplateModel value(Object value) {
    return seen("a value", value);
  }

  private TemplateModel seen(String name, Object value) {
    try {
      return configuration.getObjectWrapper().wrap(value);
    } catch (TemplateModelException e) {
      throw new IllegalArgumentException("templates cannot be given " + name, e);
    }
  }

  private byte[] render(String name, Map<String, TemplateModel> data) {
    Utf8Text page = new Utf8Text(lengths.getOrDefault(name, 0));
    try {
      Environment environment =
          configuration.getTemplate(name).createProcessingEnvironment(data, page);
      // Else each step of the template asks all the way up to the configuration.
      environment.setClassicCompatible(false);
      environment.process();
      byte[] text = page.toByteArray();
      lengths.merge(name, text.length, Math::max);
      return text;
    } catch (IOException | TemplateException e) {
      throw fault(name, e);
    } catch (StackOverflowError e) {
      throw new InputException(folder.resolve(name), Sentence.of("template.endless"), e);
    }
  }

  /** What a page shows may be read only when it is asked for; then that file is at fault. */
  private InputException fault(String name, Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof InputException fault) {
        return fault;
      }
    }
    return new InputException(folder.resolve(name), Sentence.of("template.broken", reason(e)), e);
  }

  /** FreeMarker's first paragraph, which names the place, on one line; tips and stack follow it. */
  private static String reason(Exception e) {
    return e.getMessage().split("\\R\\s*-+\\R")[0].strip().replaceAll("\\s+", " ");
  }
}

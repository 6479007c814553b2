package org.twinscript.bake.template;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.twinscript.bake.cache.Deferred;

/**
 * How Java values look to a template. FreeMarker itself would see public classes only; this shows
 * the methods without parameters of any record as its properties, so that the records of this
 * package can stay private to it. An absent optional value is a missing one.
 */
final class TemplateValues extends DefaultObjectWrapper {

  static final Version VERSION = Configuration.VERSION_2_3_34;

  /** Asked a hundred times a page, for which {@link ClassValue} is slow. */
  private final Map<Class<?>, Map<String, Method>> properties = new ConcurrentHashMap<>();

  TemplateValues() {
    super(VERSION);
  }

  private static Map<String, Method> propertiesOf(Class<?> type) {
    Map<String, Method> properties = new HashMap<>();
    for (Method method : type.getDeclaredMethods()) {
      if (method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers())) {
        method.setAccessible(true);
        properties.put(method.getName(), method);
      }
    }
    return properties;
  }

  /** What a record holds, by the names of its components. */
  Map<String, Object> components(Record tuple) {
    Map<String, Object> values = new LinkedHashMap<>();
    Map<String, Method> methods =
        properties.computeIfAbsent(tuple.getClass(), TemplateValues::propertiesOf);
    try {
      for (RecordComponent component : tuple.getClass().getRecordComponents()) {
        values.put(component.getName(), methods.get(component.getName()).invoke(tuple));
      }
      return values;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read a " + tuple.getClass(), e);
    }
  }

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    if (value instanceof Deferred<?> part) {
      return wrap(part.get());
    }
    return value instanceof Record tuple ? new Properties(tuple) : super.wrap(value);
  }

  private final class Properties implements TemplateHashModel {

    private final Record tuple;
    private final Map<String, Method> methods;

    Properties(Record tuple) {
      this.tuple = tuple;
      this.methods = properties.computeIfAbsent(tuple.getClass(), TemplateValues::propertiesOf);
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
      Method method = methods.get(name);
      try {
        return method == null ? null : wrap(method.invoke(tuple));
      } catch (ReflectiveOperationException e) {
        throw new TemplateModelException("cannot read " + name + " of " + tuple.getClass(), e);
      }
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}

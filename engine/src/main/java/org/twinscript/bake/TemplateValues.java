package org.twinscript.bake;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How Java values look to a template. FreeMarker itself would see public classes only; this shows
 * the methods without parameters of any record as its properties, so that the records of this
 * package can stay private to it. An absent optional value is a missing one.
 */
final class TemplateValues extends DefaultObjectWrapper {

  static final Version VERSION = Configuration.VERSION_2_3_34;

  private static final ClassValue<Map<String, Method>> PROPERTIES =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> properties = new HashMap<>();
          for (Method method : type.getDeclaredMethods()) {
            if (method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers())) {
              method.setAccessible(true);
              properties.put(method.getName(), method);
            }
          }
          return properties;
        }
      };

  TemplateValues() {
    super(VERSION);
  }

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
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

    Properties(Record tuple) {
      this.tuple = tuple;
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
      Method method = PROPERTIES.get(tuple.getClass()).get(name);
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

package org.twinscript.bake.cache;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.twinscript.vocabulary.Term;

/**
 * Fingerprints of what templates are given, taken from the very objects, so that nothing a page can
 * show is forgotten: a value of a kind that is not known here is an error. Of a region or theme the
 * code is enough, as a change of the vocabulary makes all fingerprints void. Safe to share between
 * threads.
 */
public final class Fingerprints {

  private static final ClassValue<Method[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
          Method[] accessors =
              Arrays.stream(type.getRecordComponents())
                  .map(RecordComponent::getAccessor)
                  .toArray(Method[]::new);
          Arrays.stream(accessors).forEach(accessor -> accessor.setAccessible(true));
          return accessors;
        }
      };

  private final Map<Same, Fingerprint> shared = new ConcurrentHashMap<>();

  /** An object as a key: equal to itself alone, which costs less than to compare texts. */
  private record Same(Object object) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Same same && same.object == object;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(object);
    }
  }

  /** Of any value a template can be given. */
  public Fingerprint of(Object value) {
    FingerprintMaker maker = new FingerprintMaker();
    add(value, maker);
    return maker.done();
  }

  /** Of several values in order. */
  public Fingerprint of(Object first, Object... others) {
    FingerprintMaker maker = new FingerprintMaker();
    add(first, maker);
    for (Object other : others) {
      add(other, maker);
    }
    return maker.done();
  }

  private void add(Object value, FingerprintMaker maker) {
    if (value instanceof String text) {
      maker.add(text);
    } else if (value instanceof Number number) {
      maker.add(number.longValue());
    } else if (value instanceof Shared) {
      maker.add(shared.computeIfAbsent(new Same(value), key -> ofRecord((Record) value)));
    } else if (value instanceof Term term) {
      maker.add(term.facet()).add(term.code());
    } else if (value instanceof Fingerprinted known) {
      maker.add(known.fingerprint());
    } else if (value instanceof Fingerprint known) {
      maker.add(known);
    } else if (value instanceof Record tuple) {
      addRecord(tuple, maker);
    } else {
      addOther(value, maker);
    }
  }

  private void addOther(Object value, FingerprintMaker maker) {
    if (value instanceof Optional<?> optional) {
      maker.add(optional.isPresent() ? 1 : 0);
      optional.ifPresent(present -> add(present, maker));
    } else if (value instanceof List<?> list) {
      maker.add(list.size());
      list.forEach(item -> add(item, maker));
    } else if (value instanceof MadeFrom made) {
      add(made.source(), maker);
    } else if (value instanceof Map<?, ?> map) {
      addMap(map, maker);
    } else if (value instanceof Boolean flag) {
      maker.add(flag ? 1 : 0);
    } else if (isText(value)) {
      maker.add(value.toString());
    } else {
      throw new IllegalArgumentException("a page's data has no fingerprint: " + value.getClass());
    }
  }

  private static boolean isText(Object value) {
    return value instanceof Enum || value instanceof Temporal || value instanceof URI;
  }

  /** In the order of the keys' texts, as maps are written in any. */
  private void addMap(Map<?, ?> map, FingerprintMaker maker) {
    maker.add(map.size());
    Map<String, Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put(key.toString(), value));
    sorted.forEach(
        (key, value) -> {
          maker.add(key);
          add(value, maker);
        });
  }

  private Fingerprint ofRecord(Record tuple) {
    FingerprintMaker maker = new FingerprintMaker();
    addRecord(tuple, maker);
    return maker.done();
  }

  private void addRecord(Record tuple, FingerprintMaker maker) {
    try {
      for (Method component : COMPONENTS.get(tuple.getClass())) {
        add(component.invoke(tuple), maker);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read a " + tuple.getClass(), e);
    }
  }
}

package org.twinscript.script;

import com.github.houbb.opencc4j.core.ZhConvert;
import com.github.houbb.opencc4j.core.impl.ZhConvertBootstrap;
import com.github.houbb.opencc4j.support.datamap.IDataMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A conversion chain behind OpenCC4j, and the only class that knows OpenCC4j. Its extension points
 * take the whole text as one unit and hand that to the chain, so none of its own dictionaries is
 * ever read: they are years behind OpenCC's, and are shared, unguarded, between all its converters.
 */
final class OpenccConverter implements ScriptConverter {

  private final ZhConvert opencc4j;

  OpenccConverter(ConversionChain chain) {
    opencc4j =
        ZhConvertBootstrap.newInstance()
            .dataMap(new NoData())
            .segment(List::of)
            .unitConvert(context -> chain.convert(context.getUnit()))
            .init();
  }

  /**
   * Always through {@code toTraditional}, whichever way the chain goes: the two differ only in the
   * dictionaries they would look into.
   */
  @Override
  public String convert(String text) {
    return opencc4j.toTraditional(text);
  }

  private static final class NoData implements IDataMap {
    @Override
    public Map<String, List<String>> tsPhrase() {
      return Map.of();
    }

    @Override
    public Map<String, List<String>> tsChar() {
      return Map.of();
    }

    @Override
    public Map<String, List<String>> stPhrase() {
      return Map.of();
    }

    @Override
    public Map<String, List<String>> stChar() {
      return Map.of();
    }

    @Override
    public Set<String> tChars() {
      return Set.of();
    }

    @Override
    public Set<String> sChars() {
      return Set.of();
    }
  }
}

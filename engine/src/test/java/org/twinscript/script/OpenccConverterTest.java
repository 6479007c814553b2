package org.twinscript.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

class OpenccConverterTest {

  /** Loads everything anew and notes which resources are asked for. */
  private static final class Witness extends URLClassLoader {
    final Queue<String> asked = new ConcurrentLinkedQueue<>();

    Witness() {
      super(
          Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
              .map(Witness::url)
              .toArray(URL[]::new),
          ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String path) {
      try {
        return new File(path).toURI().toURL();
      } catch (MalformedURLException impossible) {
        throw new AssertionError(impossible);
      }
    }

    @Override
    public URL getResource(String name) {
      asked.add(name);
      return super.getResource(name);
    }
  }

  @Test
  void neverReadsTheDictionariesOfOpencc4j() throws Exception {
    try (Witness witness = new Witness()) {
      Class<?> uses = witness.loadClass(Probe.class.getName());
      assertEquals("頭髮", uses.getMethod("convert").invoke(null));
      assertTrue(asks(witness, "STPhrases.bin"), "the witness sees resources");
      assertEquals(
          List.of(), witness.asked.stream().filter(name -> name.contains("dictionary")).toList());
    }
  }

  private static boolean asks(Witness witness, String resource) {
    return witness.asked.stream().anyMatch(name -> name.endsWith(resource));
  }

  /** What the witness runs. */
  public static final class Probe {
    private Probe() {}

    public static String convert() {
      return Conversions.standard().between(Script.HANS, Script.HANT).convert("头发");
    }
  }
}

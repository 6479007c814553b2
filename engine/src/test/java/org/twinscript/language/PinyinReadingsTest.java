package org.twinscript.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.houbb.pinyin.support.tone.DefaultPinyinTone;
import java.io.File;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PinyinReadingsTest {

  /** Stands near the end of the library's table. */
  private static final char LATE = '龥';

  @Test
  void givesAllReadingsWithTheirTones() {
    assertEquals(Set.of("cháng", "zhǎng"), Set.copyOf(PinyinReadings.shared().of('长')));
  }

  /** With classes of its own, as the tables of those of other tests are long filled. */
  @Test
  void whoComesWhileTheTableIsFilledWaits() throws Exception {
    try (URLClassLoader fresh =
        new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      CompletableFuture<Object> first = CompletableFuture.supplyAsync(() -> readings(fresh));
      awaitTable(fresh);
      assertEquals(PinyinReadings.shared().of(LATE), readings(fresh));
      assertEquals(PinyinReadings.shared().of(LATE), first.join());
    }
  }

  private static void awaitTable(ClassLoader loader) throws ReflectiveOperationException {
    Field table = loader.loadClass(DefaultPinyinTone.class.getName()).getDeclaredField("charMap");
    table.setAccessible(true);
    while (table.get(null) == null) {
      Thread.onSpinWait();
    }
  }

  private static Object readings(ClassLoader loader) {
    try {
      Class<?> type = loader.loadClass(PinyinReadings.class.getName());
      Object shared = type.getMethod("shared").invoke(null);
      return type.getMethod("of", char.class).invoke(shared, LATE);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static URL[] classPath() throws Exception {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }
}

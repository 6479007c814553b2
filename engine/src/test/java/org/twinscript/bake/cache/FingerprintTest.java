package org.twinscript.bake.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  @Test
  void differsWhereOneCharacterDoes() {
    Set<Fingerprint> seen = new HashSet<>();
    StringBuilder text = new StringBuilder("一".repeat(300));
    for (int i = 0; i < text.length(); i++) {
      text.setCharAt(i, '二');
      seen.add(Fingerprint.of(text.toString()));
      text.setCharAt(i, '一');
    }
    assertEquals(300, seen.size());
  }

  @Test
  void differsWhereOneBitOfAFileDoes() {
    byte[] bytes = "一份记录，两种字体。".getBytes(StandardCharsets.UTF_8);
    Set<Fingerprint> seen = new HashSet<>();
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      bytes[bit / 8] ^= (byte) (1 << bit % 8);
      seen.add(Fingerprint.of(bytes));
      bytes[bit / 8] ^= (byte) (1 << bit % 8);
    }
    assertEquals(bytes.length * 8, seen.size());
  }

  @Test
  void knowsWhereOneTextEndsAndTheNextBegins() {
    assertNotEquals(
        new FingerprintMaker().add("ab").add("c").done(),
        new FingerprintMaker().add("a").add("bc").done());
  }

  @Test
  void isTheSameForTheSame() {
    assertEquals(Fingerprint.of("同"), Fingerprint.of("同"));
  }
}

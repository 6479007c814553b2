package org.twinscript.bake.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.MemoryReader;
import org.twinscript.bake.cache.MemoryWriter;

/** The digest of a site between two bakes. */
class KeptSiteDigestTest {

  @Test
  void isKeptAsItIs() {
    SiteDigest outline =
        new SiteDigest(
            new Fingerprint(1, 2), List.of(new Fingerprint(3, 4), new Fingerprint(5, 6)));
    MemoryWriter out = new MemoryWriter();
    outline.write(out);
    assertEquals(outline, SiteDigest.read(new MemoryReader(out.done())));
  }
}

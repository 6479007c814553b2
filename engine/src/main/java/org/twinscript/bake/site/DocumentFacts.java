package org.twinscript.bake.site;

import java.util.List;
import org.twinscript.bake.cache.Deferred;
import org.twinscript.bake.cache.Fingerprint;

/**
 * What the rest of a site needs to know of a document's body, so that it need not be read again.
 *
 * @param written the body as CommonMark
 * @param length of the text as it was written
 * @param words the telling words of the text in Simplified, in order
 */
public record DocumentFacts(Deferred<String> written, ReadingTime length, List<String> words) {

  /** Of the bytes of the content file. */
  Fingerprint source() {
    return written.fingerprint();
  }
}

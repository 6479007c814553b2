package org.twinscript.bake.site;

import java.util.List;
import org.twinscript.bake.cache.Deferred;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.FingerprintMaker;
import org.twinscript.bake.pictures.DocumentFiles;

/**
 * What the rest of a site needs to know of a document's body, so that it need not be read again.
 *
 * @param written the body as CommonMark
 * @param length of the text as it was written
 * @param words the telling words of the text in Simplified, in order
 * @param files those beside the document
 */
public record DocumentFacts(
    Deferred<String> written, ReadingTime length, List<String> words, DocumentFiles files) {

  /** Whether there are any. */
  public boolean hasFiles() {
    return !files.isEmpty();
  }

  DocumentFacts having(DocumentFiles beside) {
    return new DocumentFacts(written, length, words, beside);
  }

  /** The same with files at other addresses. */
  DocumentFacts moved(DocumentFiles others) {
    FingerprintMaker maker = new FingerprintMaker().add(source()).add(others.fingerprint());
    return new DocumentFacts(Deferred.later(maker.done(), written::get), length, words, others);
  }

  /** Of the bytes of the content file and of the files beside it. */
  Fingerprint source() {
    return written.fingerprint();
  }
}

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
 * @param pairs the words that its two scripts write in a way that no table of characters tells
 * @param words the telling words of the text in Simplified, in order
 * @param references what the body links to and may be linked by
 * @param files those beside the document
 */
public record DocumentFacts(
    Deferred<String> written,
    ReadingTime length,
    List<TwinWord> pairs,
    List<String> words,
    References references,
    DocumentFiles files) {

  /**
   * A word in both scripts.
   *
   * @param times how often the document has it
   * @param other whether these are two words, and not one in two forms
   */
  public record TwinWord(String simplified, String traditional, int times, boolean other) {}

  /** Whether there are any files. */
  public boolean hasFiles() {
    return !files.isEmpty();
  }

  DocumentFacts having(DocumentFiles beside) {
    return new DocumentFacts(written, length, pairs, words, references, beside);
  }

  /** The same with files at other addresses. */
  DocumentFacts moved(DocumentFiles others) {
    FingerprintMaker maker = new FingerprintMaker().add(source()).add(others.fingerprint());
    Deferred<String> same = Deferred.later(maker.done(), written::get);
    return new DocumentFacts(same, length, pairs, words, references, others);
  }

  /** Of the bytes of the content file and of the files beside it. */
  public Fingerprint source() {
    return written.fingerprint();
  }
}

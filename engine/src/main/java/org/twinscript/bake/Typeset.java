package org.twinscript.bake;

import java.nio.file.Path;
import org.twinscript.article.Document;
import org.twinscript.script.Script;

/**
 * A document with its text in both scripts.
 *
 * @param file the content file it was read from
 */
record Typeset<D extends Document>(D document, Path file, Edition hans, Edition hant) {

  Edition in(Script script) {
    return script == Script.HANS ? hans : hant;
  }
}

package org.twinscript.bake;

import java.nio.file.Path;
import org.twinscript.script.Conversions;
import org.twinscript.vocabulary.Vocabulary;

/** A content file to its text in every edition; in the bake's package to reach that stage alone. */
public final class PageOfFile {

  private final DocumentReader reader;

  public PageOfFile(Vocabulary vocabulary, Conversions conversions) {
    this.reader =
        new DocumentReader(new Typesetter(conversions, Editions.twins()), vocabulary);
  }

  /** Reads, renders and converts a file. */
  public void of(Path file) {
    reader.read(file).texts().values().forEach(text -> text.body().get());
  }
}

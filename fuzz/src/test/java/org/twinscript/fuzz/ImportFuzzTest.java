package org.twinscript.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.twinscript.ImportedPage;
import org.twinscript.PageImport;
import org.twinscript.article.Article;
import org.twinscript.content.ContentFile;
import org.twinscript.fault.InputException;

/** A raw page is refused with a sentence, or becomes a content file that reads as it was meant. */
class ImportFuzzTest {

  private static final PageImport IMPORT = new PageImport(Given.VOCABULARY, Given.CONVERSIONS);

  @FuzzTest(maxDuration = "10m")
  void importsAPage(byte[] page) {
    boolean html = page.length > 0 && page[0] == '<';
    ImportedPage imported;
    try {
      imported = IMPORT.run(Given.file(html ? "page.html" : "page.txt", page));
    } catch (InputException refused) {
      return;
    }
    Article meant = imported.article();
    byte[] written = ContentFile.write(meant).getBytes(StandardCharsets.UTF_8);
    Article read = (Article) ContentFile.read(Given.file("article.md", written), Given.VOCABULARY);
    Given.require(meant.title().equals(read.title()), "title: " + read.title());
    Given.require(meant.source().equals(read.source()), "source: " + read.source());
    Given.require(meant.date().equals(read.date()), "date: " + read.date());
    Given.require(meant.wording().equals(read.wording()), "terms: " + read.wording());
    Given.require(meant.subjects().equals(read.subjects()), "subjects: " + read.subjects());
    Given.require(meant.markdown().equals(read.markdown()), "body: " + read.markdown());
  }
}

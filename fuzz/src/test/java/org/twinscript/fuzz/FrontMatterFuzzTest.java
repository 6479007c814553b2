package org.twinscript.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.twinscript.article.Article;
import org.twinscript.article.Document;
import org.twinscript.content.ContentFile;
import org.twinscript.fault.InputException;

/** A content file is refused with a sentence, or an article that can be written and read again. */
class FrontMatterFuzzTest {

  @FuzzTest(maxDuration = "10m")
  void readsAContentFile(byte[] content) {
    Document read;
    try {
      read = ContentFile.read(Given.file("content.md", content), Given.VOCABULARY);
    } catch (InputException refused) {
      return;
    }
    if (read instanceof Article article) {
      byte[] written = ContentFile.write(article).getBytes(StandardCharsets.UTF_8);
      Document again = ContentFile.read(Given.file("again/content.md", written), Given.VOCABULARY);
      Given.require(article.equals(again), "read again it is " + again);
    }
  }
}

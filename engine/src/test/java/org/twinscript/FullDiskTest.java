package org.twinscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.PageOutcome.Status;
import org.twinscript.content.ContentWriter;

/** An import onto a disk that has room for some of its pages only. */
class FullDiskTest {

  private static final String SENTENCE = "社区卫生服务中心延长了门诊时间，居民下班以后也能看病取药。";

  @TempDir private Path raw;

  @Test
  void namesTheFileThatDidNotFitAndImportsTheOthers() throws IOException {
    List<Path> pages = List.of(page("first", 4), page("large", 2000), page("third", 4));
    Configuration small =
        Configuration.unix().toBuilder().setMaxSize(65536).setBlockSize(1024).build();
    try (FileSystem disk = Jimfs.newFileSystem(small)) {
      Path content = disk.getPath("/content");
      List<PageOutcome> outcomes = new ArrayList<>();
      new Importer(Records.pageImport(), new ContentWriter(content), LocalDate.EPOCH)
          .run(pages, outcomes::add);
      assertEquals(
          List.of(Status.IMPORTED, Status.REFUSED, Status.IMPORTED),
          outcomes.stream().map(PageOutcome::status).toList());
      assertTrue(outcomes.get(1).status().needsAttention());
      assertTrue(
          outcomes.get(1).reason().toString().contains("cannot be written"), outcomes.toString());
      assertEquals(List.of(), leftovers(content));
    }
  }

  private Path page(String name, int sentences) throws IOException {
    String text =
        name
            + "社区门诊延时\n\n时间：2024-05-06 来源：某某日报\n\n"
            + SENTENCE.repeat(sentences)
            + "\n\n"
            + name
            + SENTENCE;
    return Files.writeString(raw.resolve(name + ".txt"), text);
  }

  private static List<Path> leftovers(Path content) throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      return files.filter(file -> file.toString().endsWith(".tmp")).toList();
    }
  }
}

package org.twinscript.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.twinscript.anchor.AnchoredBlock;
import org.twinscript.content.FolderLock;
import org.twinscript.content.PublishedAddresses;
import org.twinscript.content.PublishedAnchors;
import org.twinscript.sitecheck.PublicBlocks;
import org.twinscript.sitecheck.PublicPages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is published stays findable. */
@Command(
    name = "published",
    description = {
      "Notes every address of a baked site in content/published.tsv, and its paragraphs in",
      "content/anchors.tsv; run it when you publish. From then on a bake fails rather than lose",
      "an address, and says which line keeps it; and links to a paragraph (#p7) go on to lead to",
      "it, whatever is written above it."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  twinscript published", "  twinscript published /srv/archive"},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every address of the site is noted",
      "1:the site could not be read, or the list not be written",
      "2:the command was called wrongly"
    })
final class PublishedCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Home home;

  @Mixin private ContentFolder content;

  @Mixin private Output output;

  @Parameters(
      arity = "0..1",
      paramLabel = "SITE",
      defaultValue = "${sys:twinscript.home:-.}/target/site",
      description = "The baked site (default: the project's).")
  private Path site;

  @Override
  public Integer call() {
    Path folder = content.existing();
    home.requireAll(spec, List.of(site));
    FolderLock.holding(folder, () -> note(folder));
    return 0;
  }

  private void note(Path folder) {
    PublishedAddresses published = PublishedAddresses.read(folder);
    List<String> added = published.add(PublicPages.of(site));
    published.save();
    PublishedAnchors anchors = PublishedAnchors.read(folder);
    Map<String, List<AnchoredBlock>> texts = new TreeMap<>();
    PublicBlocks.of(site)
        .forEach((address, blocks) -> texts.put(PublishedAnchors.key(address), blocks));
    int changed = anchors.put(texts);
    anchors.save();
    PrintWriter out = output.remarks();
    added.forEach(address -> out.printf("new: %s%n", address.isEmpty() ? "/" : address));
    out.printf("%d addresses, %d of them new.%n", published.rows().size(), added.size());
    out.printf("Paragraphs of %d texts, %d of them new or changed.%n", texts.size(), changed);
  }
}

package org.twinscript.cli;

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
    mixinStandardHelpOptions = true,
    footer = {"  twinscript published", "  twinscript published /srv/archive"})
final class PublishedCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Home home;

  @Mixin private ContentFolder content;

  @Mixin private Output output;

  @Parameters(
      arity = "0..1",
      paramLabel = "SITE",
      descriptionKey = "SITE",
      defaultValue = "${sys:twinscript.home:-.}/target/site")
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
    added.forEach(address -> output.remark("published.new", address.isEmpty() ? "/" : address));
    output.remark("published.addresses", published.rows().size(), added.size());
    output.remark("published.paragraphs", texts.size(), changed);
  }
}

package org.twinscript.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.twinscript.Replay;
import org.twinscript.Replayed;
import org.twinscript.Replayed.Status;
import org.twinscript.intake.RawPages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The proof that raw pages and ledgers give the articles. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    footer = {
      "  twinscript replay examples/raw --content target/try/content",
      "  twinscript replay pages/ --quiet"
    })
final class ReplayCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Home home;

  @Mixin private ContentFolder content;

  @Mixin private Output output;

  @Mixin private JsonOption json;

  @Parameters(arity = "1..*", paramLabel = "RAW", descriptionKey = "RAW")
  private List<Path> raws;

  @Override
  public Integer call() {
    home.requireAll(spec, raws);
    RawPages.Found found = RawPages.find(raws);
    found.refused().forEach(output::fault);
    Map<Status, Integer> counts = replay(found.pages());
    if (!json.isWanted()) {
      output.remark("replay.total", found.pages().size(), totals(counts));
    }
    boolean fine = counts.keySet().stream().noneMatch(Status::needsAttention);
    return fine && found.refused().isEmpty() ? 0 : 1;
  }

  private Map<Status, Integer> replay(List<Path> pages) {
    Replay replay = new Replay(content.path(), home.vocabulary());
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    output.count(pages.size());
    for (Path page : pages) {
      Replayed replayed = replay.run(page);
      counts.merge(replayed.status(), 1, Integer::sum);
      if (!output.isQuiet() || replayed.status().needsAttention()) {
        show(page, replayed);
      }
      output.step();
    }
    return counts;
  }

  private void show(Path page, Replayed replayed) {
    if (json.isWanted()) {
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("raw", page.toString());
      members.put("status", replayed.status().words());
      members.put("note", replayed.note().toString());
      output.object(members);
    } else {
      output
          .results()
          .printf("%-12s  %s ← %s%n", replayed.status().words(), output.say(replayed.note()), page);
    }
  }

  private static String totals(Map<Status, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey().words())
        .collect(Collectors.joining(", "));
  }
}

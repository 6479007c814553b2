package org.twinscript.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.twinscript.article.Document;
import org.twinscript.bake.documents.BlockPlaces;
import org.twinscript.cli.DocumentCheck.Place;
import org.twinscript.content.ContentFile;
import org.twinscript.content.ContentFiles;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;
import org.twinscript.script.Conversions;
import org.twinscript.script.ScriptCheck;
import org.twinscript.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What an editor should rule on before the other script is published. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    footer = {
      "  twinscript check",
      "  twinscript check --strict content/articles/2024",
      "  twinscript check --site target/site --json"
    })
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Output output;

  @Mixin private JsonOption json;

  @Mixin private Home home;

  @Option(names = "--strict")
  private boolean strict;

  @Option(names = "--site", paramLabel = "DIR")
  private Optional<Path> site;

  @Option(names = "--external")
  private boolean external;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE|DIR",
      descriptionKey = "FILE",
      defaultValue = "${sys:twinscript.home:-.}/content")
  private Path content;

  @Override
  public Integer call() {
    if (site.isPresent()) {
      home.requireAll(spec, List.of(site.get()));
      SiteReport report = new SiteReport(output, json.isWanted());
      return report.print(site.get().normalize(), external) ? 0 : 1;
    }
    if (external) {
      throw WrongCall.of(spec, "check.external-alone");
    }
    return checkContent();
  }

  private int checkContent() {
    Conversions conversions = home.conversions();
    DocumentCheck check = new DocumentCheck(new ScriptCheck(conversions));
    Vocabulary vocabulary = home.vocabulary();
    BlockPlaces ids =
        new BlockPlaces(
            vocabulary, conversions, ContentFiles.folderOf(content.toAbsolutePath().normalize()));
    boolean readable = true;
    long listed = 0;
    List<Path> files = files(content.normalize());
    output.count(files.size());
    for (Path file : files) {
      Optional<List<Place>> places = places(file, vocabulary, check, ids);
      readable &= places.isPresent();
      listed += places.map(List::size).orElse(0);
      output.step();
    }
    if (!json.isWanted()) {
      output.remark("check.total", listed, files.size());
    }
    return readable && (listed == 0 || !strict) ? 0 : 1;
  }

  /** Prints what is doubtful in a file; nothing comes back when it cannot be read. */
  private Optional<List<Place>> places(
      Path file, Vocabulary vocabulary, DocumentCheck check, BlockPlaces ids) {
    try {
      Document document = ContentFile.read(file, vocabulary);
      List<Place> places =
          check.places(file, document, ids.of(file.toAbsolutePath().normalize(), document));
      places.forEach(this::show);
      return Optional.of(places);
    } catch (InputException fault) {
      output.fault(fault);
      return Optional.empty();
    }
  }

  private void show(Place place) {
    if (json.isWanted()) {
      output.object(place.json());
    } else {
      output.results().println(place.line(Main.messages(spec)));
    }
  }

  private static List<Path> files(Path content) {
    try (Stream<Path> found = Files.walk(content)) {
      return found
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ContentFile.EXTENSION))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new InputException(content, Sentence.of("check.not-listed"), e);
    }
  }
}

package org.twinscript.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.twinscript.content.ArticleFinder;
import org.twinscript.content.AtomicFiles;
import org.twinscript.content.FolderLock;
import org.twinscript.content.TermRewrite;
import org.twinscript.script.Script;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Term;
import org.twinscript.vocabulary.TermRenaming;
import org.twinscript.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Other names for what the archive has. */
@Command(
    name = "rename",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "term",
    footer = "  twinscript rename term 基层医疗 社区医疗",
    subcommands = RenameCommand.TermCommand.class)
final class RenameCommand {

  private RenameCommand() {}

  /** A region or a theme under another name. */
  @Command(
      name = "term",
      mixinStandardHelpOptions = true,
      footer = {"  twinscript rename term 基层医疗 社区医疗", "  twinscript rename term 医保 医疗保障 --join"})
  static final class TermCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Mixin private Home home;

    @Mixin private ContentFolder content;

    @Mixin private Output output;

    @Option(names = "--facet", paramLabel = "NAME")
    private Optional<String> facet;

    @Option(names = "--traditional", paramLabel = "NAME")
    private Optional<String> traditional;

    @Option(names = "--slug", paramLabel = "SLUG")
    private Optional<String> slug;

    @Option(names = "--join")
    private boolean join;

    @Option(names = "--only", paramLabel = "ID", split = ",")
    private List<String> only = List.of();

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "OLD")
    private String old;

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "NEW")
    private String name;

    @Override
    public Integer call() {
      home.requireVocabulary(spec);
      FolderLock.holding(home.folder(), () -> FolderLock.holding(content.existing(), this::rename));
      return 0;
    }

    private void rename() {
      Vocabulary before = home.vocabulary();
      Term term = term(before, old);
      List<Path> rewritten = only.isEmpty() ? everywhere(before, term) : moved(before, term);
      rewritten.forEach(file -> output.remark("rename.rewritten", file));
      output.remark("rename.total", rewritten.size());
    }

    private List<Path> everywhere(Vocabulary before, Term term) {
      if (!isDone(before, term)) {
        TermRenaming renaming = new TermRenaming(home.folder(), before, term);
        Map<Path, String> tables =
            join
                ? renaming.joined(other(before, term))
                : renaming.renamed(name, traditional.orElseGet(this::converted), slug);
        tables.forEach(AtomicFiles::write);
      }
      return new TermRewrite(content.path(), before, home.vocabulary()).all();
    }

    /** A command that was killed has changed the tables and not all of the articles. */
    private boolean isDone(Vocabulary before, Term term) {
      return join
          ? before.find(term.facet(), name).filter(term::equals).isPresent()
          : term.hans().equals(name) && slug.orElse(term.slug()).equals(term.slug());
    }

    private List<Path> moved(Vocabulary before, Term term) {
      ArticleFinder finder = new ArticleFinder(content.path());
      List<Path> files = only.stream().map(finder::find).toList();
      return new TermRewrite(content.path(), before, before).move(files, term, other(before, term));
    }

    private Term other(Vocabulary before, Term term) {
      return before
          .find(term.facet(), name)
          .orElseThrow(() -> WrongCall.of(spec, "rename.no-other", name, term.facet()));
    }

    private String converted() {
      return home.conversions().between(Script.HANS, Script.HANT).convert(name);
    }

    private Term term(Vocabulary vocabulary, String text) {
      List<Term> found =
          vocabulary.tables().stream()
              .map(Facet::name)
              .filter(each -> facet.isEmpty() || facet.get().equals(each))
              .flatMap(each -> vocabulary.find(each, text).stream())
              .toList();
      if (found.size() == 1) {
        return found.get(0);
      }
      throw found.isEmpty()
          ? WrongCall.of(spec, "rename.no-term", text)
          : WrongCall.of(spec, "rename.several-facets", text);
    }
  }
}

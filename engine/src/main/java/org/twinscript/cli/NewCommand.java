package org.twinscript.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.twinscript.article.Article;
import org.twinscript.article.ArticleId;
import org.twinscript.article.Credits;
import org.twinscript.article.Filing;
import org.twinscript.article.Subjects;
import org.twinscript.article.Wording;
import org.twinscript.content.ArticleIds;
import org.twinscript.content.FolderLock;
import org.twinscript.content.NewArticle;
import org.twinscript.edtf.EdtfDate;
import org.twinscript.fault.InputException;
import org.twinscript.fault.NearName;
import org.twinscript.script.Conversions;
import org.twinscript.script.Script;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Term;
import org.twinscript.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The file of an article that a person is going to write. */
@Command(
    name = "new",
    description = {
      "Makes the content file of a new article, as a draft: a sound header and an empty body.",
      "Write the text below the line ~~~~~~, then set status=published."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  twinscript new 广州扩大免费筛查 --date 2024-05-06 --region 广州市",
      "  twinscript new 廣州擴大免費篩查 --script zh-Hant --edit"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the file is there",
      "1:it could not be written, or the editor failed",
      "2:the command was called wrongly"
    })
final class NewCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Home home;

  @Mixin private ContentFolder content;

  @Mixin private Output output;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "As far as it is known: 2024-03-22, 2024-05, 1997? (EDTF).")
  private Optional<String> date;

  @Option(names = "--source", paramLabel = "NAME", description = "Who published it.")
  private Optional<String> source;

  @Option(names = "--region", paramLabel = "NAME", description = "A region; may stand again.")
  private List<String> regions = List.of();

  @Option(names = "--theme", paramLabel = "NAME", description = "A theme; may stand again.")
  private List<String> themes = List.of();

  @Option(names = "--id", paramLabel = "ID", description = "Its id (default: made of the title).")
  private Optional<String> id;

  @Option(
      names = "--script",
      paramLabel = "TAG",
      defaultValue = "zh-Hans",
      description = "The script that it is written in (default: ${DEFAULT-VALUE}).")
  private String script;

  @Option(names = "--edit", description = "Open the file in $VISUAL or $EDITOR.")
  private boolean edit;

  @Parameters(arity = "1", paramLabel = "TITLE", description = "Its title.")
  private String title;

  @Override
  public Integer call() {
    Vocabulary vocabulary = home.vocabulary();
    Article article = article(vocabulary);
    Path folder = content.path();
    Path[] file = new Path[1];
    FolderLock.holding(folder, () -> file[0] = new NewArticle(folder).write(article));
    output.results().println(file[0]);
    if (edit) {
      open(file[0]);
    }
    return 0;
  }

  private Article article(Vocabulary vocabulary) {
    Script own =
        Script.ofTag(script).orElseThrow(() -> wrong(script + " is neither zh-Hans nor zh-Hant."));
    if (title.isBlank()) {
      throw wrong("An article needs a title.");
    }
    return new Article(
        id(vocabulary, own),
        title.strip(),
        date.map(this::parsed),
        Optional.empty(),
        Credits.of(source, Optional.empty()),
        own,
        Wording.none(),
        true,
        new Subjects(
            terms(vocabulary, Facet.REGION, regions), terms(vocabulary, Facet.THEME, themes)),
        Filing.added(Today.of(spec)),
        Optional.empty(),
        "");
  }

  private ArticleId id(Vocabulary vocabulary, Script own) {
    if (id.isPresent()) {
      if (!ArticleId.isValid(id.get())) {
        throw wrong("--id " + id.get() + " is none. Write a-z, 0-9 and single hyphens.");
      }
      return new ArticleId(id.get());
    }
    Conversions conversions = home.conversions();
    String simplified =
        own == Script.HANS ? title : conversions.between(Script.HANT, Script.HANS).convert(title);
    return new ArticleIds(vocabulary).of(simplified);
  }

  private EdtfDate parsed(String text) {
    try {
      return EdtfDate.parse(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw wrong(text + " is no date. Write it like 2024-03-22, or as far as it is known.");
    }
  }

  private List<Term> terms(Vocabulary vocabulary, String facet, List<String> names) {
    List<Term> terms = new ArrayList<>();
    for (String name : names) {
      terms.add(
          vocabulary
              .find(facet, name)
              .orElseThrow(
                  () ->
                      wrong(
                          name
                              + " is no "
                              + facet
                              + " of the vocabulary."
                              + near(vocabulary, facet, name))));
    }
    return terms;
  }

  private static String near(Vocabulary vocabulary, String facet, String name) {
    List<String> names = vocabulary.terms(facet).stream().map(Term::hans).toList();
    return NearName.of(name, names, 1).map(each -> " Do you mean " + each + "?").orElse("");
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }

  private static void open(Path file) {
    String editor =
        Optional.ofNullable(System.getenv("VISUAL"))
            .or(() -> Optional.ofNullable(System.getenv("EDITOR")))
            .orElseThrow(
                () ->
                    new InputException(
                        file, "is there, and no editor is: set EDITOR, or open it yourself."));
    try {
      List<String> command = new ArrayList<>(List.of(editor.strip().split("\\s+")));
      command.add(file.toString());
      int code = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (code != 0) {
        throw new InputException(file, "is there; the editor ended with " + code + ".");
      }
    } catch (IOException e) {
      throw new InputException(file, "is there; " + editor + " cannot be started.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

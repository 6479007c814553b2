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
import org.twinscript.content.TermAdvice;
import org.twinscript.edtf.EdtfDate;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;
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
    mixinStandardHelpOptions = true,
    footer = {
      "  twinscript new 广州扩大免费筛查 --date 2024-05-06 --region 广州市",
      "  twinscript new 廣州擴大免費篩查 --script zh-Hant --edit"
    })
final class NewCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Home home;

  @Mixin private ContentFolder content;

  @Mixin private Output output;

  @Option(names = "--date", paramLabel = "DATE")
  private Optional<String> date;

  @Option(names = "--source", paramLabel = "NAME")
  private Optional<String> source;

  @Option(names = "--region", paramLabel = "NAME")
  private List<String> regions = List.of();

  @Option(names = "--theme", paramLabel = "NAME")
  private List<String> themes = List.of();

  @Option(names = "--id", paramLabel = "ID")
  private Optional<String> id;

  @Option(names = "--script", paramLabel = "TAG", defaultValue = "zh-Hans")
  private String script;

  @Option(names = "--edit")
  private boolean edit;

  @Parameters(arity = "1", paramLabel = "TITLE", descriptionKey = "TITLE")
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
    Script own = Script.ofTag(script).orElseThrow(() -> WrongCall.of(spec, "new.script", script));
    if (title.isBlank()) {
      throw WrongCall.of(spec, "new.no-title");
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
        throw WrongCall.of(spec, "new.id", id.get());
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
      throw WrongCall.of(spec, "new.date", text);
    }
  }

  private List<Term> terms(Vocabulary vocabulary, String facet, List<String> names) {
    List<Term> terms = new ArrayList<>();
    for (String name : names) {
      terms.add(vocabulary.find(facet, name).orElseThrow(() -> noTerm(vocabulary, facet, name)));
    }
    return terms;
  }

  private ParameterException noTerm(Vocabulary vocabulary, String facet, String name) {
    return WrongCall.of(spec, TermAdvice.of(name, facet, vocabulary));
  }

  private static void open(Path file) {
    String editor =
        Optional.ofNullable(System.getenv("VISUAL"))
            .or(() -> Optional.ofNullable(System.getenv("EDITOR")))
            .orElseThrow(() -> new InputException(file, Sentence.of("new.no-editor")));
    try {
      List<String> command = new ArrayList<>(List.of(editor.strip().split("\\s+")));
      command.add(file.toString());
      int code = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (code != 0) {
        throw new InputException(file, Sentence.of("new.editor-ended", code));
      }
    } catch (IOException e) {
      throw new InputException(file, Sentence.of("new.editor-not-started", editor), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

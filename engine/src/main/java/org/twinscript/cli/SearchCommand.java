package org.twinscript.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.twinscript.search.ArticleText;
import org.twinscript.search.SearchSite;
import org.twinscript.search.Searcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a baked site's search finds. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    footer = {"  twinscript search 疫苗 地区:广州", "  twinscript search --json \"家庭医生\""})
final class SearchCommand implements Callable<Integer> {

  private static final JsonMapper JSON = new JsonMapper();

  @Spec private CommandSpec spec;

  @Mixin private Output output;

  @Option(names = "--json")
  private boolean json;

  @Option(
      names = "--site",
      paramLabel = "DIR",
      defaultValue = "${sys:twinscript.home:-.}/target/site")
  private Path site;

  @Parameters(arity = "1..*", paramLabel = "QUERY", descriptionKey = "QUERY")
  private List<String> query;

  @Override
  public Integer call() {
    if (!Files.isDirectory(site)) {
      throw WrongCall.of(spec, "search.no-site", site);
    }
    Searcher searcher = new Searcher(SearchSite.open(site.normalize()));
    List<ArticleText> found = searcher.find(String.join(" ", query)).toList();
    PrintWriter out =
        json ? TerminalWriter.forData(spec.commandLine().getOut()) : spec.commandLine().getOut();
    found.forEach(article -> out.print((json ? object(article) : line(article)) + "\n"));
    out.flush();
    if (!json) {
      output.remark("search.total", found.size());
    }
    return found.isEmpty() ? 1 : 0;
  }

  private static String line(ArticleText article) {
    return article.day().orElse("-") + "  " + article.title() + "  " + article.path();
  }

  /** The date is null where none is known. */
  private static String object(ArticleText article) {
    try {
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("id", article.id());
      members.put("title", article.title());
      members.put("date", article.day().orElse(null));
      return JSON.writeValueAsString(members);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts can always be written", e);
    }
  }
}

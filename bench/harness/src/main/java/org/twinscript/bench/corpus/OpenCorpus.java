package org.twinscript.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.twinscript.article.Article;
import org.twinscript.content.ContentFile;
import org.twinscript.language.WordModel;
import org.twinscript.script.Conversions;
import org.twinscript.script.Edition;
import org.twinscript.script.Script;
import org.twinscript.script.ScriptConverter;
import org.twinscript.vocabulary.Vocabulary;

/**
 * The corpus with an open vocabulary: {@code OpenCorpus <project> <number of articles> <folder>}
 * writes content files into the folder, with titles, dates and subjects as {@link Corpus} has them
 * and bodies of {@link OpenText}, and beside them {@code queries.txt}: words, then pieces of the
 * texts, one a line.
 */
public final class OpenCorpus {

  private static final String BODY = "\n~~~~~~\n";
  private static final int CHARACTERS = 1_700;
  private static final int WORDS = 60;
  private static final int PIECES = 60;

  private final ArticleMaker maker;
  private final OpenText text = new OpenText(WordModel.chinese());
  private final ScriptConverter traditional;
  private final Path folder;
  private final Set<Integer> pairs = new HashSet<>();
  private final List<String> queries = new ArrayList<>();

  private OpenCorpus(ArticleMaker maker, ScriptConverter traditional, Path folder) {
    this.maker = maker;
    this.traditional = traditional;
    this.folder = folder;
  }

  /** Runs from the command line. */
  public static void main(String[] arguments) throws IOException {
    Path project = Path.of(arguments[0]);
    Path tables = project.resolve("vocabulary");
    Shelf shelf = Shelf.of(Vocabulary.load(tables));
    Conversions conversions = Conversions.withOverrides(tables.resolve("conversions.tsv"));
    new OpenCorpus(
            ArticleMaker.of(project, shelf, conversions),
            conversions.edition(Script.HANS, Edition.HANT),
            Path.of(arguments[2]))
        .write(Integer.parseInt(arguments[1]));
  }

  private void write(int articles) throws IOException {
    queries.addAll(Sentences.resource("words.txt").subList(0, WORDS));
    for (int number = 1; number <= articles; number++) {
      write(number, articles);
    }
    Files.write(folder.resolve("queries.txt"), queries);
    System.out.println(pairs.size() + " different pairs of characters");
  }

  private void write(int number, int articles) throws IOException {
    Article article = maker.article(number);
    Draw draw = new Draw(-number);
    String body = text.body(draw, CHARACTERS);
    for (int at = 0; at + 1 < body.length(); at++) {
      if (Character.isIdeographic(body.charAt(at))
          && Character.isIdeographic(body.charAt(at + 1))) {
        pairs.add(body.charAt(at) << Character.SIZE | body.charAt(at + 1));
      }
    }
    if (number % Math.max(1, articles / PIECES) == 0) {
      queries.add(piece(draw, body));
    }
    String file = ContentFile.write(article);
    String head = file.substring(0, file.indexOf(BODY) + BODY.length());
    Path path = folder.resolve("articles").resolve(article.year()).resolve(article.id() + ".md");
    Files.createDirectories(path.getParent());
    boolean converted = article.script() == Script.HANT;
    Files.writeString(path, head + "\n" + (converted ? traditional.convert(body) : body));
  }

  /** From 2 to 8 characters of one sentence, as they stand. */
  private static String piece(Draw draw, String body) {
    String sentence = body.substring(0, body.indexOf('。'));
    int length = Math.min(sentence.length(), draw.between(2, 8));
    int from = draw.below(sentence.length() - length + 1);
    return sentence.substring(from, from + length).replace("，", "");
  }
}

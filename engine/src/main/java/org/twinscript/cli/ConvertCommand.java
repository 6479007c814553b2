package org.twinscript.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;
import org.twinscript.script.Conversions;
import org.twinscript.script.Edition;
import org.twinscript.script.LocalWording;
import org.twinscript.script.ProseConverter;
import org.twinscript.script.Script;
import org.twinscript.script.ScriptConverter;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Any of OpenCC's conversions, from standard input or a file to standard output. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    footer = {
      "  twinscript convert --config s2tw text.txt",
      "  echo 头发 | twinscript convert --edition zh-Hant"
    })
final class ConvertCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Output output;

  @ArgGroup(multiplicity = "1")
  private Conversion conversion;

  /** Which of the two ways to name a conversion was taken. */
  private static final class Conversion {
    @Option(names = "--config", required = true, paramLabel = "NAME")
    private Optional<String> config = Optional.empty();

    @Option(names = "--edition", required = true, paramLabel = "TAG")
    private Optional<String> edition = Optional.empty();
  }

  @Option(names = "--article")
  private boolean article;

  @Option(names = "--markdown")
  private boolean markdown;

  @Mixin private Home home;

  @Option(names = "--overrides", paramLabel = "TABLE")
  private Optional<Path> overrides;

  @Option(names = "--words", paramLabel = "TABLE")
  private Optional<Path> words;

  @Option(names = "--html")
  private boolean html;

  @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "FILE")
  private Optional<Path> file;

  @Override
  public Integer call() {
    ScriptConverter converter =
        conversion
            .edition
            .map(this::edition)
            .orElseGet(() -> config(conversion.config.orElseThrow()));
    PrintWriter out = TerminalWriter.forData(spec.commandLine().getOut());
    out.print(converter.convert(text()));
    out.flush();
    return 0;
  }

  /** A converter to an edition from the other script. */
  private ScriptConverter edition(String tag) {
    if (html || overrides.isPresent()) {
      throw WrongCall.of(spec, "convert.not-with-edition");
    }
    Edition to =
        Edition.ofTag(tag)
            .orElseThrow(
                () -> WrongCall.of(spec, "convert.no-edition", tag, String.join(", ", editions())));
    Script from = to == Edition.HANS ? Script.HANT : Script.HANS;
    ScriptConverter characters = home.conversions().edition(from, to);
    ScriptConverter whole =
        words.map(table -> LocalWording.of(characters, table, to)).orElse(characters);
    if (markdown) {
      return new ProseConverter(whole);
    }
    return article ? whole : text -> eachLine(text, whole);
  }

  private static String eachLine(String text, ScriptConverter converter) {
    return Stream.of(text.split("\n", -1))
        .map(converter::convert)
        .collect(Collectors.joining("\n"));
  }

  private static List<String> editions() {
    return Stream.of(Edition.values()).map(Edition::tag).toList();
  }

  private ScriptConverter config(String config) {
    if (words.isPresent()) {
      throw WrongCall.of(spec, "convert.not-with-config");
    }
    Conversions conversions =
        overrides.map(Conversions::withOverrides).orElseGet(Conversions::standard);
    Optional<ScriptConverter> found =
        html
            ? conversions.html(config).map(each -> text -> each.convert(text).html())
            : conversions.named(config);
    String key = html ? "convert.no-html-conversion" : "convert.no-conversion";
    return found.orElseThrow(
        () -> WrongCall.of(spec, key, config, String.join(", ", conversions.names())));
  }

  private String text() {
    Path name = file.orElse(Path.of(output.say("convert.standard-input")));
    try (InputStream in = file.isPresent() ? Files.newInputStream(name) : System.in) {
      // A decoder that is asked directly reports malformed input; a String would hide it.
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(in.readAllBytes()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new InputException(name, Sentence.of("file.not-utf8"), e);
    } catch (IOException e) {
      throw new InputException(
          name, Sentence.of("file.unreadable-because", String.valueOf(e.getMessage())), e);
    }
  }
}

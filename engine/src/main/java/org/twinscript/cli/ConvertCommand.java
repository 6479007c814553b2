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
import org.twinscript.script.Conversions;
import org.twinscript.script.Edition;
import org.twinscript.script.ProseConverter;
import org.twinscript.script.Script;
import org.twinscript.script.ScriptConverter;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Any of OpenCC's conversions, from standard input or a file to standard output. */
@Command(
    name = "convert",
    description = {
      "Converts UTF-8 text as OpenCC's configuration of that name does, to standard output.",
      "The site's own phrases are used only when --overrides names their table.",
      "With --edition the text is converted as the site's pages are, with all of its tables: a"
          + " line",
      "out for a line in, each line a text of its own."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  twinscript convert --config s2tw text.txt",
      "  echo 头发 | twinscript convert --edition zh-Hant"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the text was converted",
      "1:the text could not be read",
      "2:the command was called wrongly"
    })
final class ConvertCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Output output;

  @ArgGroup(multiplicity = "1")
  private Conversion conversion;

  /** Which of the two ways to name a conversion was taken. */
  private static final class Conversion {
    @Option(
        names = "--config",
        required = true,
        paramLabel = "NAME",
        description = "OpenCC's name of the conversion: s2tw, tw2s, s2hk, t2s …")
    private Optional<String> config = Optional.empty();

    @Option(
        names = "--edition",
        required = true,
        paramLabel = "TAG",
        description = "The edition to convert for: zh-Hant, zh-Hant-HK, zh-Hans.")
    private Optional<String> edition = Optional.empty();
  }

  @Option(names = "--article", description = "With --edition: all lines are one text.")
  private boolean article;

  @Option(
      names = "--markdown",
      description = "With --edition: all lines are one text, whose code and addresses stay.")
  private boolean markdown;

  @Mixin private Home home;

  @Option(
      names = "--overrides",
      paramLabel = "TABLE",
      description = "Phrases that come before OpenCC's, such as vocabulary/conversions.tsv.")
  private Optional<Path> overrides;

  @Option(
      names = "--html",
      description = "The text is HTML: markup stays, lang and quotation marks follow the script.")
  private boolean html;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "What to convert (default: standard input).")
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
      throw new ParameterException(
          spec.commandLine(), "--html and --overrides go with --config, not with --edition.");
    }
    Edition to =
        Edition.ofTag(tag).orElseThrow(() -> wrong("There is no edition " + tag, editions()));
    Script from = to == Edition.HANS ? Script.HANT : Script.HANS;
    ScriptConverter whole = home.conversions().edition(from, to);
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
    Conversions conversions =
        overrides.map(Conversions::withOverrides).orElseGet(Conversions::standard);
    Optional<ScriptConverter> found =
        html
            ? conversions.html(config).map(each -> text -> each.convert(text).html())
            : conversions.named(config);
    String fault = "There is no conversion " + config + (html ? " for HTML" : "");
    return found.orElseThrow(() -> wrong(fault, conversions.names()));
  }

  private ParameterException wrong(String fault, List<String> choices) {
    return new ParameterException(
        spec.commandLine(), fault + ". Choose one of: " + String.join(", ", choices) + ".");
  }

  private String text() {
    Path name = file.orElse(Path.of("standard input"));
    try (InputStream in = file.isPresent() ? Files.newInputStream(name) : System.in) {
      // A decoder that is asked directly reports malformed input; a String would hide it.
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(in.readAllBytes()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new InputException(name, "this is not UTF-8. Save it as UTF-8.", e);
    } catch (IOException e) {
      throw new InputException(name, "cannot be read (" + e.getMessage() + ").", e);
    }
  }
}

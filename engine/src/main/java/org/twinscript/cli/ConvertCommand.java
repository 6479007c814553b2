package org.twinscript.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.twinscript.fault.InputException;
import org.twinscript.script.Conversions;
import org.twinscript.script.ScriptConverter;
import picocli.CommandLine.Command;
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
      "The site's own phrases are used only when --overrides names their table."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:the text was converted",
      "1:the text could not be read",
      "2:the command was called wrongly"
    })
final class ConvertCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--config",
      required = true,
      paramLabel = "NAME",
      description = "OpenCC's name of the conversion: s2tw, tw2s, s2hk, t2s …")
  private String config;

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
    Conversions conversions =
        overrides.map(Conversions::withOverrides).orElseGet(Conversions::standard);
    ScriptConverter converter = converter(conversions);
    PrintWriter out = TerminalWriter.forData(spec.commandLine().getOut());
    out.print(converter.convert(text()));
    out.flush();
    return 0;
  }

  private ScriptConverter converter(Conversions conversions) {
    Optional<ScriptConverter> found =
        html
            ? conversions.html(config).map(each -> text -> each.convert(text).html())
            : conversions.named(config);
    return found.orElseThrow(() -> new ParameterException(spec.commandLine(), advice(conversions)));
  }

  private String advice(Conversions conversions) {
    return "There is no conversion "
        + config
        + (html ? " for HTML" : "")
        + ". Choose one of: "
        + String.join(", ", conversions.names())
        + ".";
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

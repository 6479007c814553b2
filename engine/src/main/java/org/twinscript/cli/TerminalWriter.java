package org.twinscript.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes in UTF-8 what commands report; {@link Visible} says what becomes of control characters.
 */
final class TerminalWriter extends PrintWriter {

  /** For output that is data for another program, such as converted text. */
  private final PrintWriter asItIs;

  private TerminalWriter(Writer stream) {
    super(new Shown(stream), true);
    this.asItIs = new PrintWriter(stream);
  }

  /** Java before 18 writes in the platform's charset, which may know no Chinese. */
  static TerminalWriter on(OutputStream stream) {
    return new TerminalWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  /** Where a command writes what is data and no report. */
  static PrintWriter forData(PrintWriter out) {
    return out instanceof TerminalWriter terminal ? terminal.asItIs : out;
  }

  private static final class Shown extends FilterWriter {

    Shown(Writer stream) {
      super(stream);
    }

    @Override
    public void write(int unit) throws IOException {
      write(Character.toString((char) unit), 0, 1);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      write(new String(text, from, length), 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
      out.write(Visible.text(text.substring(from, from + length)));
    }
  }
}

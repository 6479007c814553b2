package org.twinscript.script;

import java.util.stream.Collectors;

/** Characters and quotation marks of plain text, line by line. */
record EditionConverter(ScriptConverter characters, QuotationMarks marks)
    implements ScriptConverter {

  @Override
  public String convert(String text) {
    String converted = characters.convert(text);
    return converted.indexOf('\n') < 0
        ? marks.convert(converted).text()
        : converted
            .lines()
            .map(line -> marks.convert(line).text())
            .collect(Collectors.joining("\n", "", converted.endsWith("\n") ? "\n" : ""));
  }
}

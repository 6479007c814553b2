package org.twinscript.cite;

import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * A record in RIS: a line for each tag, two spaces, a hyphen, a space and the value, which is kept
 * on its line. Lines end with LF alone, as all text on an HTML page does; readers of RIS take it.
 */
final class Ris {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd/");

  private static final Pattern LINE_END = Pattern.compile("\\R");

  private Ris() {}

  static Citation cite(Reference work) {
    StringBuilder lines = new StringBuilder(line("TY", "ELEC"));
    work.author().ifPresent(name -> lines.append(line("AU", name)));
    lines.append(line("TI", work.title()));
    work.date()
        .ifPresent(
            day ->
                lines
                    .append(line("PY", String.valueOf(day.getYear())))
                    .append(line("DA", DAY.format(day))));
    lines
        .append(line("T2", work.archive()))
        .append(line("LA", work.script().tag()))
        .append(line("ID", work.id()))
        .append(line("UR", work.address()));
    return new Citation("RIS", lines.toString(), line("Y2", "YYYY/MM/DD/"), line("ER", ""));
  }

  private static String line(String tag, String value) {
    return tag + "  - " + LINE_END.matcher(value).replaceAll(" ") + "\n";
  }
}

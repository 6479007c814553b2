package org.twinscript.cite;

import java.util.regex.Pattern;
import org.twinscript.article.Series;
import org.twinscript.edtf.EdtfDate;
import org.twinscript.edtf.PartialDate;

/**
 * A record in RIS: a line for each tag, two spaces, a hyphen, a space and the value, which is kept
 * on its line. Lines end with LF alone, as all text on an HTML page does; readers of RIS take it.
 */
final class Ris {

  private static final Pattern LINE_END = Pattern.compile("\\R");

  private Ris() {}

  static Citation cite(Reference work) {
    StringBuilder lines = new StringBuilder(line("TY", "ELEC"));
    Reference.Makers makers = work.makers();
    makers.authors().forEach(name -> lines.append(line("AU", name)));
    lines.append(line("TI", work.title()));
    makers.translators().forEach(name -> lines.append(line("A4", name)));
    work.date().ifPresent(date -> lines.append(dates(date, work.said())));
    makers.publisher().ifPresent(name -> lines.append(line("PB", name)));
    makers.series().ifPresent(series -> lines.append(line("T3", series.name())));
    makers.series().flatMap(Series::part).ifPresent(part -> lines.append(line("M1", part)));
    lines
        .append(line("T2", work.archive()))
        .append(line("LA", work.script().tag()))
        .append(line("ID", work.id()))
        .append(line("UR", work.address()));
    return new Citation("RIS", lines.toString(), line("Y2", "YYYY/MM/DD/"), line("ER", ""));
  }

  /** {@code YYYY/MM/DD/other}: what the three numbers cannot say stands in words behind them. */
  private static String dates(EdtfDate date, String said) {
    String year = EdtfTexts.year(date).map(known -> line("PY", known.toString())).orElse("");
    String parts = date.plain().map(Ris::parts).orElse("///" + said);
    return year + line("DA", parts);
  }

  private static String parts(PartialDate date) {
    return date.year() + "/" + date.month().orElse("") + "/" + date.day().orElse("") + "/";
  }

  private static String line(String tag, String value) {
    return tag + "  - " + LINE_END.matcher(value).replaceAll(" ") + "\n";
  }
}

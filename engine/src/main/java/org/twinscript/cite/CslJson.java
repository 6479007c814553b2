package org.twinscript.cite;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** The JSON that citeproc processors, Zotero and pandoc read: a list of one web page. */
final class CslJson {

  private static final JsonMapper JSON = new JsonMapper();

  private CslJson() {}

  static Citation cite(Reference work) {
    String item = item(work).toString();
    return new Citation(
        "CSL-JSON",
        "[" + item.substring(0, item.length() - 1),
        ",\"accessed\":{\"date-parts\":[[\"YYYY\",\"MM\",\"DD\"]]}",
        "}]");
  }

  private static ObjectNode item(Reference work) {
    ObjectNode item = JSON.createObjectNode();
    item.put("id", work.id()).put("type", "webpage").put("title", work.title());
    work.author().ifPresent(name -> item.putArray("author").addObject().put("literal", name));
    work.date().ifPresent(day -> issued(item, day));
    return item.put("container-title", work.archive())
        .put("language", work.script().tag())
        .put("URL", work.address());
  }

  private static void issued(ObjectNode item, LocalDate day) {
    item.putObject("issued")
        .putArray("date-parts")
        .addArray()
        .add(day.getYear())
        .add(day.getMonthValue())
        .add(day.getDayOfMonth());
  }
}

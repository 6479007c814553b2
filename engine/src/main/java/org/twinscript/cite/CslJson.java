package org.twinscript.cite;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinscript.edtf.Certainty;
import org.twinscript.edtf.EdtfDate;
import org.twinscript.edtf.PartialDate;

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
    Reference.Makers makers = work.makers();
    ObjectNode item = JSON.createObjectNode();
    item.put("id", work.id()).put("type", "webpage").put("title", work.title());
    names(item, "author", makers.authors());
    names(item, "translator", makers.translators());
    work.date().ifPresent(date -> item.set("issued", issued(date, work.said())));
    makers
        .series()
        .ifPresent(
            series -> {
              item.put("collection-title", series.name());
              series.part().ifPresent(part -> item.put("collection-number", part));
            });
    makers.publisher().ifPresent(name -> item.put("publisher", name));
    makers.licence().ifPresent(text -> item.put("note", text));
    return item.put("container-title", work.archive())
        .put("language", work.script().tag())
        .put("URL", work.address());
  }

  private static void names(ObjectNode item, String role, List<String> names) {
    if (!names.isEmpty()) {
      ArrayNode list = item.putArray(role);
      names.forEach(name -> list.addObject().put("literal", name));
    }
  }

  /**
   * A date in parts where both ends are known to the digit; else in words, which processors show as
   * they stand. CSL knows one kind of doubt, {@code circa}.
   */
  private static ObjectNode issued(EdtfDate date, String said) {
    ObjectNode issued = JSON.createObjectNode();
    Optional<PartialDate> start = date.start().filter(end -> hasParts(end, date));
    Optional<PartialDate> end = date.end().filter(last -> hasParts(last, date));
    if (start.isEmpty() || end.isEmpty()) {
      return issued.put("literal", said);
    }
    ArrayNode parts = issued.putArray("date-parts");
    parts.add(parts(start.get()));
    if (date.kind() == EdtfDate.Kind.INTERVAL) {
      parts.add(parts(end.get()));
    } else {
      start.get().season().ifPresent(season -> issued.put("season", season));
    }
    boolean sure =
        Stream.of(start.get(), end.get()).allMatch(each -> each.certainty() == Certainty.SURE);
    return sure ? issued : issued.put("circa", true);
  }

  /** A season has no place in an interval. */
  private static boolean hasParts(PartialDate end, EdtfDate date) {
    boolean isShown = date.kind() == EdtfDate.Kind.DATE || end.season().isEmpty();
    return isShown && end.yearNumber().isPresent();
  }

  private static ArrayNode parts(PartialDate date) {
    ArrayNode parts = JSON.createArrayNode().add(date.firstYear());
    date.monthNumber().ifPresent(parts::add);
    if (date.monthNumber().isPresent()) {
      date.dayNumber().ifPresent(parts::add);
    }
    return parts;
  }
}

package org.twinscript.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.twinscript.article.Layout;
import org.twinscript.ledger.Ledger.Change;
import org.twinscript.ledger.Ledger.Copy;
import org.twinscript.ledger.Ledger.Doubt;
import org.twinscript.ledger.Ledger.Dropped;
import org.twinscript.ledger.Ledger.Field;
import org.twinscript.ledger.Ledger.Literal;
import org.twinscript.ledger.Ledger.Part;
import org.twinscript.ledger.Ledger.Passage;
import org.twinscript.ledger.Ledger.Picture;
import org.twinscript.ledger.Ledger.Role;
import org.twinscript.ledger.Ledger.Slice;

/** Reads what {@link LedgerText} writes; any other JSON is an IllegalArgumentException. */
final class LedgerReader {

  private LedgerReader() {}

  static Ledger read(JsonNode json) {
    List<String> reasons = rows(json, "reasons", LedgerReader::text);
    return new Ledger(
        text(json.path("raw-sha256")),
        text(json.path("charset")),
        text(json.path("text-sha256")),
        json.has("header") ? rows(json, "header", LedgerReader::field) : List.of(),
        rows(json, "passages", LedgerReader::passage),
        rows(json, "dropped", LedgerReader::dropped),
        rows(json, "changes", row -> change(row, reasons)),
        rows(json, "doubts", LedgerReader::doubt),
        json.has("pictures") ? rows(json, "pictures", LedgerReader::picture) : List.of());
  }

  private static <T> List<T> rows(JsonNode json, String name, Function<JsonNode, T> reader) {
    if (!json.path(name).isArray()) {
      throw new IllegalArgumentException("no rows of " + name);
    }
    return StreamSupport.stream(json.path(name).spliterator(), false).map(reader).toList();
  }

  private static Field field(JsonNode row) {
    return new Field(text(row.path(0)), text(row.path(1)));
  }

  private static Passage passage(JsonNode row) {
    Role role = Role.valueOf(text(row.path(0)).toUpperCase(Locale.ROOT));
    int parts = row.path(row.size() - 1).isObject() ? row.size() - 1 : row.size();
    return new Passage(
        role,
        IntStream.range(1, parts).mapToObj(i -> part(row.path(i))).toList(),
        parts == row.size() ? Layout.PLAIN : layout(row.path(parts)));
  }

  private static Layout layout(JsonNode json) {
    return new Layout(
        Layout.Kind.valueOf(text(json.path("kind")).toUpperCase(Locale.ROOT)),
        number(json.path("depth")),
        number(json.path("number")),
        rows(json, "spans", LedgerReader::span));
  }

  private static Layout.Span span(JsonNode row) {
    return new Layout.Span(
        Layout.Style.valueOf(text(row.path(0)).toUpperCase(Locale.ROOT)),
        number(row.path(1)),
        number(row.path(2)),
        text(row.path(3)));
  }

  private static Part part(JsonNode part) {
    return part.isArray()
        ? new Slice(number(part.path(0)), number(part.path(1)), number(part.path(2)))
        : new Literal(text(part));
  }

  private static Dropped dropped(JsonNode row) {
    return new Dropped(
        number(row.path(1)),
        text(row.path(0)),
        number(row.path(2)),
        Optional.of(row.path(3)).filter(text -> !text.isNull()).map(LedgerReader::text),
        text(row.path(4)));
  }

  private static Change change(JsonNode row, List<String> reasons) {
    int reason = number(row.path(5));
    if (reason < 0 || reason >= reasons.size()) {
      throw new IllegalArgumentException("no reason " + reason);
    }
    return new Change(
        text(row.path(0)),
        number(row.path(1)),
        number(row.path(2)),
        text(row.path(3)),
        text(row.path(4)),
        reasons.get(reason));
  }

  private static Doubt doubt(JsonNode row) {
    return new Doubt(
        text(row.path(0)),
        number(row.path(1)),
        number(row.path(2)),
        text(row.path(3)),
        text(row.path(4)));
  }

  private static Picture picture(JsonNode row) {
    return new Picture(
        text(row.path(0)),
        text(row.path(1)),
        text(row.path(2)),
        text(row.path(3)),
        Optional.of(row.path(4)).filter(JsonNode::isObject).map(LedgerReader::copy));
  }

  private static Copy copy(JsonNode json) {
    return new Copy(
        text(json.path("file")),
        text(json.path("sha256")),
        number(json.path("before")),
        text(json.path("words")));
  }

  private static String text(JsonNode node) {
    if (!node.isTextual()) {
      throw new IllegalArgumentException("a text is missing");
    }
    return node.asText();
  }

  private static int number(JsonNode node) {
    if (!node.isInt()) {
      throw new IllegalArgumentException("a number is missing");
    }
    return node.asInt();
  }
}

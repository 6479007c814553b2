package org.twinscript.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.twinscript.article.Layout;
import org.twinscript.article.Layout.Span;
import org.twinscript.ledger.Ledger.Change;
import org.twinscript.ledger.Ledger.Copy;
import org.twinscript.ledger.Ledger.Doubt;
import org.twinscript.ledger.Ledger.Dropped;
import org.twinscript.ledger.Ledger.Field;
import org.twinscript.ledger.Ledger.Literal;
import org.twinscript.ledger.Ledger.Part;
import org.twinscript.ledger.Ledger.Passage;
import org.twinscript.ledger.Ledger.Picture;
import org.twinscript.ledger.Ledger.Slice;

/**
 * Writes a ledger. A page has hundreds of changes: each is one short row, so that git shows what
 * differs and a ledger stays of the size of its page. The reasons, mostly the same, stand apart.
 */
final class LedgerText {

  private static final JsonFactory JSON = new JsonFactory();

  private final StringWriter text = new StringWriter();
  private final Map<String, Integer> reasons = new LinkedHashMap<>();
  private final JsonGenerator json;

  private LedgerText() throws IOException {
    json = JSON.createGenerator(new JsonWriter(text)).setPrettyPrinter(new RowPrinter());
  }

  static String of(Ledger ledger) {
    try {
      return new LedgerText().write(ledger);
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes any text", e);
    }
  }

  private String write(Ledger ledger) throws IOException {
    ledger.changes().forEach(change -> reasons.putIfAbsent(change.why(), reasons.size()));
    json.writeStartObject();
    json.writeStringField("raw-sha256", ledger.rawSha256());
    json.writeStringField("charset", ledger.charset());
    json.writeStringField("text-sha256", ledger.textSha256());
    if (!ledger.header().isEmpty()) {
      rows("header", ledger.header(), this::field);
    }
    rows("passages", ledger.passages(), this::passage);
    rows("dropped", ledger.dropped(), this::dropped);
    rows("reasons", reasons.keySet(), json::writeString);
    rows("changes", ledger.changes(), this::change);
    rows("doubts", ledger.doubts(), this::doubt);
    if (!ledger.pictures().isEmpty()) {
      rows("pictures", ledger.pictures(), this::picture);
    }
    if (!ledger.header().isEmpty()) {
      seal();
    }
    json.writeEndObject();
    json.close();
    return text.append('\n').toString();
  }

  /** Of all the text above it: a dropped line or a reason that is changed later does not fit it. */
  private void seal() throws IOException {
    json.flush();
    byte[] above = text.toString().getBytes(StandardCharsets.UTF_8);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(above);
      json.writeStringField("seal-sha256", HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private interface RowWriter<T> {
    void write(T row) throws IOException;
  }

  private <T> void rows(String name, Iterable<T> rows, RowWriter<T> writer) throws IOException {
    json.writeArrayFieldStart(name);
    for (T row : rows) {
      writer.write(row);
    }
    json.writeEndArray();
  }

  private void field(Field field) throws IOException {
    json.writeArray(new String[] {field.key(), field.value()}, 0, 2);
  }

  private void passage(Passage passage) throws IOException {
    json.writeStartArray();
    json.writeString(passage.role().name().toLowerCase(Locale.ROOT));
    for (Part part : passage.parts()) {
      if (part instanceof Slice slice) {
        json.writeArray(new int[] {slice.line(), slice.from(), slice.to()}, 0, 3);
      } else {
        json.writeString(((Literal) part).text());
      }
    }
    if (!passage.layout().equals(Layout.PLAIN)) {
      layout(passage.layout());
    }
    json.writeEndArray();
  }

  private void layout(Layout layout) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", layout.kind().name().toLowerCase(Locale.ROOT));
    json.writeNumberField("depth", layout.depth());
    json.writeNumberField("number", layout.number());
    json.writeArrayFieldStart("spans");
    for (Span span : layout.spans()) {
      json.writeStartArray();
      json.writeString(span.style().name().toLowerCase(Locale.ROOT));
      json.writeNumber(span.from());
      json.writeNumber(span.to());
      json.writeString(span.target());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void dropped(Dropped dropped) throws IOException {
    json.writeStartArray();
    json.writeString(dropped.kind());
    json.writeNumber(dropped.line());
    json.writeNumber(dropped.length());
    json.writeString(dropped.text().orElse(null));
    json.writeString(dropped.why());
    json.writeEndArray();
  }

  private void change(Change change) throws IOException {
    json.writeStartArray();
    json.writeString(change.kind());
    json.writeNumber(change.passage());
    json.writeNumber(change.offset());
    json.writeString(change.before());
    json.writeString(change.after());
    json.writeNumber(reasons.get(change.why()));
    json.writeEndArray();
  }

  private void picture(Picture picture) throws IOException {
    json.writeStartArray();
    json.writeString(picture.reference());
    json.writeString(picture.alt());
    json.writeString(picture.caption());
    json.writeString(picture.credit());
    if (picture.copy().isPresent()) {
      copy(picture.copy().get());
    }
    json.writeEndArray();
  }

  private void copy(Copy copy) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", copy.file());
    json.writeStringField("sha256", copy.sha256());
    json.writeNumberField("before", copy.before());
    json.writeStringField("words", copy.words());
    json.writeEndObject();
  }

  private void doubt(Doubt doubt) throws IOException {
    json.writeStartArray();
    json.writeString(doubt.kind());
    json.writeNumber(doubt.passage());
    json.writeNumber(doubt.offset());
    json.writeString(doubt.text());
    json.writeString(doubt.why());
    json.writeEndArray();
  }
}

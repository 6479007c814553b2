package org.twinscript.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinscript.PageOutcome;
import org.twinscript.PageOutcome.Made;
import org.twinscript.Warning;
import org.twinscript.classify.Evidence;
import org.twinscript.content.AtomicFiles;
import org.twinscript.content.FileDraft;
import org.twinscript.edtf.EdtfDate;
import org.twinscript.fault.InputException;
import org.twinscript.ledger.JsonWriter;
import org.twinscript.message.Sentence;
import org.twinscript.restore.Doubt;
import org.twinscript.vocabulary.Term;

/**
 * An import as JSON: {@code {"pages": […]}}, each page with the keys {@code raw status content
 * title date source script regions themes repairs doubts warnings evidence reason}; what is not
 * known is null. Written page by page.
 */
final class JsonReport implements AutoCloseable {

  private static final ObjectMapper JSON =
      new ObjectMapper().disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

  private final FileDraft file;
  private final JsonGenerator json;
  private Optional<IOException> failure = Optional.empty();

  private JsonReport(FileDraft file) throws IOException {
    this.file = file;
    this.json = JSON.createGenerator(new JsonWriter(file.writer())).useDefaultPrettyPrinter();
    json.writeStartObject();
    json.writeArrayFieldStart("pages");
  }

  /**
   * Begins a report; the file appears when it is {@linkplain #finish finished}.
   *
   * @throws InputException when the file cannot be written
   */
  static JsonReport to(Path file) {
    FileDraft draft = AtomicFiles.begin(file.toAbsolutePath());
    try {
      return new JsonReport(draft);
    } catch (IOException e) {
      throw draft.fault(e);
    }
  }

  /** Adds a page. A report that cannot be written is no reason not to import the next page. */
  void add(PageOutcome page) {
    try {
      JSON.writeValue(json, page(page));
    } catch (IOException e) {
      failure = failure.or(() -> Optional.of(e));
    }
  }

  /**
   * Puts the report into its place.
   *
   * @throws InputException when it could not be written, now or before
   */
  void finish() {
    if (failure.isPresent()) {
      throw file.fault(failure.get());
    }
    try {
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
      json.flush();
    } catch (IOException e) {
      throw file.fault(e);
    }
    file.commit();
  }

  /** Unfinished, it leaves nothing behind. */
  @Override
  public void close() {
    file.close();
  }

  private static Map<String, Object> page(PageOutcome page) {
    Optional<Made> made = page.made();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("raw", page.raw().toString());
    json.put("status", page.status().word());
    json.put("content", page.content().map(Path::toString).orElse(null));
    json.put("title", made.map(Made::title).orElse(null));
    json.put("date", made.flatMap(Made::date).map(EdtfDate::toString).orElse(null));
    json.put("source", made.flatMap(Made::source).orElse(null));
    json.put("script", made.map(any -> any.script().tag()).orElse(null));
    json.put("regions", made.map(any -> names(any.subjects().regions())).orElse(List.of()));
    json.put("themes", made.map(any -> names(any.subjects().themes())).orElse(List.of()));
    json.put("repairs", made.map(Made::repairs).orElse(Map.of()));
    json.put(
        "doubts",
        made.map(any -> any.doubts().stream().map(JsonReport::doubt).toList()).orElse(List.of()));
    json.put(
        "warnings",
        made.map(any -> any.warnings().stream().map(JsonReport::warning).toList())
            .orElse(List.of()));
    json.put(
        "evidence",
        made.map(any -> any.evidence().stream().map(JsonReport::evidence).toList())
            .orElse(List.of()));
    json.put("reason", page.reason().map(Sentence::toString).orElse(""));
    return json;
  }

  private static List<String> names(List<Term> terms) {
    return terms.stream().map(Term::key).toList();
  }

  static Map<String, Object> doubt(Doubt doubt) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", doubt.kind().id());
    json.put("passage", doubt.passage());
    json.put("offset", doubt.offset());
    json.put("text", doubt.text());
    json.put("why", doubt.why());
    return json;
  }

  private static Map<String, Object> warning(Warning warning) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", warning.finding().kind().word());
    json.put("passage", warning.passage());
    json.put("offset", warning.finding().offset());
    json.put("text", warning.finding().text());
    json.put("why", warning.finding().note().toString());
    return json;
  }

  private static Map<String, Object> evidence(Evidence evidence) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("term", evidence.term().key());
    json.put("score", evidence.score());
    json.put("cues", evidence.cues().stream().map(JsonReport::finding).toList());
    return json;
  }

  private static String finding(Evidence.Finding finding) {
    return "%s (%s ×%d)".formatted(finding.word(), finding.place(), finding.count());
  }
}

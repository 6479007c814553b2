package org.twinscript.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twinscript.ImportedPage;
import org.twinscript.article.Article;
import org.twinscript.classify.Evidence;
import org.twinscript.intake.DamagedArticle;
import org.twinscript.restore.Repair;

/** A page's repairs, doubts and evidence as an object for other programs. */
final class ExplanationJson {

  private ExplanationJson() {}

  /** What is not known is null. */
  static Map<String, Object> of(ImportedPage page) {
    Article article = page.article();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("raw", page.raw().file().toString());
    json.put("charset", page.raw().charset().toString());
    json.put("title", article.title());
    json.put("date", article.date().map(Object::toString).orElse(null));
    json.put("source", article.source().orElse(null));
    json.put("script", article.script().tag());
    json.put("dropped", page.damaged().dropped().stream().map(ExplanationJson::dropped).toList());
    json.put(
        "repairs", page.restoration().repairs().stream().map(ExplanationJson::repair).toList());
    json.put("doubts", page.restoration().doubts().stream().map(JsonReport::doubt).toList());
    json.put(
        "evidence", page.classification().all().stream().map(ExplanationJson::evidence).toList());
    return json;
  }

  private static Map<String, Object> dropped(DamagedArticle.Dropped line) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", line.kind());
    json.put("line", line.line());
    json.put("text", line.text());
    json.put("why", line.why());
    return json;
  }

  private static Map<String, Object> repair(Repair repair) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", repair.kind().id());
    json.put("passage", repair.passage());
    json.put("offset", repair.offset());
    json.put("before", repair.before());
    json.put("after", repair.after());
    json.put("why", repair.why());
    return json;
  }

  private static Map<String, Object> evidence(Evidence evidence) {
    List<String> cues =
        evidence.cues().stream()
            .map(cue -> "%s (%s ×%d)".formatted(cue.word(), cue.place(), cue.count()))
            .toList();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("facet", evidence.term().facet());
    json.put("term", evidence.term().key());
    json.put("score", evidence.score());
    json.put("cues", cues);
    return json;
  }
}

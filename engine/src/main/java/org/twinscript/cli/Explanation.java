package org.twinscript.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinscript.ImportedPage;
import org.twinscript.article.Article;
import org.twinscript.classify.Evidence;
import org.twinscript.intake.DamagedArticle;
import org.twinscript.message.Messages;
import org.twinscript.restore.Doubt;
import org.twinscript.restore.Repair;

/** A page's repairs, doubts and evidence as lines for a reader: one line a change. */
final class Explanation {

  private final ImportedPage page;

  private final Messages messages;

  private Explanation(ImportedPage page, Messages messages) {
    this.page = page;
    this.messages = messages;
  }

  static String of(ImportedPage page, Messages messages) {
    return new Explanation(page, messages)
        .lines()
        .map(line -> line + System.lineSeparator())
        .collect(Collectors.joining());
  }

  private Stream<String> lines() {
    return Stream.of(
            head(),
            page.damaged().dropped().stream().map(this::dropped),
            page.restoration().repairs().stream().map(this::repair),
            page.restoration().doubts().stream().map(this::doubt),
            page.classification().all().stream().map(Explanation::evidence))
        .flatMap(part -> part);
  }

  private Stream<String> head() {
    Article article = page.article();
    String unknown = messages.say("explain.unknown");
    return Stream.of(
        page.raw().file() + " (" + page.raw().charset() + unreadable() + ")",
        messages.say("explain.title", article.title()),
        messages.say("explain.date", article.date().map(Object::toString).orElse(unknown)),
        messages.say("explain.source", article.source().orElse(unknown)),
        messages.say("explain.script", article.script().tag()));
  }

  /** Intake puts U+FFFD where a page's bytes are no character of its charset. */
  private String unreadable() {
    long places = page.raw().text().chars().filter(c -> c == '\uFFFD').count();
    return places == 0 ? "" : messages.say("explain.unreadable", places);
  }

  private String dropped(DamagedArticle.Dropped line) {
    return row(
        line.kind(),
        messages.say("explain.line", line.line()),
        messages.say("explain.dropped", quoted(line.text())),
        line.why());
  }

  private String repair(Repair repair) {
    return row(
        repair.kind().id(),
        place(repair.passage(), repair.offset()),
        quoted(repair.before()) + " → " + quoted(repair.after()),
        repair.why());
  }

  private String doubt(Doubt doubt) {
    return row(
        messages.say("explain.doubt"),
        place(doubt.passage(), doubt.offset()),
        doubt.kind().id() + " " + quoted(doubt.text()),
        doubt.why());
  }

  private static String evidence(Evidence evidence) {
    String cues =
        evidence.cues().stream()
            .map(cue -> "%s (%s ×%d)".formatted(cue.word(), cue.place(), cue.count()))
            .collect(Collectors.joining(", "));
    String facet = evidence.term().facet();
    return row(
        facet, String.format(Locale.ROOT, "%.1f", evidence.score()), evidence.term().key(), cues);
  }

  /** Passages are the title, the source where there is one, then the blocks. */
  private String place(int passage, int offset) {
    int source = page.damaged().source().isPresent() ? 1 : 0;
    String name =
        passage == 0
            ? messages.say("place.title")
            : passage == source
                ? messages.say("place.source")
                : messages.say("place.block", passage - source);
    return name + ":" + offset;
  }

  private static String row(String kind, String place, String change, String why) {
    return "%-11s  %-12s  %s  (%s)".formatted(kind, place, change, why);
  }

  private static String quoted(String text) {
    return "“" + text + "”";
  }
}

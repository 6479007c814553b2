package org.twinscript.bake.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.twinscript.anchor.AnchorPlan;
import org.twinscript.bake.markdown.BodyPlace;
import org.twinscript.bake.markdown.RenderedBody;
import org.twinscript.bake.pictures.DocumentFiles;
import org.twinscript.bake.site.References;
import org.twinscript.fault.InputException;

/**
 * A body as it was read with what lies beside it, be it sound or not.
 *
 * @param files that it names
 * @param references by the lines of the file
 * @param faults of the body and of the files beside it
 */
record ReadBody(
    RenderedBody body, DocumentFiles files, References references, List<InputException> faults) {

  /**
   * Reads a body.
   *
   * @param above how many lines of the file stand above it
   * @param folder the end of the address of the files beside it
   */
  static ReadBody of(
      DocumentRenderer typesetter,
      Path file,
      int above,
      String markdown,
      BodyPlace place,
      DocumentFiles beside) {
    RenderedBody body = typesetter.body(markdown, place, FilesBeside.of(beside, place.page()));
    DocumentFiles files = beside.used(uses(body, above));
    List<InputException> faults =
        Stream.concat(
                body.faults().stream()
                    .map(fault -> new InputException(file, above + fault.line(), fault.sentence())),
                files.faults().stream())
            .toList();
    return new ReadBody(body, files, body.references().below(above), faults);
  }

  /** The same with the ids of a plan. */
  ReadBody anchored(AnchorPlan plan) {
    RenderedBody anchored = body.anchored(plan);
    return new ReadBody(
        anchored, files, references.having(anchored.references().anchors()), faults);
  }

  private static List<DocumentFiles.Use> uses(RenderedBody body, int above) {
    return body.files().stream()
        .map(use -> new DocumentFiles.Use(use.name(), use.line() + above, use.shown()))
        .toList();
  }
}

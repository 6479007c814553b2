package org.twinscript.content;

import java.nio.file.Path;
import java.util.Optional;
import org.twinscript.article.Origin;
import org.twinscript.fault.InputException;

/**
 * What a content file says of its own soundness, told without any vocabulary.
 *
 * @param rawSha256 the raw page it was imported from; nothing when a person wrote it
 * @param asImported whether it is to the letter what the importer wrote
 * @param textSha256 of its title, source and body, as ledgers have it
 */
public record ArticleFile(Optional<String> rawSha256, boolean asImported, String textSha256) {

  /**
   * Looks into a content file.
   *
   * @throws InputException naming the line when it has no header that can be read
   */
  public static ArticleFile read(Path file) {
    Header header = Header.parse(file, ContentFile.text(file));
    TextLines lines =
        TextLines.of(
            header.get(Key.TITLE).orElse(""),
            header.get(Key.SOURCE).map(Values::unescaped),
            header.body());
    return new ArticleFile(
        header.get(Key.RAW_SHA256).filter(Origin::isSha256),
        ContentFile.isAsImported(header),
        lines.sha256());
  }
}

package org.twinscript.bake;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinscript.article.Article;
import org.twinscript.article.Document;
import org.twinscript.article.Page;
import org.twinscript.fault.InputException;

/**
 * Finds the faults that no single file shows: two documents with one id, a page that would hide a
 * part of the site, and files that JBake passed over without a word.
 */
final class ContentCheck {

  /** The path segments of an edition that are not free for pages. */
  private static final Set<String> RESERVED =
      Set.of("articles", "data", "regions", "themes", "years", "page", "search");

  /** What the importer puts beside an article that a person has edited, for that person to read. */
  private static final Pattern PROPOSAL = Pattern.compile(".*\\.md\\.new-[0-9a-f]{8}");

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\uFFFE\\uFFFF&&[^\n\t]]");

  private static final String JBAKE_IGNORE = ".jbakeignore";

  private final Path folder;
  private final Set<Path> seen;
  private final Map<Path, Document> documents;

  private ContentCheck(Path folder, Set<Path> seen, Map<Path, Document> documents) {
    this.folder = folder;
    this.seen = seen;
    this.documents = documents;
  }

  static ContentCheck of(Path folder, Manuscripts manuscripts) {
    return new ContentCheck(folder, manuscripts.seen(), manuscripts.documents());
  }

  void run(Faults faults) {
    findDuplicates(faults);
    findHiddenParts(faults);
    findControlCharacters(faults);
    findPassedOver(faults);
  }

  private void findDuplicates(Faults faults) {
    Map<String, Path> first = new HashMap<>();
    documents.forEach(
        (file, document) -> {
          Path other = first.putIfAbsent(key(document), file);
          if (other != null) {
            faults.add(
                new InputException(
                    file, "has the same id as " + other + "; rename one of the two files."));
          }
        });
  }

  private static String key(Document document) {
    return document instanceof Article article
        ? "article " + article.id()
        : "page " + ((Page) document).id();
  }

  private void findHiddenParts(Faults faults) {
    documents.forEach(
        (file, document) -> {
          if (document instanceof Page page && RESERVED.contains(page.id().value())) {
            faults.add(
                new InputException(
                    file, "takes the address of a part of the site; give it another name."));
          }
        });
  }

  /** XML has no way to write them, so a feed with one could not be read. */
  private void findControlCharacters(Faults faults) {
    documents.forEach(
        (file, document) -> {
          Matcher found = CONTROL.matcher(document.title() + document.markdown());
          if (found.find()) {
            String name = "U+%04X".formatted(found.group().codePointAt(0));
            faults.add(
                new InputException(
                    file, "holds the invisible control character " + name + "; delete it."));
          }
        });
  }

  private void findPassedOver(Faults faults) {
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new PassedOver(faults));
    } catch (IOException e) {
      throw new InputException(folder, "cannot be read: " + e.getMessage() + ".", e);
    }
  }

  private final class PassedOver extends SimpleFileVisitor<Path> {

    private final Faults faults;

    PassedOver(Faults faults) {
      this.faults = faults;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return Files.exists(directory.resolve(JBAKE_IGNORE))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      if (!seen.contains(file) && !name.startsWith(".") && !PROPOSAL.matcher(name).matches()) {
        faults.add(
            new InputException(
                file, "is no .md file, so it would be left out; move it out of the content."));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) {
      faults.add(new InputException(file, "cannot be read; check who may read it.", cause));
      return FileVisitResult.CONTINUE;
    }
  }
}

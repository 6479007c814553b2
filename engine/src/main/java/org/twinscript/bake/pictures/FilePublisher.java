package org.twinscript.bake.pictures;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.FingerprintMaker;
import org.twinscript.bake.cache.Workers;
import org.twinscript.bake.images.PictureFault;
import org.twinscript.bake.images.PictureFile;
import org.twinscript.bake.images.PictureScaler;
import org.twinscript.bake.output.PageWriter;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * Writes the files beside documents: attachments as they are, pictures without their places and in
 * smaller sizes. What the last bake wrote of the same bytes is left where it is.
 */
public final class FilePublisher {

  /** To be counted up when pictures come out otherwise than before. */
  private static final int RECIPE = 1;

  private final PageWriter writer;
  private final PictureScaler scaler = new PictureScaler();

  /** Writes into a site. */
  public FilePublisher(PageWriter writer) {
    this.writer = writer;
  }

  /**
   * Writes those of all documents.
   *
   * @throws InputException naming document and line when a picture's pixels cannot be read
   */
  public void publish(List<DocumentFiles> documents, Workers workers) {
    Map<String, Task> tasks = new TreeMap<>();
    for (DocumentFiles document : documents) {
      for (PublishedFile file : document.all()) {
        tasks.putIfAbsent(file.path(), new Task(file, document));
      }
    }
    workers.forEach(List.copyOf(tasks.values()), this::publish);
  }

  /** A file, and a document that names it. */
  private record Task(PublishedFile file, DocumentFiles document) {}

  private void publish(Task task) {
    PublishedFile published = task.file();
    DocumentFiles document = task.document();
    BundleFile file = published.file();
    List<String> missing = published.paths().stream().filter(path -> !isKept(path, file)).toList();
    if (missing.isEmpty()) {
      return;
    }
    try {
      if (file.picture().isPresent()) {
        writePicture(published, missing);
      } else {
        copy(file, published.path());
      }
    } catch (IOException e) {
      throw document.fault(
          file, Sentence.of("file.unreadable-because", String.valueOf(e.getMessage())));
    } catch (PictureFault fault) {
      throw document.fault(file, fault.sentence());
    }
  }

  private boolean isKept(String path, BundleFile file) {
    return writer.keepMade(path, inputs(file)).isPresent();
  }

  private static Fingerprint inputs(BundleFile file) {
    return new FingerprintMaker().add(RECIPE).add(file.fingerprint()).done();
  }

  private void writePicture(PublishedFile published, List<String> missing)
      throws IOException, PictureFault {
    BundleFile file = published.file();
    byte[] bytes = Files.readAllBytes(file.file());
    Map<String, byte[]> made = new LinkedHashMap<>();
    made.put(published.path(), PictureFile.of(bytes).withoutPlaces());
    List<Rendition> smaller = published.smaller();
    if (smaller.stream().anyMatch(rendition -> missing.contains(rendition.path()))) {
      List<Integer> widths = smaller.stream().map(Rendition::width).toList();
      Map<Integer, byte[]> scaled = scaler.scaled(bytes, file.picture().orElseThrow(), widths);
      smaller.forEach(rendition -> made.put(rendition.path(), scaled.get(rendition.width())));
    }
    missing.forEach(path -> writer.writeMade(path, inputs(file), made.get(path)));
  }

  private void copy(BundleFile file, String path) throws IOException {
    try (OutputStream out = writer.open(path)) {
      Files.copy(file.file(), out);
    }
    writer.note(path, inputs(file), "");
  }
}

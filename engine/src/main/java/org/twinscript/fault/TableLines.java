package org.twinscript.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The lines of a table that people edit, with whatever program they have. */
public final class TableLines {

  /** What programs on Windows begin a file with. */
  private static final String MARK = "\uFEFF";

  private TableLines() {}

  /**
   * Reads a table; ends of lines may be of any system, and a mark at the beginning is no part of
   * it.
   *
   * @throws IOException when the file cannot be read as UTF-8
   */
  public static List<String> read(Path file) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    if (!lines.isEmpty() && lines.get(0).startsWith(MARK)) {
      lines.set(0, lines.get(0).substring(MARK.length()));
    }
    return lines;
  }
}

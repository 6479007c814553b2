package org.twinscript.bake;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The page that offers the downloads to readers of one edition. */
final class DownloadPage {

  private DownloadPage() {}

  /**
   * Makes it.
   *
   * @param columns of the table with the texts
   * @param files asked for when the page is rendered
   */
  static Sheet of(
      Catalogue catalogue,
      Addresses addresses,
      List<String> columns,
      Supplier<List<DataFile>> files) {
    Words said = catalogue.words();
    return new SheetMaker(catalogue, addresses)
        .page(
            "data/",
            "data",
            said.get("data"),
            said.get("data.description"),
            "data.ftlh",
            () -> Map.of("files", files.get(), "fields", columns));
  }
}

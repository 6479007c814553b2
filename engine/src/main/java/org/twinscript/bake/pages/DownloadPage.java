package org.twinscript.bake.pages;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.twinscript.bake.data.DataFile;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.Words;

/** The page that offers the downloads to readers of one edition. */
public final class DownloadPage {

  private DownloadPage() {}

  /**
   * Makes it.
   *
   * @param columns of the table with the texts
   * @param files asked for when the page is rendered
   */
  public static PageJob of(
      EditionView catalogue,
      Addresses addresses,
      List<String> columns,
      Supplier<List<DataFile>> files) {
    Words said = catalogue.words();
    return new PageFactory(catalogue, addresses)
        .page(
            "data/",
            "data",
            said.get("data"),
            said.get("data.description"),
            "data.ftlh",
            () -> Map.of("files", files.get(), "fields", columns));
  }
}

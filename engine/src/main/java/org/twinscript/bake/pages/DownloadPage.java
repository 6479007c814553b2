package org.twinscript.bake.pages;

import java.util.List;
import java.util.function.Supplier;
import org.twinscript.bake.data.DataFile;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.Words;
import org.twinscript.bake.template.ForTemplate;
import org.twinscript.bake.template.TemplateData;

/**
 * The page of the downloads.
 *
 * @param files those that were written
 * @param fields the columns of the longest table
 */
@ForTemplate("data.ftlh")
public record DownloadPage(List<DataFile> files, List<String> fields) implements TemplateData {

  /**
   * The page of an edition.
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
            () -> new DownloadPage(files.get(), columns));
  }
}

package org.twinscript.bake.pages;

import java.util.List;
import org.twinscript.bake.data.DataFile;
import org.twinscript.bake.template.ForTemplate;
import org.twinscript.bake.template.TemplateData;

/**
 * The page of the downloads.
 *
 * @param files those that were written
 * @param fields the columns of the longest table
 */
@ForTemplate("data.ftlh")
record DownloadsPage(List<DataFile> files, List<String> fields) implements TemplateData {}

package org.twinscript.bake.data;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.Words;
import org.twinscript.script.Edition;

/**
 * What the downloads hold, as a <a href="https://datapackage.org">data package</a>: every file with
 * its length and checksum, every column with its type and its title in both scripts.
 */
final class DataPackage {

  private static final JsonMapper JSON = new JsonMapper();

  private final Words hans;
  private final Words hant;
  private final Addresses addresses;

  DataPackage(Map<Edition, Words> words, Addresses addresses) {
    this.hans = words.get(Edition.HANS);
    this.hant = words.get(Edition.HANT);
    this.addresses = addresses;
  }

  /** Describes the two tables. */
  String text(DataFile csv, List<DataField> columns, DataFile json, List<DataField> members) {
    ObjectNode root = JSON.createObjectNode();
    root.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
        .put("name", "articles")
        .put("title", both("siteName"))
        .put("description", both("siteDescription"))
        .put("homepage", addresses.root());
    ArrayNode resources = root.putArray("resources");
    ObjectNode table =
        resource(csv, "articles-csv", "csv").put("description", both("data.articles-plain.csv"));
    table.set("schema", schema(columns, true));
    ObjectNode array =
        resource(json, "articles-json", "json").put("description", both("data.articles.json"));
    array.set("schema", schema(members, false));
    resources.add(table).add(array);
    return root.toPrettyString() + "\n";
  }

  private static ObjectNode resource(DataFile file, String name, String format) {
    return JSON.createObjectNode()
        .put("name", name)
        .put("type", "table")
        .put("path", file.name())
        .put("format", format)
        .put("mediatype", file.mediaType())
        .put("encoding", "utf-8")
        .put("bytes", file.bytes())
        .put("hash", "sha256:" + file.sha256());
  }

  private ObjectNode schema(List<DataField> fields, boolean csv) {
    ObjectNode schema = JSON.createObjectNode();
    ArrayNode columns = schema.putArray("fields");
    fields.forEach(field -> columns.add(column(field, csv)));
    schema.putArray("primaryKey").add("id");
    return schema;
  }

  private ObjectNode column(DataField field, boolean csv) {
    ObjectNode column =
        JSON.createObjectNode()
            .put("name", field.name())
            .put("title", both("field." + field.name()));
    return switch (field.type()) {
      case TEXT -> text(column, field);
      case ADDRESS -> column.put("type", "string").put("format", "uri");
      case DATE -> column.put("type", "date");
      case TIME -> column.put("type", "time");
      case LIST -> list(column, csv);
    };
  }

  /**
   * A joined text in CSV, a true array in JSON. The standard has a type for the first that the
   * profile, by which programs check a description, does not know; so it is a text, and told.
   */
  private ObjectNode list(ObjectNode column, boolean csv) {
    return csv
        ? column.put("type", "string").put("description", both("data.joined"))
        : column.put("type", "array");
  }

  private ObjectNode text(ObjectNode column, DataField field) {
    column.put("type", "string");
    return field.name().equals("date") ? column.put("description", both("data.edtf")) : column;
  }

  private String both(String key) {
    String simplified = hans.get(key);
    String traditional = hant.get(key);
    return simplified.equals(traditional) ? simplified : simplified + " / " + traditional;
  }
}

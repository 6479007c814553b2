package org.twinscript.bake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Programs and schemas that others wrote, asked what they find wrong with a file of a site. Where
 * the schemas come from stands beside them.
 */
public final class Validators {

  private static final JsonMapper JSON = new JsonMapper();

  private Validators() {}

  /** What Jing finds in an Atom feed by the schema of RFC 4287. */
  public static List<String> atom(String feed) throws IOException, SAXException {
    Findings findings = new Findings();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, findings);
    ValidationDriver driver =
        new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    driver.loadSchema(new InputSource(new StringReader(text("/bake/feeds/atom.rnc"))));
    driver.validate(new InputSource(new StringReader(feed)));
    return findings.found;
  }

  /** What networknt's validator finds in a JSON feed by its schema. */
  public static List<String> jsonFeed(String feed) throws IOException {
    return json("/bake/feeds/json-feed-1.1.json", feed);
  }

  /** The same in the description of a data package by its profile. */
  public static List<String> dataPackage(String description) throws IOException {
    return json("/bake/data/data-package.json", description);
  }

  private static List<String> json(String schema, String text) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(JSON.readTree(text(schema)))
        .validate(
            JSON.readTree(text),
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  /** The first item of a CSL-JSON list as citeproc-java reads it: what it does not know is gone. */
  @SuppressWarnings("unchecked")
  public static JsonNode csl(String list) throws IOException {
    Map<String, Object> item =
        (Map<String, Object>)
            new JsonParser(new JsonLexer(new StringReader(list))).parseArray().get(0);
    return JSON.readTree(
        CSLItemData.fromJson(item)
            .toJson(new StringJsonBuilderFactory().createJsonBuilder())
            .toString());
  }

  private static String text(String path) throws IOException {
    try (InputStream file = Validators.class.getResourceAsStream(path)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static final class Findings implements ErrorHandler {

    private final List<String> found = new ArrayList<>();

    private void add(SAXParseException finding) {
      found.add(finding.getLineNumber() + ": " + finding.getMessage());
    }

    @Override
    public void warning(SAXParseException finding) {
      add(finding);
    }

    @Override
    public void error(SAXParseException finding) {
      add(finding);
    }

    @Override
    public void fatalError(SAXParseException finding) {
      add(finding);
    }
  }
}

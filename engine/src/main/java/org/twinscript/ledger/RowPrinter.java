package org.twinscript.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/**
 * Lays JSON out for git: a line for each member of the outermost object and for each row of such a
 * member, nothing inside a row. Jackson's own printer breaks lines at every depth or at none.
 */
final class RowPrinter extends MinimalPrettyPrinter {

  private static final long serialVersionUID = 1;

  /** The object is at depth 1, the rows of its members at 2. */
  private static final int ROWS = 2;

  private int depth;

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    depth++;
    super.writeStartObject(json);
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    breakLine(json);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    super.writeObjectEntrySeparator(json);
    breakLine(json);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    breakLine(json);
    depth--;
    super.writeEndObject(json, entries);
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    depth++;
    super.writeStartArray(json);
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    breakLine(json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    super.writeArrayValueSeparator(json);
    breakLine(json);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) throws IOException {
    if (values > 0) {
      breakLine(json);
    }
    depth--;
    super.writeEndArray(json, values);
  }

  private void breakLine(JsonGenerator json) throws IOException {
    if (depth <= ROWS) {
      json.writeRaw('\n');
    }
  }
}

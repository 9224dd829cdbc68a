package org.disse.examples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.Objects;
import org.disse.io.jackson.CanonicalLayout;
import org.disse.io.schema.DisseSchema;

/**
 * An OpenAPI 3.1 document for a service that takes and gives models: paths and reports from a text
 * beside this class, and the types of the format as its schema has them, since OpenAPI 3.1 speaks
 * that dialect of JSON Schema.
 */
final class OpenApi {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String SCHEMAS = "#/components/schemas/";

  private OpenApi() {}

  static String text() throws IOException {
    StringWriter text = new StringWriter();
    try (InputStream service = OpenApi.class.getResourceAsStream("openapi.json");
        JsonParser in = JSON.createParser(Objects.requireNonNull(service));
        JsonGenerator out = JSON.createGenerator(text)) {
      out.setPrettyPrinter(new CanonicalLayout());
      while (in.nextToken() != null) {
        out.copyCurrentEvent(in);
        if (isSchemas(in)) {
          copyTypes(out);
        }
      }
    }
    return text.append('\n').toString();
  }

  private static boolean isSchemas(JsonParser in) {
    return in.currentToken() == JsonToken.START_OBJECT
        && in.getParsingContext().pathAsPointer().toString().equals("/components/schemas");
  }

  /** References point into the definitions of the schema, which stand elsewhere here. */
  private static void copyTypes(JsonGenerator out) throws IOException {
    String schema = DisseSchema.text().replace("\"$ref\": \"#/$defs/", "\"$ref\": \"" + SCHEMAS);
    try (JsonParser in = JSON.createParser(schema)) {
      in.nextToken();
      out.writeObjectFieldStart("document");
      while (!"$defs".equals(in.nextFieldName())) {
        copyMember(in, out, in.currentName().startsWith("$"));
      }
      out.writeEndObject();
      in.nextToken();
      while (in.nextFieldName() != null) {
        // Lines of a stream are no bodies of requests.
        copyMember(in, out, in.currentName().startsWith("ndjson"));
      }
    }
  }

  private static void copyMember(JsonParser in, JsonGenerator out, boolean leaveOut)
      throws IOException {
    String name = in.currentName();
    in.nextToken();
    if (leaveOut) {
      in.skipChildren();
    } else {
      out.writeFieldName(name);
      out.copyCurrentStructure(in);
    }
  }
}

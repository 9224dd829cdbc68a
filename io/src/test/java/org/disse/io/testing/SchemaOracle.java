package org.disse.io.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import org.disse.io.schema.DisseSchema;

/** What another's validator says by our schema. */
public final class SchemaOracle {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder -> builder.schemas(Map.of(DisseSchema.ID, DisseSchema.text())));
  private static final Schema DOCUMENT = REGISTRY.getSchema(SchemaLocation.of(DisseSchema.ID));
  private static final Schema LINE = definition("ndjson");

  private SchemaOracle() {}

  private static Schema definition(String name) {
    return REGISTRY.getSchema(SchemaLocation.of(DisseSchema.ID + "#/$defs/" + name));
  }

  /** What is wrong with a document. */
  public static List<Error> inDocument(String json) {
    return DOCUMENT.validate(json, InputFormat.JSON);
  }

  /** What is wrong with a line of NDJSON. */
  public static List<Error> inLine(String json) {
    return LINE.validate(json, InputFormat.JSON);
  }

  /** What is wrong with a value of one of the types. */
  public static List<Error> in(String type, String json) {
    return definition(type).validate(json, InputFormat.JSON);
  }

  /** Whether anything is wrong with it; what is not the first is not looked for. */
  public static boolean refuses(String json, boolean isDocument) {
    Schema schema = isDocument ? DOCUMENT : LINE;
    return !schema.validate(json, InputFormat.JSON, OutputFormat.BOOLEAN);
  }
}

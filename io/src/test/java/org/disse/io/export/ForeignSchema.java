package org.disse.io.export;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Obj;

/**
 * The schemas that others have published for their formats, where they lie beside the project. Both
 * have to be mended before any validator takes them; what is changed is said here.
 */
final class ForeignSchema {
  private final SchemaRegistry registry;
  private final String id;
  private final Map<String, Schema> definitions = new LinkedHashMap<>();

  private ForeignSchema(String id, String text, SpecificationVersion version) {
    this.id = id;
    this.registry =
        SchemaRegistry.withDefaultDialect(version, builder -> builder.schemas(Map.of(id, text)));
  }

  private static Path file(String name) {
    Path found =
        Stream.of("../../shared", "../../../shared")
            .map(folder -> Path.of(folder, "testdata", "schemas", name))
            .filter(Files::exists)
            .findFirst()
            .orElse(Path.of(name));
    assumeTrue(Files.exists(found), "the schema is not beside the project");
    return found;
  }

  /**
   * Biolink 4.4.2. As published no node can be valid: {@code category} is an array whose enum lists
   * strings, so the enum is moved to the items. Definitions that are referred to and missing become
   * strings, which they are as identifiers.
   */
  static ForeignSchema biolink() {
    try (InputStream packed = Files.newInputStream(file("biolink-4.4.2.schema.json.gz"));
        InputStream stream = new GZIPInputStream(packed)) {
      Obj schema = (Obj) Json.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
      Obj definitions = (Obj) schema.get("$defs");
      moveEnums(schema);
      Set<String> referred = new TreeSet<>();
      references(schema, referred);
      for (String name : referred) {
        if (!definitions.has(name)) {
          definitions.with(name, Obj.of().with("type", "string"));
        }
      }
      return new ForeignSchema(
          schema.get("$id").toString(), Json.compact(schema), SpecificationVersion.DRAFT_2019_09);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void moveEnums(Object value) {
    if (value instanceof Obj object) {
      boolean array =
          object.has("enum")
              && object.has("items")
              && object.has("type")
              && Json.compact(object.get("type")).contains("\"array\"");
      if (array) {
        ((Obj) object.get("items")).with("enum", object.get("enum"));
        object.members().remove(object.indexOf("enum"));
      }
      object.members().forEach(member -> moveEnums(member.value()));
    } else if (value instanceof Arr list) {
      list.items().forEach(ForeignSchema::moveEnums);
    }
  }

  private static void references(Object value, Set<String> found) {
    if (value instanceof Obj object) {
      object
          .members()
          .forEach(
              member -> {
                if (member.name().equals("$ref")) {
                  found.add(member.value().toString().replace("#/$defs/", ""));
                }
                references(member.value(), found);
              });
    } else if (value instanceof Arr list) {
      list.items().forEach(item -> references(item, found));
    }
  }

  /** INDRA's statements. The {@code id} of draft 04 is taken out, which draft 06 does not know. */
  static ForeignSchema indra() {
    try {
      Obj schema = (Obj) Json.parse(Files.readString(file("indra-statements.schema.json")));
      schema.members().remove(schema.indexOf("id"));
      return new ForeignSchema("urn:indra", Json.compact(schema), SpecificationVersion.DRAFT_6);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with a whole document. */
  List<Error> in(String json) {
    return definitions
        .computeIfAbsent("", name -> registry.getSchema(SchemaLocation.of(id)))
        .validate(json, InputFormat.JSON);
  }

  /** What is wrong with a value of one of the definitions. */
  List<Error> in(String definition, String json) {
    return definitions
        .computeIfAbsent(
            definition, name -> registry.getSchema(SchemaLocation.of(id + "#/$defs/" + name)))
        .validate(json, InputFormat.JSON);
  }
}

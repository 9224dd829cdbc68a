package org.example;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.disse.cargo.Cargo;
import org.disse.io.DisseJson;
import org.disse.io.catalog.Catalog;
import org.disse.io.export.ExportFormat;
import org.disse.io.schema.DisseSchema;
import org.disse.knowledge.KnowledgeBase;
import org.disse.process.Process;
import org.disse.reason.CausalGraph;
import org.disse.reason.NetEffect;

/** Runs as a module with what our modules export and require, and nothing else. */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws IOException {
    expect(Main.class.getModule().isNamed(), "a named module");
    expect(Catalog.class.getModule().getName().equals("org.disse.io"), "our module");
    expect(
        ModuleLayer.boot().findModule("com.fasterxml.jackson.databind").isEmpty(),
        "no databind, which we need not");

    KnowledgeBase base = Catalog.load();
    byte[] bytes = DisseJson.strict().toBytes(base);
    try (JsonParser parser = new JsonFactory().createParser(bytes)) {
      expect(DisseJson.strict().read(parser).equals(base), "the same from a host's parser");
    }
    NetEffect effect =
        CausalGraph.of(base).effectOf(Cargo.ref("mir-125b-5p"), Process.ref("liver-fibrosis"));
    expect(effect.toString().length() > 0, "an answer");
    expect(DisseSchema.text().contains("2020-12"), "a schema");
    expect(ExportFormat.values().length > 5, "formats of others");
    System.out.println("modules fit");
  }

  private static void expect(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("expected " + what);
    }
  }
}

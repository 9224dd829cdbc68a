package org.disse.io.benchmark;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.disse.io.DisseJson;
import org.disse.io.WriteOptions;
import org.disse.io.catalog.Catalog;

/**
 * Mechanisms with studies, resampled from the bundled knowledge base with a fixed seed: its shapes,
 * lengths and vocabulary, but no facts. Ids, titles, numbers and identifiers of papers are made up,
 * and hardly any of them occurs twice.
 *
 * <p>The text is written by databind, not by us.
 */
final class Corpus {
  static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final int LINES_IN_CHUNK = 2000;
  private static final List<String> UNITS = List.of("mg/kg", "ug", "{particles}", "mL");

  private static final List<String> PUBLICATION =
      List.of("title", "firstAuthor", "journal", "year", "pmid", "pmcid", "doi");
  private static final List<String> EVIDENCE = List.of("study", "experiments", "stance", "basis");
  private static final List<String> OUTCOME =
      List.of("measure", "process", "target", "in", "at", "direction", "comparator", "value", "pValue");
  private static final List<String> EXPERIMENT =
      List.of(
          "id", "setting", "species", "strain", "cause", "inducer", "cell", "source", "treatment",
          "dose", "route", "regimen", "coTreatments", "perturbations", "comparator", "inductionTime",
          "duration", "outcomes");

  private final ObjectNode catalog = catalog();
  private final List<JsonNode> mechanisms = list(catalog.get("mechanisms"));
  private final List<JsonNode> studies = list(catalog.get("studies"));
  private final Random random = new Random(20251124);
  private final List<ObjectNode> made = new ArrayList<>();
  private final List<String> madeStudies = new ArrayList<>();

  private Corpus(int size) {
    for (int i = 0; i < size; i++) {
      make(i);
    }
  }

  private void make(int number) {
    ObjectNode study = study(number);
    made.add(mechanism(number, study));
    made.add(study);
    madeStudies.add(study.get("id").textValue());
  }

  /** Lines of one size, cut into pieces that take some milliseconds. */
  static List<Chunk> lines(int mechanisms) {
    List<Chunk> chunks = new ArrayList<>();
    List<ObjectNode> made = new Corpus(mechanisms).made;
    for (int from = 0; from < made.size(); from += LINES_IN_CHUNK) {
      chunks.add(Chunk.of(made.subList(from, Math.min(made.size(), from + LINES_IN_CHUNK))));
    }
    return chunks;
  }

  /** The same as one document, with everything that the mechanisms refer to; compact. */
  static byte[] document(int mechanisms) {
    Corpus corpus = new Corpus(mechanisms);
    ObjectNode document = corpus.catalog;
    ArrayNode intoMechanisms = (ArrayNode) document.get("mechanisms");
    ArrayNode intoStudies = (ArrayNode) document.get("studies");
    for (ObjectNode entry : corpus.made) {
      boolean isStudy = entry.remove("entry").textValue().equals("study");
      (isStudy ? intoStudies : intoMechanisms).add(entry);
    }
    return bytes(document);
  }

  /** The same as a file of lines, behind a header and what they refer to; takes no memory. */
  static void write(int mechanisms, OutputStream out) throws IOException {
    out.write(DisseJson.strict().ndjson().toBytes(Catalog.load()));
    Corpus corpus = new Corpus(0);
    for (int i = 0; i < mechanisms; i++) {
      corpus.make(i);
      for (ObjectNode entry : corpus.made) {
        out.write(bytes(entry));
        out.write('\n');
      }
      corpus.made.clear();
    }
  }

  /** The bundled knowledge base, compact. */
  static byte[] bundled() {
    return DisseJson.strict().with(WriteOptions.onOneLine()).toBytes(Catalog.load());
  }

  private static ObjectNode catalog() {
    try {
      return (ObjectNode) JSON.readTree(bundled());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(JsonNode node) {
    try {
      return JSON.writeValueAsBytes(node);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<JsonNode> list(JsonNode array) {
    List<JsonNode> list = new ArrayList<>();
    array.forEach(list::add);
    return list;
  }

  private JsonNode any(String section) {
    // A few entries are spoken of often, most seldom.
    JsonNode entries = catalog.get(section);
    double skewed = Math.pow(random.nextDouble(), 2.5);
    return entries.get((int) (skewed * entries.size()));
  }

  private String idOfAny(String section) {
    return any(section).get("id").textValue();
  }

  private ObjectNode entry(String kind, JsonNode like) {
    ObjectNode entry = JSON.createObjectNode().put("entry", kind);
    entry.setAll((ObjectNode) like.deepCopy());
    return entry;
  }

  private String shuffled(String text) {
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    Collections.shuffle(words, random);
    return String.join(" ", words);
  }

  private void reword(ObjectNode node, String field) {
    if (node.has(field)) {
      node.put(field, shuffled(node.get(field).textValue()));
    }
  }

  // ---- mechanisms

  private ObjectNode mechanism(int number, ObjectNode study) {
    ObjectNode mechanism = entry("mechanism", mechanisms.get(random.nextInt(mechanisms.size())));
    mechanism.put("id", mechanism.get("id").textValue() + "-" + number);
    reword(mechanism, "label");
    reword(mechanism, "notes");
    if (mechanism.has("source")) {
      mechanism.put("source", idOfAny("sources"));
    }
    for (JsonNode step : mechanism.path("steps")) {
      if (random.nextBoolean()) {
        ((ObjectNode) step).put("subject", idOfAny("targets"));
        ((ObjectNode) step).put("object", idOfAny("processes"));
      }
      if (step.has("in")) {
        ((ObjectNode) step).put("in", idOfAny("cells"));
      }
      cite(step, study);
    }
    cite(mechanism, study);
    return mechanism;
  }

  private void cite(JsonNode citing, ObjectNode study) {
    boolean isFirst = true;
    for (JsonNode each : citing.path("evidence")) {
      ObjectNode evidence = (ObjectNode) each;
      if (isFirst || madeStudies.isEmpty()) {
        evidence.put("study", study.get("id").textValue());
      } else {
        evidence.put("study", madeStudies.get(random.nextInt(madeStudies.size())));
        evidence.remove("experiments");
      }
      if (evidence.has("experiments")) {
        List<String> own = new ArrayList<>();
        study.path("experiments").forEach(one -> own.add(one.path("id").asText("")));
        own.removeIf(String::isEmpty);
        evidence.remove("experiments");
        if (!own.isEmpty()) {
          evidence.putArray("experiments").add(own.get(random.nextInt(own.size())));
        }
      }
      reword(evidence, "says");
      inOrder(evidence, EVIDENCE);
      isFirst = false;
    }
  }

  /** Puts fields into the order of the format, in which all writers write them. */
  private static void inOrder(ObjectNode object, List<String> order) {
    ObjectNode copy = object.deepCopy();
    object.removeAll();
    order.stream().filter(copy::has).forEach(name -> object.set(name, copy.remove(name)));
    object.setAll(copy);
  }

  // ---- studies

  private ObjectNode study(int number) {
    ObjectNode study = entry("study", studies.get(random.nextInt(studies.size())));
    study.put("id", study.get("id").textValue() + "-" + number);
    reword(study, "notes");
    ObjectNode publication = (ObjectNode) study.get("publication");
    reword(publication, "title");
    publication.put("year", 2010 + random.nextInt(15));
    publication.put("pmid", Integer.toString(20_000_000 + random.nextInt(19_000_000)));
    publication.put("doi", "10." + (1000 + random.nextInt(8000)) + "/j." + number + ".x");
    inOrder(publication, PUBLICATION);
    for (JsonNode each : study.path("experiments")) {
      enrich((ObjectNode) each);
      each.path("outcomes").forEach(outcome -> inOrder((ObjectNode) outcome, OUTCOME));
      inOrder((ObjectNode) each, EXPERIMENT);
    }
    return study;
  }

  /** Abstracts tell little; a full text would give dose, time and numbers. */
  private void enrich(ObjectNode experiment) {
    if (random.nextInt(3) > 0 && !experiment.has("dose")) {
      ObjectNode dose = experiment.putObject("dose");
      dose.set("amount", quantity(random.nextInt(400), UNITS.get(random.nextInt(UNITS.size()))));
      dose.put("measuredAs", random.nextBoolean() ? "protein" : "particles");
      dose.put("repeats", 1 + random.nextInt(8));
    }
    if (random.nextInt(3) > 0 && !experiment.has("duration")) {
      experiment.set("duration", quantity(1 + random.nextInt(12), "wk"));
    }
    for (JsonNode each : experiment.path("outcomes")) {
      ObjectNode outcome = (ObjectNode) each;
      if (random.nextInt(3) == 0 && !outcome.has("value")) {
        outcome.set("value", quantity(random.nextInt(1000), "%"));
        outcome.put("pValue", new BigDecimal("0.0" + (1 + random.nextInt(49))));
      }
    }
  }

  private ObjectNode quantity(int tenths, String unit) {
    ObjectNode quantity = JSON.createObjectNode();
    quantity.put("value", tenths % 2 == 0 ? new BigDecimal(tenths + 1) : BigDecimal.valueOf(tenths, 1));
    return quantity.put("unit", unit);
  }

  /** Some lines of NDJSON without a header, and where each begins and ends. */
  record Chunk(byte[] bytes, int[] starts, List<Class<?>> types) {
    static Chunk of(List<ObjectNode> entries) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      int[] starts = new int[entries.size() + 1];
      List<Class<?>> types = new ArrayList<>();
      for (int i = 0; i < entries.size(); i++) {
        starts[i] = out.size();
        out.writeBytes(Corpus.bytes(entries.get(i)));
        out.write('\n');
        boolean isStudy = entries.get(i).get("entry").textValue().equals("study");
        types.add(isStudy ? Plain.Study.class : Plain.Mechanism.class);
      }
      starts[entries.size()] = out.size();
      return new Chunk(out.toByteArray(), starts, List.copyOf(types));
    }

    int size() {
      return types.size();
    }

    int start(int line) {
      return starts[line];
    }

    /** The length of a line without its line feed. */
    int length(int line) {
      return starts[line + 1] - starts[line] - 1;
    }

    String text(int line) {
      return new String(bytes, start(line), length(line), StandardCharsets.UTF_8);
    }
  }
}

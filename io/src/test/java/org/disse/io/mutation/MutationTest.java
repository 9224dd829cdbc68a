package org.disse.io.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.disse.check.Finding;
import org.disse.io.DisseJson;
import org.disse.io.ReadResult;
import org.disse.io.catalog.Catalog;
import org.disse.io.mutation.Mutation.Expected;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Obj;
import org.disse.io.testing.SchemaOracle;
import org.disse.io.testing.Tried;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;

/**
 * One change at one place, everywhere in the example, in every fixture and in every entry of the
 * bundled knowledge base: the reader must tell the fault once, at its place, and refuse nothing
 * else; the schema must agree wherever a schema can see.
 */
class MutationTest {
  private static final Path FIXTURES = Path.of("src/test/resources/fixtures/v1/valid");
  private static final Path EXAMPLE =
      Path.of("src/main/resources/org/disse/io/schema/example.json");
  private static final Path README = Path.of("../README.md");

  /** What was tried, for validators outside of this process. */
  private static final Path TRIED = Path.of("target/mutations.ndjson.gz");

  private final MutationTable table = new MutationTable(Operators.names());
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

  private static List<Subject> subjects() throws IOException {
    List<Subject> subjects = new ArrayList<>();
    subjects.add(Subject.document("example.json", Files.readString(EXAMPLE)));
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".json")).sorted().toList()) {
        subjects.add(Subject.document(file.toString(), Files.readString(file)));
      }
    }
    // Only what follows the header is changed, and it is read a million times: a short one does.
    Obj header =
        Obj.of().with("entry", "header").with("disse", "1.0").with("id", "a").with("title", "A");
    DisseJson.strict()
        .ndjson()
        .toText(Catalog.load())
        .lines()
        .skip(1)
        .forEach(line -> subjects.add(Subject.line(header, (Obj) Json.parse(line))));
    return subjects;
  }

  @Test
  void isToldOnceAtItsPlaceAndNothingElseIsRefused() throws IOException {
    try (Tried tried = new Tried(TRIED)) {
      subjects().parallelStream().forEach(subject -> mutate(subject, tried));
    }
    Files.write(Path.of("target/mutation-table.md"), table.lines());

    assertThat(wrong.stream().sorted().limit(50)).isEmpty();
    assertThat(Operators.names()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(Operators.names())
        .allSatisfy(name -> assertThat(table.row(name).tried).isPositive());
    assertThat(Files.readString(README)).contains(table.summary());
  }

  private void mutate(Subject subject, Tried tried) {
    for (Site site : subject.sites()) {
      for (Operator operator : subject.operators()) {
        for (Mutation mutation : operator.at().apply(site)) {
          site.during(mutation.replacement(), () -> judge(subject, operator, mutation, tried));
        }
      }
    }
  }

  private boolean judge(Subject subject, Operator operator, Mutation mutation, Tried tried) {
    String text = subject.text();
    ReadResult<KnowledgeBase> result = subject.read(text);
    List<Finding> news = subject.news(result);
    boolean refused = result.value().isEmpty();
    boolean asked = mutation.expected() != Expected.MALFORMED;
    boolean schemaRefuses = asked && SchemaOracle.refuses(text, subject.isDocument());
    if (!isAsExpected(subject, mutation, result, news)) {
      tell(subject, operator, mutation, "the reader found " + news);
    }
    if (!isAsExpected(mutation, schemaRefuses)) {
      tell(subject, operator, mutation, "the schema " + (schemaRefuses ? "refused" : "accepted"));
    }
    if (asked && mutation.expected() != Expected.REFUSED_BY_READER_ALONE) {
      tried.add(text, subject.isDocument(), schemaRefuses);
    }
    table.count(operator.name(), mutation.expected(), schemaRefuses, refused, !news.isEmpty());
    return refused;
  }

  private void tell(Subject subject, Operator operator, Mutation mutation, String what) {
    wrong.add(
        String.join(
            " ",
            subject.name(),
            mutation.pointer(),
            mutation.expected().name(),
            operator.name() + ":",
            what));
  }

  private static boolean isAsExpected(
      Subject subject, Mutation mutation, ReadResult<KnowledgeBase> result, List<Finding> news) {
    boolean refused = result.value().isEmpty();
    return switch (mutation.expected()) {
      case REFUSED, REFUSED_BY_READER_ALONE -> refused && isOne(news, mutation.pointer());
      case MALFORMED ->
          refused
              && news.size() == 1
              && news.get(0).code().startsWith("malformed-")
              && news.get(0).pointer().startsWith(mutation.pointer());
      case DOUBTED -> !refused && isOne(news, mutation.pointer());
      case ACCEPTED -> !refused && subject.written(result.orThrow()).equals(subject.canonical());
      case SAME -> !refused && news.isEmpty() && result.orThrow().equals(subject.before());
      case DEPENDS ->
          news.stream()
              .filter(Finding::isError)
              .allMatch(finding -> finding.code().equals("dangling-reference"));
    };
  }

  private static boolean isOne(List<Finding> news, String pointer) {
    return news.size() == 1 && news.get(0).pointer().equals(pointer);
  }

  private static boolean isAsExpected(Mutation mutation, boolean schemaRefuses) {
    return switch (mutation.expected()) {
      case REFUSED -> schemaRefuses;
      case ACCEPTED, SAME, DOUBTED, DEPENDS -> !schemaRefuses;
      case MALFORMED, REFUSED_BY_READER_ALONE -> true;
    };
  }
}

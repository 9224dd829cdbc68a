package org.disse.io.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disse.cargo.Cargo;
import org.disse.cargo.MicroRna;
import org.disse.check.Report;
import org.disse.entry.Entry;
import org.disse.io.DisseJson;
import org.disse.io.DisseReadException;
import org.disse.io.WriteOptions;
import org.disse.io.catalog.Catalog;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.source.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DisseModuleTest {
  private static final DisseJson COMPACT = DisseJson.strict().with(WriteOptions.onOneLine());
  private static final String CELL = "{\"id\":\"lx-2\",\"label\":\"LX-2\",\"kind\":\"cell_line\"}";

  /** What a host wraps around our models. */
  public record Request(String user, Cell cell, List<Cargo> cargo) {}

  @ParameterizedTest
  @MethodSource("org.disse.io.jackson.Host#all")
  void readsAndWritesTheKnowledgeBaseAsWeDo(Host host) throws Exception {
    KnowledgeBase base = Catalog.load();
    String ours = COMPACT.toText(base).strip();

    assertThat(host.write(base)).isEqualTo(ours);
    assertThat(host.read(ours, KnowledgeBase.class)).isEqualTo(base);
    assertThat(host.readFromTree(ours, KnowledgeBase.class)).isEqualTo(base);
  }

  @ParameterizedTest
  @MethodSource("org.disse.io.jackson.Host#all")
  void readsAndWritesEveryKindOfEntryByItself(Host host) throws Exception {
    for (Entry entry : Catalog.load().entries()) {
      String written = host.write(entry);

      assertThat(host.read(written, entry.getClass().getSuperclass())).isEqualTo(entry);
    }
  }

  @ParameterizedTest
  @MethodSource("org.disse.io.jackson.Host#withHabits")
  void keepsTheFormatWhateverTheHabitsOfTheHost(Host host) throws Exception {
    Mechanism mechanism = Catalog.load().get(Mechanism.ref("cp-msc-mir-125b-hedgehog"));
    String ours = COMPACT.entries(Mechanism.class).toText(mechanism).strip();

    assertThat(host.write(mechanism)).isEqualTo(ours);
    assertThat(host.read(ours, Mechanism.class)).isEqualTo(mechanism);
  }

  @ParameterizedTest
  @MethodSource("org.disse.io.jackson.Host#all")
  void standsInsideTheClassesOfTheHost(Host host) throws Exception {
    String text =
        "{\"user\":\"u\",\"cell\":"
            + CELL
            + ",\"cargo\":[{\"id\":\"m\",\"label\":\"M\",\"type\":\"micro_rna\"}]}";

    Request request = host.read(text, Request.class);

    assertThat(request.cell().label()).isEqualTo("LX-2");
    assertThat(request.cargo()).singleElement().isInstanceOf(MicroRna.class);
    assertThat(host.read(host.write(request), Request.class)).isEqualTo(request);
  }

  @ParameterizedTest
  @MethodSource("org.disse.io.jackson.Host#all")
  void tellsEveryFindingOfWhatItRefuses(Host host) {
    Throwable refused =
        catchThrowable(
            () ->
                host.read(
                    "{\n\"user\": \"u\",\n\"cell\": {\"id\": \"a b\", \"lable\": \"A\"}}",
                    Request.class));

    assertThat(refused.getClass().getSimpleName()).isEqualTo("MismatchedInputException");
    assertThat(refused.getCause()).isInstanceOf(DisseReadException.class);
    Report report = ((DisseReadException) Objects.requireNonNull(refused.getCause())).report();
    assertThat(report.findings().stream().map(Object::toString).collect(Collectors.joining("\n")))
        .isEqualTo(
            """
            3:16 error invalid-value /cell/id expected an id (letters, digits, '.', '_', '-', first a letter or digit; or a CURIE), but was 'a b'
            3:32 error misspelt-field /cell/lable expected the field 'label', but was 'lable' (rename it to 'label')
            error missing-field /cell expected a field 'kind' of cell, but was none""");
  }

  @ParameterizedTest
  @MethodSource("org.disse.io.jackson.Host#all")
  void leavesToTheHostWhatIsNoJson(Host host) {
    for (String text : new String[] {"", "{", "{\"id\": nope}", "[1,]", CELL.replace('}', ']')}) {
      Throwable refused = catchThrowable(() -> host.read(text, Cell.class));

      assertThat(refused).as(text).isNotNull().isNotInstanceOf(NullPointerException.class);
      assertThat(refused.getClass().getName()).as(text).contains("jackson");
    }
  }

  @ParameterizedTest
  @MethodSource("org.disse.io.jackson.Host#all")
  void refusesAnEntryOfAnotherKindThanAskedFor(Host host) {
    Throwable refused =
        catchThrowable(
            () -> host.read("{\"type\":\"protein\",\"id\":\"p\",\"label\":\"P\"}", MicroRna.class));

    assertThat(refused.getCause())
        .hasMessageContaining(
            "error invalid-value /type expected the type of a MicroRna, but was 'ProteinCargo'");
  }

  @Test
  void readsByThePresetOfItsMaker() throws Exception {
    String unknown = CELL.replace("}", ",\"more\":1}");

    for (Host host : Host.reading(DisseJson.standard()).toList()) {
      assertThat(host.write(host.read(unknown, Cell.class))).isEqualTo(unknown);
    }
  }

  @ParameterizedTest
  @MethodSource("org.disse.io.jackson.Host#all")
  void writesReportsForTheAnswersOfAService(Host host) throws Exception {
    Report report = DisseJson.strict().entries(Cell.class).tryRead("{\"id\":\"c\"}").report();

    assertThat(host.write(report))
        .isEqualTo(
            "{\"valid\":false,\"counts\":[{\"code\":\"missing-field\",\"severity\":\"error\",\"count\":2}],"
                + "\"findings\":[{\"code\":\"missing-field\",\"severity\":\"error\",\"pointer\":\"\",\"line\":1,"
                + "\"column\":1,\"entry\":\"c\",\"message\":\"expected a field 'label' of cell, but was none\"},"
                + "{\"code\":\"missing-field\",\"severity\":\"error\",\"pointer\":\"\",\"line\":1,\"column\":1,"
                + "\"entry\":\"c\",\"message\":\"expected a field 'kind' of cell, but was none\"}]}");
  }

  @ParameterizedTest
  @MethodSource("org.disse.io.jackson.Host#all")
  void keepsTheDigitsOfNumbersAndWhatItDoesNotKnow(Host host) throws Exception {
    String text =
        "{\"disse\":\"1.7\",\"id\":\"a\",\"title\":\"A\",\"x\":[1.50,1E+5,123456789012345678901234567890,"
            + "true,null,{\"y\":\"γ\"}]}";

    assertThat(host.write(host.read(text, KnowledgeBase.class))).isEqualTo(text);
  }

  @Test
  void writesTheSameBytesWithBothJacksons() throws Exception {
    for (Entry entry : Catalog.load().entries()) {
      List<String> written = Host.all().map(host -> text(host, entry)).distinct().toList();

      assertThat(written).hasSize(1);
    }
  }

  private static String text(Host host, Entry entry) {
    try {
      return host.write(entry);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void isNoHostForWhatIsNotOurs() throws Exception {
    for (Host host : Host.all().toList()) {
      assertThat(host.read("\"x\"", String.class)).isEqualTo("x");
      assertThat(host.write(Optional.empty().isPresent())).isEqualTo("false");
    }
  }
}

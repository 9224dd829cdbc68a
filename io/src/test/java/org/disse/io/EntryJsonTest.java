package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.disse.cargo.Cargo;
import org.disse.cargo.MicroRna;
import org.disse.check.Checks;
import org.disse.entry.Entry;
import org.disse.entry.Molecule;
import org.disse.io.catalog.Catalog;
import org.disse.mechanism.Mechanism;
import org.disse.source.Cell;
import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class EntryJsonTest {
  private static final String MECHANISM = "{\"id\": \"m\", \"label\": \"M\"%s}";

  private final EntryJson<Mechanism> json = DisseJson.strict().entries(Mechanism.class);

  @Test
  void readsWhatItWrites() {
    for (Mechanism mechanism : Catalog.load().mechanisms()) {
      assertThat(json.read(json.toText(mechanism))).isEqualTo(mechanism);
      assertThat(json.read(json.toBytes(mechanism))).isEqualTo(mechanism);
    }
  }

  @Test
  void writesInTheLayoutItWasAskedFor() {
    Mechanism mechanism = Mechanism.builder().id("m").label("M").build();

    assertThat(json.toText(mechanism)).isEqualTo("{\n  \"id\": \"m\",\n  \"label\": \"M\"\n}\n");
    assertThat(
            DisseJson.strict()
                .with(WriteOptions.onOneLine())
                .entries(Mechanism.class)
                .toText(mechanism))
        .isEqualTo("{\"id\":\"m\",\"label\":\"M\"}\n");
  }

  @Test
  void doesNotCheckReferencesThatLeadElsewhere() {
    ReadResult<Mechanism> result =
        json.tryRead(MECHANISM.formatted(", \"source\": \"nowhere\", \"recipients\": [\"x\"]"));

    assertThat(result.value()).isPresent();
    assertThat(result.report().findings()).isEmpty();
  }

  @Test
  void tellsEveryFaultWithItsPlaceInTheText() {
    assertThat(
            json.tryRead(
                    "{\n  \"id\": \"m\",\n  \"label\": \"\",\n  \"steps\": [{\"relation\": \"explodes\"}]\n}")
                .report())
        .hasToString(
            """
            3:12 error invalid-value /label expected text with text in it, but was ''
            4:13 error missing-field /steps/0 expected a field 'subject' of step, but was none
            4:13 error missing-field /steps/0 expected a field 'object' of step, but was none
            4:26 error invalid-value /steps/0/relation expected one of activates, inhibits, increases, decreases, delivers, sponges, binds, regulates, associated_with, but was 'explodes'
            """);
  }

  @Test
  void runsTheChecksOfItsOptionsOnTheEntry() {
    EntryJson<Mechanism> checked =
        DisseJson.of(ReadOptions.of(Preset.STRICT).withChecks(Checks.meaning()))
            .entries(Mechanism.class);

    assertThat(checked.tryRead(MECHANISM.formatted("")).report().counts())
        .containsOnlyKeys("empty-mechanism");
  }

  @Test
  void refusesWhatStandsBehindTheEntry() {
    assertThat(json.tryRead(MECHANISM.formatted("") + " 1").report().counts())
        .containsOnlyKeys("malformed-json");
    assertThat(json.tryRead("").report().counts()).containsOnlyKeys("malformed-json");
    assertThat(json.tryRead("null").report().counts()).containsOnlyKeys("null-value");
    assertThat(json.tryRead("\"\uD800\"").report().counts()).containsOnlyKeys("malformed-text");
  }

  @Test
  void leavesOutABrokenEntryWhereThePresetAllowsIt() {
    ReadResult<Mechanism> result =
        DisseJson.lenient().entries(Mechanism.class).tryRead("{\"id\": \"m\"}");

    assertThat(result.value()).isEmpty();
    assertThat(result.leftOut()).isEqualTo(1);
    assertThatThrownBy(result::orThrow).isInstanceOf(DisseReadException.class);
  }

  @Test
  void readsAFamilyOrOneKindOfIt() {
    String text = "{\"type\": \"micro_rna\", \"id\": \"m\", \"label\": \"M\"}";

    assertThat(DisseJson.strict().entries(Cargo.class).read(text)).isInstanceOf(MicroRna.class);
    assertThat(DisseJson.strict().entries(MicroRna.class).read(text).label()).isEqualTo("M");
    assertThat(
            DisseJson.strict()
                .entries(MicroRna.class)
                .tryRead(text.replace("micro_rna", "dna"))
                .report())
        .hasToString("error invalid-value /type expected the type of a MicroRna, but was 'Dna'\n");
  }

  @Test
  void refusesAKindThatStandsInSeveralSections() {
    assertThatThrownBy(() -> DisseJson.strict().entries(Entry.class))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("expected a kind of entry that stands in one section, but was 'Entry'");
    assertThatThrownBy(() -> DisseJson.strict().entries(Molecule.class))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void keepsToTheLimits() {
    EntryJson<Cell> small =
        DisseJson.of(ReadOptions.of(Preset.STRICT).withMaxBytes(10)).entries(Cell.class);

    assertThat(small.tryRead("{\"id\": \"a long one\"}").report().counts())
        .containsOnlyKeys("limit-exceeded");
  }
}

package org.disse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.check.CheckFixture.run;
import static org.disse.check.CheckFixture.study;

import java.math.BigDecimal;
import org.disse.entry.EntryId;
import org.disse.evidence.ClinicalTrial;
import org.disse.evidence.Dose;
import org.disse.evidence.TrialStatus;
import org.disse.source.Amount;
import org.disse.source.Preparation;
import org.disse.source.Quantification;
import org.disse.source.VesicleMeasure;
import org.disse.term.Quantity;
import org.disse.term.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCheckTest {
  private static final Check CHECK = new UnitCheck();

  private static ClinicalTrial trial(String unit) {
    return ClinicalTrial.builder()
        .id("t")
        .title("t")
        .status(TrialStatus.RECRUITING)
        .dose(Dose.builder().amount(Quantity.of("1", unit)).build())
        .build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ug",
        "mg/kg",
        "ug/mL",
        "ug/ml",
        "ng/dL",
        "g/L",
        "kg",
        "{particles}",
        "{particles}/mL",
        "10*9{particles}/mL",
        "10*9/L",
        "10^6{cells}",
        "10*-3",
        "{cells}/cm2",
        "/mL",
        "1",
        "100",
        "%",
        "%{v/v}",
        "nm",
        "um",
        "cm",
        "um2",
        "mm3",
        "L/min",
        "h",
        "d",
        "wk",
        "mo",
        "a",
        "min",
        "s",
        "s-1",
        "Cel",
        "K",
        "mol/L",
        "nmol/L",
        "mmol.L-1",
        "mg.kg-1.d-1",
        "mg/(kg.d)",
        "ug{protein}/mL",
        "[IU]/mL",
        "U/L",
        "mm[Hg]",
        "kPa",
        "[g]",
        "[PFU]/mL",
        "ku",
        "Gy"
      })
  void knowsTheUnitsOfTheField(String unit) {
    assertThat(run(CHECK, trial(unit))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ugg/mL",
        "mcg",
        "ug/",
        "ug//mL",
        "ug..mL",
        ".mL",
        "(mg",
        "mg)",
        "()",
        "mg(kg)",
        "mg{a}{b}",
        "{}",
        "mg{a}kg",
        "kmin",
        "dkg",
        "MG/KG",
        "2+",
        "+2",
        "-",
        "mg-",
        "zg",
        "foo",
        "k",
        "(/)",
        "(mg){x}"
      })
  void knowsNoOthers(String unit) {
    assertThat(run(CHECK, trial(unit))).extracting(Finding::code).containsExactly("unknown-unit");
  }

  @Test
  void saysWhereTheUnitStands() {
    assertThat(run(CHECK, trial("mcg")))
        .containsExactly(
            Finding.builder()
                .code("unknown-unit")
                .severity(Severity.WARNING)
                .pointer("/trials/0/dose/amount/unit")
                .entry(EntryId.of("t"))
                .message("expected a UCUM unit, but was 'mcg'")
                .hint("did you mean 'ug'?")
                .build());
  }

  @ParameterizedTest
  @CsvSource({
    "ugg/mL, ug/mL",
    "mcg/mL, ug/mL",
    "mcg/kg/week, ug/kg/wk",
    "uM, umol/L",
    "C, Cel",
    "particles/mL, {particles}/mL",
    "kDa, ku",
    "MG/KG, mg/kg",
    "mg/kgg, mg/kg"
  })
  void hintsAtWhatWasMeant(String unit, String meant) {
    assertThat(run(CHECK, trial(unit)))
        .singleElement()
        .satisfies(finding -> assertThat(finding.hint()).contains("did you mean '" + meant + "'?"));
  }

  @Test
  void givesNoHintWhereNothingIsNear() {
    assertThat(run(CHECK, trial("furlong/fortnight")))
        .singleElement()
        .satisfies(finding -> assertThat(finding.hint()).isEmpty());
  }

  @Test
  void findsUnitsWhereverTheyStand() {
    Preparation preparation =
        Preparation.builder()
            .startingMaterial(
                Amount.builder().value(BigDecimal.ONE).unit(new Unit("litre")).build())
            .addQuantification(
                Quantification.builder()
                    .quantity(VesicleMeasure.PROTEIN)
                    .value(BigDecimal.ONE)
                    .unit(new Unit("gram"))
                    .build())
            .diameter(Quantity.of("100", "nanometre"))
            .storage(Quantity.of("-80", "C"))
            .build();

    assertThat(run(CHECK, study("li").toBuilder().preparation(preparation).build()))
        .extracting(Finding::pointer)
        .containsExactly(
            "/studies/0/preparation/startingMaterial/unit",
            "/studies/0/preparation/quantification/0/unit",
            "/studies/0/preparation/diameter/unit",
            "/studies/0/preparation/storage/unit");
  }

  @Test
  void readsALongUnitInLinearTime() {
    String digits = "1".repeat(200_000);

    assertThat(run(CHECK, trial(digits + "x"))).hasSize(1);
    assertThat(run(CHECK, trial("(".repeat(200_000)))).hasSize(1);
    assertThat(run(CHECK, trial("mg" + "/kg".repeat(100_000)))).isEmpty();
  }
}

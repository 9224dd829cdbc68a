package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.disse.cargo.Cargo;
import org.disse.cargo.CargoKind;
import org.disse.cargo.CargoLocation;
import org.disse.cargo.UnrecognizedCargo;
import org.disse.cause.CauseCategory;
import org.disse.entry.Entry;
import org.disse.evidence.Basis;
import org.disse.evidence.Comparator;
import org.disse.evidence.Direction;
import org.disse.evidence.DoseMeasure;
import org.disse.evidence.PerturbationKind;
import org.disse.evidence.PerturbationSite;
import org.disse.evidence.PublicationKind;
import org.disse.evidence.PublicationStatus;
import org.disse.evidence.Regimen;
import org.disse.evidence.Route;
import org.disse.evidence.Seen;
import org.disse.evidence.Setting;
import org.disse.evidence.Stance;
import org.disse.evidence.StudyScope;
import org.disse.evidence.Treatment;
import org.disse.evidence.TrialPhase;
import org.disse.evidence.TrialStatus;
import org.disse.io.testing.Format;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Obj;
import org.disse.io.testing.RandomDocuments;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Aspect;
import org.disse.mechanism.Loading;
import org.disse.mechanism.MechanismKind;
import org.disse.mechanism.Relation;
import org.disse.process.FibrosisRole;
import org.disse.process.ProcessKind;
import org.disse.source.CellKind;
import org.disse.source.ImagingMethod;
import org.disse.source.IsolationMethod;
import org.disse.source.MarkerCategory;
import org.disse.source.MarkerResult;
import org.disse.source.ModificationKind;
import org.disse.source.ParticleAnalysis;
import org.disse.source.VesicleKind;
import org.disse.source.VesicleMeasure;
import org.disse.stage.StagingSystem;
import org.disse.target.Target;
import org.disse.target.TargetKind;
import org.disse.target.UnrecognizedTarget;
import org.disse.therapy.ClaimTopic;
import org.disse.therapy.TherapyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing of the format is missing in the code, and nothing of the code in the format. */
class CompletenessTest {
  private static final DisseJson JSON = DisseJson.strict();

  static Stream<Arguments> enums() {
    return Stream.of(
        Arguments.of("category", CauseCategory.class),
        Arguments.of("cellKind", CellKind.class),
        Arguments.of("vesicle", VesicleKind.class),
        Arguments.of("modificationKind", ModificationKind.class),
        Arguments.of("cargoType", CargoKind.class),
        Arguments.of("loading", Loading.class),
        Arguments.of("location", CargoLocation.class),
        Arguments.of("targetType", TargetKind.class),
        Arguments.of("processKind", ProcessKind.class),
        Arguments.of("fibrosisRole", FibrosisRole.class),
        Arguments.of("relation", Relation.class),
        Arguments.of("aspect", Aspect.class),
        Arguments.of("mechanismKind", MechanismKind.class),
        Arguments.of("stance", Stance.class),
        Arguments.of("basis", Basis.class),
        Arguments.of("scope", StudyScope.class),
        Arguments.of("seen", Seen.class),
        Arguments.of("publicationKind", PublicationKind.class),
        Arguments.of("publicationStatus", PublicationStatus.class),
        Arguments.of("setting", Setting.class),
        Arguments.of("treatment", Treatment.class),
        Arguments.of("regimen", Regimen.class),
        Arguments.of("comparator", Comparator.class),
        Arguments.of("perturbationKind", PerturbationKind.class),
        Arguments.of("perturbationOn", PerturbationSite.class),
        Arguments.of("route", Route.class),
        Arguments.of("measuredAs", DoseMeasure.class),
        Arguments.of("direction", Direction.class),
        Arguments.of("system", StagingSystem.class),
        Arguments.of("therapyKind", TherapyKind.class),
        Arguments.of("topic", ClaimTopic.class),
        Arguments.of("isolation", IsolationMethod.class),
        Arguments.of("imaging", ImagingMethod.class),
        Arguments.of("particleAnalysis", ParticleAnalysis.class),
        Arguments.of("quantity", VesicleMeasure.class),
        Arguments.of("markerCategory", MarkerCategory.class),
        Arguments.of("markerResult", MarkerResult.class),
        Arguments.of("phase", TrialPhase.class),
        Arguments.of("trialStatus", TrialStatus.class));
  }

  @ParameterizedTest
  @MethodSource("enums")
  void enumsHaveTheValuesOfTheFormatInItsOrder(String name, Class<? extends Enum<?>> type) {
    List<String> constants =
        Stream.of(type.getEnumConstants())
            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
            .filter(constant -> !constant.equals("unrecognized"))
            .toList();

    assertThat(constants).isEqualTo(Format.values(name));
  }

  @Test
  void enumsAreAllLookedAt() {
    assertThat(enums().map(arguments -> arguments.get()[0]))
        .containsExactlyElementsOf(Format.enums());
  }

  /** Every value of every enum, in a document that holds as much as random ones do. */
  @Test
  void valuesOfEnumsAreReadAndWritten() {
    Obj document = RandomDocuments.document(new Random(8), 6);
    List<String> unseen = new ArrayList<>();
    for (String type : Format.types()) {
      if (type.startsWith("unrecognized")) {
        continue;
      }
      for (Format.Field field : Format.fields(type)) {
        // The stages of a system are its own, so its name alone cannot be changed.
        if (field.kind().startsWith("@") && !field.name().equals("system")) {
          for (String value : Format.values(field.kind().substring(1))) {
            Obj changed = (Obj) Json.copy(document);
            if (!setFirst(changed, "document", type, field, value)) {
              unseen.add(type + "." + field.name());
              break;
            }
            Obj canonical = Format.canonical(changed, "document");
            KnowledgeBase base = JSON.read(Json.compact(changed));
            assertThat(JSON.toText(base)).isEqualTo(Json.pretty(canonical));
            Format.assertSays(changed, base, "document");
          }
        }
      }
    }
    assertThat(unseen).isEmpty();
  }

  /** Sets a field of the first object of a type; false if there is none. */
  private static boolean setFirst(
      Obj object, String kind, String type, Format.Field field, String value) {
    if (kind.equals(type)) {
      Arr list = Arr.of();
      list.items().add(value);
      Json.Member member = new Json.Member(field.name(), field.list() ? list : value);
      if (object.has(field.name())) {
        object.members().set(object.indexOf(field.name()), member);
      } else {
        object.members().add(member);
      }
      return true;
    }
    for (Format.Field inner : Format.fields(kind)) {
      if (inner.isObject() && object.has(inner.name())) {
        Object found = object.get(inner.name());
        List<Object> items = found instanceof Arr array ? array.items() : List.of(found);
        for (Object item : items) {
          if (setFirst((Obj) item, inner.kind(), type, field, value)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  @Test
  void stagesOfEverySystemAreReadAndWritten() {
    for (StagingSystem system : StagingSystem.values()) {
      for (String stage : system.codes()) {
        String text =
            "{\"disse\":\"1.0\",\"id\":\"a\",\"title\":\"A\",\"studies\":[{\"id\":\"y\",\"publication\":{\"title\":"
                + "\"Y\"},\"experiments\":[{\"setting\":\"clinical\",\"outcomes\":[{\"measure\":\"M\",\"direction\":"
                + "\"improved\",\"stage\":{\"system\":\""
                + system.name().toLowerCase(Locale.ROOT)
                + "\",\"stage\":\""
                + stage
                + "\"}}]}]}]}";

        assertThat(JSON.toText(JSON.read(text))).isEqualTo(Json.pretty(Json.parse(text)));
      }
    }
  }

  static Stream<Arguments> families() {
    return Stream.of(
        Arguments.of("cargo", "cargoType", Cargo.class, UnrecognizedCargo.class),
        Arguments.of("targets", "targetType", Target.class, UnrecognizedTarget.class));
  }

  @ParameterizedTest
  @MethodSource("families")
  void everyKindOfASealedFamilyIsReadAndWritten(
      String section, String types, Class<? extends Entry> family, Class<?> unrecognized) {
    List<Class<?>> read = new ArrayList<>();
    for (String type : Format.values(types)) {
      String text =
          "{\"disse\":\"1.0\",\"id\":\"a\",\"title\":\"A\",\""
              + section
              + "\":[{\"type\":\""
              + type
              + "\",\"id\":\"b\",\"label\":\"B\"}]}";
      KnowledgeBase base = JSON.read(text);
      Entry entry = base.all(family).get(0);

      assertThat(JSON.toText(base)).isEqualTo(Json.pretty(Json.parse(text)));
      Set<Class<?>> kinds = Set.of(family.getPermittedSubclasses());
      read.addAll(kinds.stream().filter(kind -> kind.isInstance(entry)).toList());
    }
    read.add(unrecognized);

    assertThat(read).containsExactlyInAnyOrder(family.getPermittedSubclasses());
  }

  /** Any required field, left out of any object, is missed once, and nothing else is said. */
  @Test
  void requiredFieldsAreMissedOnce() {
    Obj document = RandomDocuments.document(new Random(8), 12);
    int[] dropped = {0};
    for (String type : Format.types()) {
      if (!type.startsWith("unrecognized")) {
        for (Format.Field field : Format.fields(type)) {
          if (field.required()) {
            Obj changed = (Obj) Json.copy(document);
            assertThat(dropFirst(changed, "document", type, field.name())).as(type).isTrue();

            List<String> codes =
                JSON.tryRead(Json.compact(changed)).report().findings().stream()
                    .filter(finding -> finding.isError())
                    .map(finding -> finding.code() + finding.message())
                    .toList();

            assertThat(codes).as(type + "." + field.name()).hasSize(1);
            assertThat(codes.get(0))
                .startsWith("missing-fieldexpected a field '" + field.name() + "' of ");
            dropped[0]++;
          }
        }
      }
    }
    assertThat(dropped[0]).isGreaterThan(60);
  }

  private static boolean dropFirst(Obj object, String kind, String type, String name) {
    if (kind.equals(type)) {
      return object.has(name) && object.members().remove(object.indexOf(name)) != null;
    }
    for (Format.Field inner : Format.fields(kind)) {
      if (inner.isObject() && object.has(inner.name())) {
        Object found = object.get(inner.name());
        List<Object> items = found instanceof Arr array ? array.items() : List.of(found);
        for (Object item : items) {
          if (dropFirst((Obj) item, inner.kind(), type, name)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}

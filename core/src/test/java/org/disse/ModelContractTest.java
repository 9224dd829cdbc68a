package org.disse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disse.Models.assertRejects;
import static org.disse.Models.attributes;
import static org.disse.Models.build;
import static org.disse.Models.invoke;
import static org.disse.Models.lists;
import static org.disse.Models.set;
import static org.disse.Models.toBuilder;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disse.cargo.Cargo;
import org.disse.entry.Composite;
import org.disse.entry.Entry;
import org.disse.entry.Ref;
import org.disse.entry.Walk;
import org.disse.evidence.Publication;
import org.disse.knowledge.KnowledgeBase;
import org.disse.sample.Samples;
import org.disse.sample.Samples.Sample;
import org.disse.target.Target;
import org.disse.value.Extensible;
import org.disse.value.Extensions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every model type, whatever it models. */
class ModelContractTest {
  static List<Sample> samples() {
    return Samples.all();
  }

  static List<Sample> entries() {
    return Samples.allEntries();
  }

  @Test
  void hasSampleOfEveryModelType() {
    Set<String> generated =
        CoreClasses.all().stream()
            .filter(found -> found.getSimpleName().startsWith("Immutable"))
            .filter(found -> found.isTopLevelClass())
            .map(found -> found.getSimpleName().substring("Immutable".length()))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(samples())
        .extracting(Sample::toString)
        .containsExactlyInAnyOrderElementsOf(generated);
  }

  @Test
  void hasSampleOfEveryCargoAndTarget() {
    assertThat(Samples.cargo())
        .<Class<?>>extracting(Sample::type)
        .containsExactly(Cargo.class.getPermittedSubclasses());
    assertThat(Samples.targets())
        .<Class<?>>extracting(Sample::type)
        .containsExactly(Target.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void copiesThroughItsBuilder(Sample sample) {
    for (Object original : List.of(sample.minimal(), sample.full())) {
      Object copy = build(toBuilder(original));

      assertThat(copy).isNotSameAs(original).isEqualTo(original).hasSameHashCodeAs(original);
      assertThat(copy).hasToString(original.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void equalsNothingElse(Sample sample) {
    assertThat(sample.minimal())
        .isEqualTo(sample.minimal())
        .isNotEqualTo(sample.full())
        .isNotEqualTo(null)
        .isNotEqualTo("text");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isInstanceOfItsPublicType(Sample sample) {
    assertThat(sample.minimal()).isInstanceOf(sample.type());
    assertThat(sample.full()).isInstanceOf(sample.type());
    assertThat(Modifier.isPublic(sample.type().getModifiers())).isTrue();
    assertThat(sample.type().getConstructors()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void leavesAbsentFieldsEmpty(Sample sample) {
    Map<String, Object> attributes = attributes(sample.minimal());
    if (sample.minimal() instanceof Publication) {
      attributes.remove("title"); // One of four is required.
    }
    attributes.forEach(
        (name, value) -> {
          if (value instanceof Optional<?> optional) {
            assertThat(optional).as(name).isEmpty();
          } else if (value instanceof List<?> list) {
            assertThat(list).as(name).isEmpty();
          } else if (value instanceof Extensions extensions) {
            assertThat(extensions).as(name).isSameAs(Extensions.none());
          }
        });
  }

  @ParameterizedTest
  @MethodSource("samples")
  void holdsAllItsFieldsInTheFullSample(Sample sample) {
    attributes(sample.full())
        .forEach(
            (name, value) -> {
              if (value instanceof Optional<?> optional) {
                assertThat(optional).as(name).isPresent();
              } else if (value instanceof List<?> list) {
                assertThat(list).as(name).hasSizeGreaterThan(1);
              } else if (value instanceof Extensions extensions) {
                assertThat(extensions.isEmpty()).as(name).isFalse();
              }
            });
  }

  @ParameterizedTest
  @MethodSource("samples")
  void handsOutUnmodifiableLists(Sample sample) {
    for (Object model : List.of(sample.minimal(), sample.full())) {
      lists(model)
          .forEach(
              (name, list) ->
                  assertThatThrownBy(() -> list.add(null))
                      .as(name)
                      .isInstanceOf(UnsupportedOperationException.class));
    }
    lists(sample.full())
        .forEach(
            (name, list) ->
                assertThatThrownBy(list::clear)
                    .as(name)
                    .isInstanceOf(UnsupportedOperationException.class));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void keepsListsInTheOrderGivenAndApartFromTheirOrigin(Sample sample) {
    lists(sample.full())
        .forEach(
            (name, list) -> {
              List<Object> backwards = new ArrayList<>(list);
              Collections.reverse(backwards);
              List<Object> given = new ArrayList<>(backwards);

              Object model = build(set(toBuilder(sample.full()), name, Iterable.class, given));
              given.clear();

              assertThat(lists(model).get(name)).as(name).isEqualTo(backwards);
            });
  }

  @ParameterizedTest
  @MethodSource("samples")
  void differsInEveryField(Sample sample) {
    attributes(sample.full())
        .forEach(
            (name, value) -> {
              Object builder = toBuilder(sample.full());
              if (value instanceof Optional) {
                set(builder, name, Optional.class, Optional.empty());
              } else if (value instanceof List) {
                set(builder, name, Iterable.class, List.of());
              } else if (value instanceof Extensions) {
                set(builder, name, Extensions.class, Extensions.none());
              } else if (value instanceof Boolean flag) {
                set(builder, name, boolean.class, !flag);
              } else if (value instanceof Enum<?> constant && !name.equals("system")) {
                Object other =
                    Stream.of(constant.getDeclaringClass().getEnumConstants())
                        .filter(any -> any != constant)
                        .findFirst()
                        .orElseThrow();
                set(builder, name, constant.getDeclaringClass(), other);
              } else {
                return;
              }
              assertThat(build(builder)).as(name).isNotEqualTo(sample.full());
            });
  }

  @ParameterizedTest
  @MethodSource("samples")
  void tellsAWalkEveryReferenceAndPart(Sample sample) {
    if (sample.full() instanceof KnowledgeBase || !(sample.full() instanceof Extensible)) {
      return;
    }
    Map<String, Object> expected = new LinkedHashMap<>();
    attributes(sample.full())
        .forEach(
            (name, value) -> {
              if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                  expected.put("/" + name + "/" + i, list.get(i));
                }
              } else {
                expected.put("/" + name, value instanceof Optional<?> o ? o.orElseThrow() : value);
              }
            });
    expected.values().removeIf(value -> !(value instanceof Ref || value instanceof Extensible));

    Map<String, Object> met = new LinkedHashMap<>();
    if (sample.full() instanceof Composite composite) {
      Walk.over(
          composite,
          new Walk.Visitor() {
            @Override
            public void reference(String pointer, Ref<?> ref) {
              met.put(pointer, ref);
            }

            @Override
            public void part(String pointer, Object part) {
              met.put(pointer, part);
            }
          });
    }

    assertThat(met).containsAllEntriesOf(expected);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void showsItsTypeAndAnyText(Sample sample) {
    assertThat(sample.full().toString()).isNotBlank().doesNotContain("Immutable");
  }

  @ParameterizedTest
  @MethodSource("entries")
  void buildsFromTextAndRefersToItself(Sample sample) {
    Object builder = toBuilder(sample.minimal());
    set(builder, "id", String.class, "CL:0000632");
    if (!sample.type().getSimpleName().startsWith("Unrecognized")) {
      set(builder, "xref", String.class, "PMID:1");
    }
    Entry entry = (Entry) build(builder);

    assertThat(entry.id().value()).isEqualTo("CL:0000632");
    if (!sample.type().getSimpleName().startsWith("Unrecognized")) {
      assertThat(entry.xrefs()).extracting(Object::toString).containsExactly("pubmed:1");
      assertThat(invoke(sample.type(), null, "ref", String.class, "CL:0000632"))
          .isEqualTo(invoke(sample.type(), entry, "ref"));
    }
    Ref<?> ref = (Ref<?>) invoke(sample.type(), entry, "ref");
    assertThat(ref.id()).isEqualTo(entry.id());
    assertThat((Object) ref.type()).isEqualTo(sample.type());
  }

  @ParameterizedTest
  @MethodSource("entries")
  void rejectsBadTextOfAnyEntry(Sample sample) {
    Object blankSynonym = toBuilder(sample.minimal());
    set(blankSynonym, "addSynonyms", String.class, " ");
    Object paddedSynonym = toBuilder(sample.minimal());
    set(paddedSynonym, "addSynonyms", String.class, "name ");
    Object blankNotes = toBuilder(sample.minimal());
    set(blankNotes, "notes", String.class, "\n");

    assertRejects(blankSynonym, "expected synonym with text in it, but was ' '");
    assertRejects(
        paddedSynonym, "expected synonym without surrounding white space, but was 'name '");
    assertRejects(blankNotes, "expected notes with text in it, but was '\\u000A'");
  }

  @ParameterizedTest
  @MethodSource("entries")
  void rejectsBlankLabelOfAnyEntry(Sample sample) {
    switch (sample.type().getSimpleName()) {
      case "Study", "ClinicalTrial" -> {} // Their label is derived.
      default -> {
        Object builder = toBuilder(sample.minimal());
        set(builder, "label", String.class, "");
        assertRejects(builder, "expected label with text in it, but was ''");
      }
    }
  }
}

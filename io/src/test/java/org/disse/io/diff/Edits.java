package org.disse.io.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.disse.io.DisseJson;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Arr;
import org.disse.io.testing.Json.Member;
import org.disse.io.testing.Json.Obj;
import org.disse.knowledge.KnowledgeBase;

/** Edits documents at random, always the same for a seed; every edited document is sound. */
final class Edits {
  private static final DisseJson JSON = DisseJson.standard();
  private static final int TRIES = 40;

  private final Random random;
  private Obj root = Obj.of();
  private List<Obj> objects = new ArrayList<>();
  private List<Arr> arrays = new ArrayList<>();
  private int fresh;

  Edits(Random random) {
    this.random = random;
  }

  /** A knowledge base and its text, which an edit compares and starts from. */
  private record Version(KnowledgeBase base, String text) {
    Version(KnowledgeBase base) {
      this(base, JSON.toText(base));
    }
  }

  /** A knowledge base after some edits, each of which leaves it sound. */
  KnowledgeBase edited(KnowledgeBase base, int edits) {
    return history(base, edits).get(edits);
  }

  /** A knowledge base, the same after one edit, after two, and so on. */
  List<KnowledgeBase> history(KnowledgeBase base, int edits) {
    List<KnowledgeBase> history = new ArrayList<>(List.of(base));
    Version now = new Version(base);
    for (int i = 0; i < edits; i++) {
      now = editedOnce(now);
      history.add(now.base());
    }
    return history;
  }

  private Version editedOnce(Version before) {
    for (int i = 0; i < TRIES; i++) {
      root = (Obj) Json.parse(before.text());
      objects = new ArrayList<>();
      arrays = new ArrayList<>();
      collect(root);
      edit();
      Optional<Version> edited = JSON.tryRead(Json.compact(root)).value().map(Version::new);
      if (edited.filter(after -> !after.text().equals(before.text())).isPresent()) {
        return edited.get();
      }
    }
    return before;
  }

  private void collect(Object value) {
    if (value instanceof Obj object) {
      objects.add(object);
      object.members().forEach(member -> collect(member.value()));
    } else if (value instanceof Arr array) {
      arrays.add(array);
      array.items().forEach(this::collect);
    }
  }

  private void edit() {
    // Most of them at the beginning, so that two histories meet there.
    Obj object = random.nextInt(3) == 0 ? pick(objects) : pick(first(12, objects));
    Arr array = arrays.isEmpty() ? Arr.of() : pick(first(8, arrays));
    switch (random.nextInt(14)) {
      case 0 -> removeMember(object);
      case 1, 2, 3 -> change(object);
      case 4 -> copy(pick(objects), object);
      case 5 -> remove(array);
      case 6 -> move(array);
      case 7 -> array.items().addAll(random.nextInt(array.items().size() + 1), someOf(array));
      case 8 ->
          array
              .items()
              .addAll(
                  random.nextInt(array.items().size() + 1),
                  someOf(arrays.isEmpty() ? array : pick(arrays)));
      case 9 -> addUnknown(object);
      case 10 -> remove(section());
      case 11 -> addEntry();
      case 12 ->
          Collections.shuffle(random.nextBoolean() ? array.items() : section().items(), random);
      default -> moveMember(random.nextBoolean() ? root : object);
    }
  }

  private void removeMember(Obj object) {
    if (!object.members().isEmpty()) {
      object.members().remove(random.nextInt(object.members().size()));
    }
  }

  private void change(Obj object) {
    if (!object.members().isEmpty()) {
      int i = random.nextInt(object.members().size());
      Member member = object.members().get(i);
      object.members().set(i, new Member(member.name(), changed(member)));
    }
  }

  private Object changed(Member member) {
    if (member.value() instanceof String text) {
      return random.nextBoolean() ? text + " " + fresh++ : elsewhere(member).orElse("x" + fresh++);
    }
    if (member.value() instanceof BigDecimal number) {
      return random.nextBoolean()
          ? number.add(BigDecimal.ONE)
          : number.setScale(number.scale() + 1);
    }
    return member.value() instanceof Boolean bool ? (Object) !bool : member.value();
  }

  /** A value that a field of this name has somewhere. */
  private Optional<Object> elsewhere(Member member) {
    List<Object> values =
        objects.stream()
            .filter(object -> object.has(member.name()))
            .map(object -> object.get(member.name()))
            .toList();
    return values.isEmpty() ? Optional.empty() : Optional.of(Json.copy(pick(values)));
  }

  private void copy(Obj from, Obj to) {
    if (!from.members().isEmpty()) {
      Member member = pick(from.members());
      if (!to.has(member.name())) {
        to.members()
            .add(
                random.nextInt(to.members().size() + 1),
                new Member(member.name(), Json.copy(member.value())));
      }
    }
  }

  private void addUnknown(Obj object) {
    String name = List.of("x/", "~", "y", "é\"").get(random.nextInt(4)) + fresh++;
    Object value =
        switch (random.nextInt(4)) {
          case 0 -> Json.NULL;
          case 1 -> Obj.of().with("a", "b").with("c", Arr.of());
          case 2 -> "text";
          default -> Json.parse("[1,2,[true,null],2]");
        };
    object.members().add(random.nextInt(object.members().size() + 1), new Member(name, value));
  }

  private void moveMember(Obj object) {
    int size = object.members().size();
    if (size > 1) {
      Member member = object.members().remove(random.nextInt(size));
      object.members().add(random.nextInt(size), member);
    }
  }

  private void remove(Arr array) {
    if (!array.items().isEmpty()) {
      array.items().remove(random.nextInt(array.items().size()));
    }
  }

  private void move(Arr array) {
    if (!array.items().isEmpty()) {
      Object item = array.items().remove(random.nextInt(array.items().size()));
      array.items().add(random.nextInt(array.items().size() + 1), item);
    }
  }

  private List<Object> someOf(Arr array) {
    return array.items().isEmpty() ? List.of() : List.of(Json.copy(pick(array.items())));
  }

  private Arr section() {
    List<Arr> sections =
        root.members().stream()
            .map(Member::value)
            .filter(Arr.class::isInstance)
            .map(Arr.class::cast)
            .toList();
    return sections.isEmpty() ? Arr.of() : pick(sections);
  }

  private void addEntry() {
    Arr section = section();
    if (!section.items().isEmpty() && pick(section.items()) instanceof Obj entry) {
      Obj copy = (Obj) Json.copy(entry);
      if (copy.has("id")) {
        copy.members()
            .set(copy.indexOf("id"), new Member("id", "new-" + fresh++ + "-" + random.nextInt(5)));
      }
      section.items().add(random.nextInt(section.items().size() + 1), copy);
    }
  }

  private static <T> List<T> first(int most, List<T> all) {
    return all.subList(0, Math.min(most, all.size()));
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}

package org.disse.examples;

import java.util.NoSuchElementException;
import org.disse.entry.Entry;
import org.disse.entry.Ref;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.InvalidValueException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds entries by the ids that were given to a command. */
final class Lookup {
  private final KnowledgeBase base;
  private final CommandSpec spec;

  Lookup(KnowledgeBase base, CommandSpec spec) {
    this.base = base;
    this.spec = spec;
  }

  /** There is no entry of this id and kind; the message names the nearest. */
  static final class NotThereException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotThereException(String message) {
      super(message);
    }
  }

  /** An entry of any kind. */
  Entry entry(String id) {
    return find(ref(Entry.class, id));
  }

  /** The reference to an entry that is there, and of the kind that is expected. */
  <T extends Entry> Ref<T> ref(Class<T> kind, String id) {
    try {
      Ref<T> ref = Ref.to(kind, id);
      find(ref);
      return ref;
    } catch (InvalidValueException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private <T extends Entry> T find(Ref<T> ref) {
    try {
      return base.get(ref);
    } catch (NoSuchElementException e) {
      throw new NotThereException(String.valueOf(e.getMessage()));
    }
  }
}

package org.disse.io.json;

import java.util.Arrays;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.jspecify.annotations.Nullable;

/** The references of one entry with their marks, in the order of the text: two plain arrays. */
public final class ReferenceLog {
  private @Nullable Ref<?>[] refs;
  private int[] marks;
  private int size;

  /** Starts empty. */
  public ReferenceLog() {
    refs = new @Nullable Ref<?>[8];
    marks = new int[8];
  }

  private ReferenceLog(@Nullable Ref<?>[] refs, int[] marks, int size) {
    this.refs = refs;
    this.marks = marks;
    this.size = size;
  }

  void add(Ref<?> ref, int mark) {
    if (size == marks.length) {
      refs = Arrays.copyOf(refs, size * 2);
      marks = Arrays.copyOf(marks, size * 2);
    }
    refs[size] = ref;
    marks[size++] = mark;
  }

  /**
   * The same references in arrays of just their size.
   *
   * @return a copy
   */
  public ReferenceLog copy() {
    return new ReferenceLog(Arrays.copyOf(refs, size), Arrays.copyOf(marks, size), size);
  }

  /** Forgets all. */
  public void clear() {
    size = 0;
  }

  /**
   * How many there are.
   *
   * @return the number of references
   */
  public int size() {
    return size;
  }

  /**
   * One of them.
   *
   * @param number from 0
   * @return the reference
   */
  public Ref<?> ref(int number) {
    Ref<?> ref = refs[number];
    if (ref == null) {
      throw new IndexOutOfBoundsException(number);
    }
    return ref;
  }

  /**
   * The id that one of them points at.
   *
   * @param number from 0
   * @return the id
   */
  public EntryId id(int number) {
    return ref(number).id();
  }

  /**
   * Where one of them stands.
   *
   * @param number from 0
   * @return its mark
   */
  public int mark(int number) {
    return marks[number];
  }
}

package org.disse.io;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

/** Goes over the elements of batches that come one after the other. */
final class BatchIterator<T> implements Iterator<T> {
  private final Supplier<Optional<List<T>>> batches;
  private Iterator<T> batch = Collections.emptyIterator();

  BatchIterator(Supplier<Optional<List<T>>> batches) {
    this.batches = batches;
  }

  @Override
  public boolean hasNext() {
    while (!batch.hasNext()) {
      Optional<List<T>> next = batches.get();
      if (next.isEmpty()) {
        return false;
      }
      batch = next.get().iterator();
    }
    return true;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return batch.next();
  }
}

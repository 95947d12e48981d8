// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import org.jspecify.annotations.Nullable;

/** The iterator of a set or frozenset. */
public final class PySetIterator extends PyIterator {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("set_iterator").isFinal();

  private static final int ENDED = -1;
  private static final int CHANGED = -2;

  public PyAnySet set;

  /** Where it looks for the next key. */
  public int place;

  /** Keys given so far. */
  public int given;

  /**
   * Number of keys when the iteration began; -1 once it has ended, -2 once the set was found to
   * have changed, which is told again at each further step.
   */
  public int size;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PySetIterator() {}

  public PySetIterator(PyAnySet set) {
    this.set = set;
    this.size = set.size();
  }

  @Override
  public @Nullable PyObject next() {
    if (size == ENDED) {
      return null;
    }
    if (set.size() != size) {
      size = CHANGED;
      throw Raise.runtimeError("Set changed size during iteration");
    }
    int at = set.nextPlace(place);
    if (at < 0) {
      size = ENDED;
      return null;
    }
    place = at + 1;
    given++;
    return set.keyAt(at);
  }

  @Override
  public int lengthHint() {
    return size < 0 || set.size() != size ? 0 : Math.max(0, size - given);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(set);
  }

  @Override
  public void exchange(Fields fields) {
    set = fields.part(set, PyAnySet.class);
    place = fields.integer(place);
    given = fields.integer(given);
    size = fields.integer(size);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.PyObject;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives objects the number that {@code id} shows: the same for an object as long as it lives, and
 * counted up within a session, so that it tells nothing of the process.
 */
public final class Identities {
  private static final long FIRST = 0x7f00_0000_1000L;

  /** Numbers of what is known by its value begin here. */
  private static final long VALUES = 0x5500_0000_0000L;

  private static final long MASK = 0xF_FFFF_FFFFL;

  private final Map<Key, Long> numbers = new HashMap<>();
  private final ReferenceQueue<PyObject> dead = new ReferenceQueue<>();
  private long next = FIRST;

  /** The number of an object. */
  public long of(PyObject object) {
    if (Identity.isByValue(object)) {
      return VALUES
          | (Hashing.combine(Hashing.hash(object), object.type().name().length()) & MASK) << 4;
    }
    for (Object gone = dead.poll(); gone != null; gone = dead.poll()) {
      numbers.remove((Key) gone);
    }
    Long known = numbers.get(new Key(object, null));
    if (known == null) {
      known = next;
      next += 16;
      numbers.put(new Key(object, dead), known);
    }
    return known;
  }

  /** Whether no object has a number. */
  public boolean isEmpty() {
    return numbers.isEmpty();
  }

  /** The number that the next object gets. */
  public long next() {
    return next;
  }

  /** The numbers given out to objects that may still be alive. */
  public IdentityHashMap<PyObject, Long> all() {
    IdentityHashMap<PyObject, Long> all = new IdentityHashMap<>();
    numbers.forEach(
        (key, number) -> {
          PyObject object = key.get();
          if (object != null) {
            all.put(object, number);
          }
        });
    return all;
  }

  /** Restores the number of an object. */
  public void restore(PyObject object, long number) {
    numbers.put(new Key(object, dead), number);
  }

  /** Restores the number that the next object gets. */
  public void restoreNext(long number) {
    next = Math.max(FIRST, number);
  }

  /** An object by identity, without keeping it alive. */
  private static final class Key extends WeakReference<PyObject> {
    private final int hash;

    Key(PyObject object, @Nullable ReferenceQueue<PyObject> queue) {
      super(object, queue);
      this.hash = object.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other || other instanceof Key key && get() != null && get() == key.get();
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}

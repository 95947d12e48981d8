// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.IdentityNumbers;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.Traced;
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
public final class Identities implements IdentityNumbers {
  private static final long FIRST = 0x7f00_0000_1000L;

  /** What the number of an object takes here. */
  private static final long ENTRY_BYTES = 80;

  /** Numbers of what is known by its value begin here. */
  private static final long VALUES = 0x5500_0000_0000L;

  private static final long MASK = 0xF_FFFF_FFFFL;

  private final Map<Key, Long> numbers = new HashMap<>();
  private final ReferenceQueue<PyObject> dead = new ReferenceQueue<>();
  private long next = FIRST;
  private @Nullable Meter meter;

  /** From now on the meter is charged for numbers, or none. */
  void charge(@Nullable Meter running) {
    meter = running;
  }

  @Override
  public long of(PyObject object) {
    if (Identity.isByValue(object)) {
      return VALUES
          | (Hashing.combine(Hashing.hash(object), object.type().name().length()) & MASK) << 4;
    }
    Long known = numbers.get(new Key(object, null));
    if (known == null) {
      if (meter != null) {
        meter.allocate(ENTRY_BYTES);
      }
      forgetTheDead();
      known = next;
      next += 16;
      numbers.put(new Key(object, dead), known);
    }
    return known;
  }

  @Override
  public int next() {
    next += 16;
    return (int) Math.max(1, next - FIRST >> 4 & Integer.MAX_VALUE);
  }

  /** What the numbers of all that a walk has seen take, whatever else the JVM has not let go of. */
  long bytes(long walk) {
    forgetTheDead();
    long seen = 0;
    for (Key key : numbers.keySet()) {
      if (key.get() instanceof Traced traced && traced.place(walk) >= 0) {
        seen++;
      }
    }
    return seen * ENTRY_BYTES;
  }

  private void forgetTheDead() {
    for (Object gone = dead.poll(); gone != null; gone = dead.poll()) {
      numbers.remove((Key) gone);
    }
  }

  /** Whether no object has a number. */
  public boolean isEmpty() {
    return numbers.isEmpty();
  }

  /** The number that the next object gets. */
  public long upcoming() {
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

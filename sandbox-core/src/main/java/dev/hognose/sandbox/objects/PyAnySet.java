// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A {@code set} or {@code frozenset}: a hash table with open addressing whose places are iterated
 * in order.
 *
 * <ul>
 *   <li>The table's length is a power of two, at least 8. From the place that the lowest bits of
 *       the hash give, up to nine more places in a row are tried if they lie inside the table, then
 *       the place {@code 5 * i + 1 + perturbation}, where the perturbation is the hash shifted
 *       right by five more bits each time. So programs see CPython's order of small ints.
 *   <li>When three fifths of the places are taken, removed ones included, the table is rebuilt for
 *       four times as many keys (twice as many from 50,000 on).
 *   <li>{@link #find} throws {@link GuestNeeded} where guest code would have to compare; the
 *       machine then walks the candidates by {@link #firstCandidate} and {@link #nextCandidate}.
 * </ul>
 */
public abstract sealed class PyAnySet extends Traced permits PySet, PyFrozenSet {
  private static final int SMALLEST = 8;
  private static final int LINEAR_PROBES = 9;
  private static final int LARGE = 50_000;

  /** Stands where a key was removed. */
  private static final PyObject REMOVED = new PyCell(null);

  /** Stands for the hash where there never was a key; no key has it. */
  private static final long UNUSED = -1;

  /** Stands for the hash where a key was removed; keys may have it, too. */
  private static final long GONE = 0x6A09_E667_F3BC_C908L;

  private @Nullable PyObject[] keys = new PyObject[SMALLEST];

  /** Hashes of the keys, so that a probe seldom looks at a key. */
  private long[] hashes = unused(SMALLEST);

  /** Places that are not null, those of removed keys included. */
  private int filled;

  private int size;

  /** Where {@code pop} goes on looking. */
  private int finger;

  PyAnySet() {}

  private static long[] unused(int length) {
    long[] hashes = new long[length];
    Arrays.fill(hashes, UNUSED);
    return hashes;
  }

  /** Number of keys. */
  public final int size() {
    return size;
  }

  /** The first place at or after this one that holds a key, or -1. */
  public final int nextPlace(int place) {
    for (int i = place; i < keys.length; i++) {
      if (keys[i] != null && keys[i] != REMOVED) {
        return i;
      }
    }
    return -1;
  }

  /** The key at a place that holds one. */
  @SuppressWarnings("NullAway") // the caller has found a key there
  public final PyObject keyAt(int place) {
    return keys[place];
  }

  /** The hash of the key at a place that holds one. */
  public final long hashAt(int place) {
    return hashes[place];
  }

  /** The place of a key, or -1. */
  public final int find(PyObject key, long hash) {
    return find(key, hash, null, 0);
  }

  /** The place of a key, or -1; what it is compared with is part of a comparison at that depth. */
  final int find(PyObject key, long hash, @Nullable Comparison whole, int depth) {
    long[] known = hashes;
    int mask = known.length - 1;
    long perturbation = hash;
    int i = (int) hash & mask;
    int unequal = 0;
    while (true) {
      int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
      for (int place = i; place <= last; place++) {
        long present = known[place];
        if (present == UNUSED) {
          return -1;
        }
        if (present == hash) {
          PyObject candidate = keys[place];
          if (candidate == key) {
            return place;
          }
          if (candidate != REMOVED && candidate != null) {
            if (whole == null
                ? Comparison.equal(candidate, key)
                : whole.partsSame(candidate, key, depth)) {
              return place;
            }
            Comparison.checkCollisions(++unequal);
          }
        }
      }
      perturbation >>>= 5;
      i = (int) (i * 5L + 1 + perturbation) & mask;
    }
  }

  /** The place of an int, -1, or -2 if a key that is no int has the same hash. */
  public final int findInt(long number, long hash) {
    long[] known = hashes;
    int mask = known.length - 1;
    long perturbation = hash;
    int i = (int) hash & mask;
    while (true) {
      int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
      for (int place = i; place <= last; place++) {
        long present = known[place];
        if (present == UNUSED) {
          return -1;
        }
        if (present == hash) {
          PyObject candidate = keys[place];
          if (!(candidate instanceof PyInt other)) {
            return -2;
          }
          if (other.value == number) {
            return place;
          }
        }
      }
      perturbation >>>= 5;
      i = (int) (i * 5L + 1 + perturbation) & mask;
    }
  }

  /** Whether it holds a key. */
  public final boolean contains(PyObject key) {
    return find(key, Hashing.hash(key)) >= 0;
  }

  /** The number of the first probe for this hash that meets a key with it, or -1. */
  public final int firstCandidate(long hash) {
    return candidateFrom(0, hash);
  }

  /** The number of the next probe after one that meets a key with this hash, or -1. */
  public final int nextCandidate(int probe, long hash) {
    return candidateFrom(probe + 1, hash);
  }

  /** The place that a probe for this hash looks at. */
  public final int placeAt(int probe, long hash) {
    int mask = keys.length - 1;
    long perturbation = hash;
    int i = (int) hash & mask;
    int number = 0;
    while (true) {
      int run = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
      if (probe <= number + run) {
        return i + probe - number;
      }
      number += run + 1;
      perturbation >>>= 5;
      i = (int) (i * 5L + 1 + perturbation) & mask;
    }
  }

  private int candidateFrom(int start, long hash) {
    for (int probe = start; ; probe++) {
      int place = placeAt(probe, hash);
      PyObject key = keys[place];
      if (key == null) {
        return -1;
      }
      if (hashes[place] == hash && key != REMOVED) {
        return probe;
      }
    }
  }

  /** Adds a key that is known not to be there. */
  final void append(PyObject key, long hash) {
    size++;
    if (insert(keys, hashes, key, hash)) {
      return;
    }
    filled++;
    if (filled * 5L >= (keys.length - 1) * 3L) {
      resize(grown(size));
    }
  }

  /** Adds a key; whether it was not there yet. */
  final boolean insert(PyObject key, long hash) {
    if (find(key, hash) >= 0) {
      return false;
    }
    append(key, hash);
    return true;
  }

  /** Removes the key at a place. */
  final void removePlace(int place) {
    keys[place] = REMOVED;
    hashes[place] = GONE;
    size--;
  }

  /** Removes some key and gives it, or null if there is none. */
  final @Nullable PyObject removeAny() {
    if (size == 0) {
      return null;
    }
    int place = finger & keys.length - 1;
    while (keys[place] == null || keys[place] == REMOVED) {
      place = place + 1 & keys.length - 1;
    }
    PyObject key = keys[place];
    removePlace(place);
    finger = place + 1;
    return key;
  }

  final void removeAll() {
    keys = new PyObject[SMALLEST];
    hashes = unused(SMALLEST);
    filled = 0;
    size = 0;
  }

  /** Makes room for as many keys more, as a merge with a set or dict of that size does. */
  final void prepareFor(int more) {
    if (isTooSmallFor(more)) {
      resize((size + (long) more) * 2);
    }
  }

  private boolean isTooSmallFor(int more) {
    return (filled + (long) more) * 5 >= (keys.length - 1) * 3L;
  }

  /** Rebuilds the table if more than a quarter of its places held keys that were removed. */
  final void compact() {
    if (filled - size > (keys.length - 1) / 4) {
      resize(grown(size));
    }
  }

  /**
   * Adds all keys of another set; throws GuestNeeded before the first key that cannot be compared.
   */
  final void merge(PyAnySet other) {
    if (other == this || other.size == 0) {
      return;
    }
    prepareFor(other.size);
    if (filled == 0 && keys.length == other.keys.length && other.filled == other.size) {
      keys = other.keys.clone();
      hashes = other.hashes.clone();
      filled = other.filled;
      size = other.size;
      return;
    }
    boolean empty = filled == 0;
    for (int i = other.nextPlace(0); i >= 0; i = other.nextPlace(i + 1)) {
      if (empty) {
        insert(keys, hashes, other.keyAt(i), other.hashes[i]);
        filled++;
        size++;
      } else {
        insert(other.keyAt(i), other.hashes[i]);
      }
    }
  }

  /** Makes an empty set equal to another down to the places of removed keys. */
  final void copyPlaces(PyAnySet other) {
    keys = other.keys.clone();
    hashes = other.hashes.clone();
    filled = other.filled;
    size = other.size;
    finger = other.finger;
  }

  /** Takes over the table of another set, which must not be used any more. */
  final void take(PyAnySet other) {
    keys = other.keys;
    hashes = other.hashes;
    filled = other.filled;
    size = other.size;
  }

  /**
   * Puts a key that is not there in the last place of a removed key that its probes meet, or else
   * in the free place where they end; whether it took the place of a removed key.
   */
  private static boolean insert(@Nullable PyObject[] keys, long[] hashes, PyObject key, long hash) {
    int mask = keys.length - 1;
    long perturbation = hash;
    int i = (int) hash & mask;
    int removed = -1;
    while (true) {
      int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
      for (int place = i; place <= last; place++) {
        long present = hashes[place];
        if (present == GONE && keys[place] == REMOVED) {
          removed = place;
        } else if (present == UNUSED) {
          int target = removed >= 0 ? removed : place;
          keys[target] = key;
          hashes[target] = hash;
          return removed >= 0;
        }
      }
      perturbation >>>= 5;
      i = (int) (i * 5L + 1 + perturbation) & mask;
    }
  }

  /** The room for so many keys that have grown out of theirs. */
  private static long grown(long count) {
    return count > LARGE ? count * 2 : count * 4;
  }

  /** The number of places that makes room for more than so many. */
  private static long length(long least) {
    return Math.max(SMALLEST, 2 * Long.highestOneBit(least));
  }

  private void resize(long least) {
    PyObject[] newKeys = new PyObject[Math.toIntExact(length(least))];
    long[] newHashes = unused(newKeys.length);
    for (int i = nextPlace(0); i >= 0; i = nextPlace(i + 1)) {
      insert(newKeys, newHashes, keyAt(i), hashes[i]);
    }
    keys = newKeys;
    hashes = newHashes;
    filled = size;
  }

  /** Its keys in order. */
  public final PyObject[] toArray() {
    PyObject[] result = new PyObject[size];
    int count = 0;
    for (int i = nextPlace(0); i >= 0; i = nextPlace(i + 1)) {
      result[count++] = keyAt(i);
    }
    return result;
  }

  /** Bytes that adding a key that is not there may take. */
  public final long growthBytes() {
    return (filled + 1) * 5L >= (keys.length - 1) * 3L ? bytesOf(length(grown(size + 1L))) : 0;
  }

  /** Bytes that a merge with a set or dict of that size may take. */
  public final long mergeBytes(int more) {
    return isTooSmallFor(more) ? bytesOf(length((size + (long) more) * 2)) : 0;
  }

  /** Bytes that a new set with as many keys of another takes. */
  static long bytesFor(int keys) {
    return bytesOf(length(keys * 2L));
  }

  private static long bytesOf(long places) {
    return 64 + 12L * places;
  }

  /** Number of places. */
  public final int capacity() {
    return keys.length;
  }

  /** Whether a place held a key that was removed. */
  public final boolean isRemoved(int place) {
    return keys[place] == REMOVED;
  }

  /** Where {@code pop} goes on looking. */
  public final int finger() {
    return finger;
  }

  /** Restores the number of places of an empty set, a power of two from 8 on. */
  public final void restoreCapacity(int capacity) {
    keys = new PyObject[capacity];
    hashes = unused(capacity);
  }

  /** Restores a place: its key, or null for one that was removed. */
  public final void restorePlace(int place, @Nullable PyObject key, long hash) {
    keys[place] = key == null ? REMOVED : key;
    hashes[place] = key == null ? GONE : hash;
    filled++;
    size += key == null ? 0 : 1;
  }

  /** Restores where {@code pop} goes on looking. */
  public final void restoreFinger(int place) {
    finger = place;
  }

  @Override
  public final long heapBytes() {
    return 56 + 12L * keys.length;
  }

  @Override
  public final void trace(Tracer tracer) {
    for (int i = nextPlace(0); i >= 0; i = nextPlace(i + 1)) {
      tracer.reference(keys[i]);
    }
  }

  @Override
  public final void exchange(Fields fields) {
    int places = fields.size(filled);
    int capacity = fields.integer(keys.length);
    finger = fields.count(finger);
    if (fields.isLoading()) {
      fields.require(
          capacity >= SMALLEST
              && Integer.bitCount(capacity) == 1
              && places * 5L < (capacity - 1) * 3L
              && capacity <= 1 << 28,
          "a set of an impossible size");
      fields.charge(12L * capacity);
      removeAll();
      restoreCapacity(capacity);
      restorePlaces(fields, places);
      return;
    }
    for (int i = 0; i < keys.length; i++) {
      PyObject key = keys[i];
      if (key != null) {
        fields.integer(i);
        if (fields.optional(key == REMOVED ? null : key) != null) {
          fields.hash(key, hashes[i]);
        }
      }
    }
  }

  private void restorePlaces(Fields fields, int count) {
    int last = -1;
    for (int i = 0; i < count; i++) {
      int place = fields.integer(0);
      fields.require(place > last && place < keys.length, "a set's keys are out of order");
      PyObject key = fields.optional(null);
      long hash = key == null ? GONE : fields.hash(key, 0);
      fields.require(hash != UNUSED, "a hash that no key has");
      restorePlace(place, key, hash);
      last = place;
    }
  }
}

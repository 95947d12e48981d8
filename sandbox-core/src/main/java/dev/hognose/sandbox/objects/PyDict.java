// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A {@code dict}: keys and values in order of insertion, found through an open-addressed index.
 *
 * <p>Entries stand at positions 0 to {@code used - 1}; a position whose key is null was deleted.
 * {@link #find} compares keys without guest code and throws {@link GuestNeeded} where it cannot;
 * the machine then walks the candidates itself by {@link #firstCandidate} and {@link
 * #nextCandidate}.
 */
public final class PyDict extends Traced {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("dict");

  /** Spreads hashes over an index that is too small for its collisions to cost anything. */
  private static final long COMMON_SPREAD = newSpread();

  private static final int LARGE = 1024;

  private static final int[] NO_INDEX = new int[0];
  private static final PyObject[] NOTHING = new PyObject[0];
  private static final long[] NO_HASHES = new long[0];

  /** Positions plus 1, by hash; 0 for a place never used; deleted entries stay. */
  private int[] index = NO_INDEX;

  /**
   * Spreads hashes over the index, which shows nowhere, so that all runs are alike. A large index
   * has a number of its own: no guest can choose keys that meet, nor learn by the time of look-ups
   * what would help it in another dict.
   */
  private long spread;

  private @Nullable PyObject[] keys = NOTHING;
  private @Nullable PyObject[] values = NOTHING;
  private long[] hashes = NO_HASHES;
  private int used;
  private int size;

  /** No position before it has an entry. */
  private int first;

  /** No position from it on has an entry. */
  private int end;

  /** Places of the index that are not 0, those of removed entries included. */
  private int filled;

  private int layout;

  /** Number of entries. */
  public int size() {
    return size;
  }

  /** Number of positions, deleted ones included. */
  public int used() {
    return used;
  }

  /** Changes whenever a key comes or goes, or entries move; not when a value is replaced. */
  public int layout() {
    return layout;
  }

  /** The key at a position, or null for a deleted one. */
  public @Nullable PyObject keyAt(int position) {
    return keys[position];
  }

  /** The value at a position whose entry is not deleted. */
  @SuppressWarnings("NullAway") // entries that are not deleted have values
  public PyObject valueAt(int position) {
    return values[position];
  }

  /** The hash of the key at a position. */
  public long hashAt(int position) {
    return hashes[position];
  }

  /** Replaces the value at a position. */
  public void setValueAt(int position, PyObject value) {
    values[position] = value;
  }

  /** The position of a key, or -1. */
  public int find(PyObject key, long hash) {
    if (size == 0) {
      return -1;
    }
    int mask = index.length - 1;
    int unequal = 0;
    for (int i = mix(hash) & mask; ; i = (i + 1) & mask) {
      int position = index[i] - 1;
      if (position < 0) {
        return -1;
      }
      PyObject candidate = keys[position];
      if (hashes[position] == hash && candidate != null) {
        if (candidate == key || Comparison.equal(candidate, key)) {
          return position;
        }
        Comparison.checkCollisions(++unequal);
      }
    }
  }

  /** The value of a key, or null. */
  public @Nullable PyObject get(PyObject key) {
    int position = find(key, Hashing.hash(key));
    return position < 0 ? null : values[position];
  }

  /** Sets the value of a key. */
  public void put(PyObject key, PyObject value) {
    put(key, Hashing.hash(key), value);
  }

  /** Sets the value of a key whose hash is known. */
  public void put(PyObject key, long hash, PyObject value) {
    int position = find(key, hash);
    if (position >= 0) {
      values[position] = value;
    } else {
      append(key, hash, value);
    }
  }

  /** Removes a key and gives its value, or null if it is not there. */
  public @Nullable PyObject remove(PyObject key) {
    int position = find(key, Hashing.hash(key));
    if (position < 0) {
      return null;
    }
    PyObject value = values[position];
    removeAt(position);
    return value;
  }

  /** The position of a str key, or -1; faster than {@link #find}. */
  public int findStr(PyStr key) {
    if (size == 0) {
      return -1;
    }
    long hash = Hashing.hash(key);
    int mask = index.length - 1;
    for (int i = mix(hash) & mask; ; i = (i + 1) & mask) {
      int position = index[i] - 1;
      if (position < 0) {
        return -1;
      }
      PyObject candidate = keys[position];
      if (hashes[position] == hash
          && (candidate == key
              || (candidate instanceof PyStr s
                  ? s.value().equals(key.value())
                  : candidate != null && isEqual(candidate, key)))) {
        return position;
      }
    }
  }

  /** Whether a key of another class than str equals it, as far as that class does not decide. */
  private static boolean isEqual(PyObject candidate, PyStr key) {
    try {
      return Comparison.equal(candidate, key);
    } catch (GuestNeeded needed) {
      return false;
    }
  }

  /**
   * The position of a str key, or -1, in a dict that may have any keys: an equal one of a guest's
   * class is found, too, if need be with {@link GuestNeeded}.
   */
  public int findText(PyStr key) {
    if (size == 0) {
      return -1;
    }
    long hash = Hashing.hash(key);
    int mask = index.length - 1;
    int unequal = 0;
    for (int i = mix(hash) & mask; ; i = (i + 1) & mask) {
      int position = index[i] - 1;
      if (position < 0) {
        return -1;
      }
      PyObject candidate = keys[position];
      if (hashes[position] == hash && candidate != null) {
        if (candidate == key || Comparison.equal(candidate, key)) {
          return position;
        }
        if (!(candidate instanceof PyStr)) {
          Comparison.checkCollisions(++unequal);
        }
      }
    }
  }

  /** The value of a str key, or null, in a dict that may have any keys. */
  public @Nullable PyObject getText(PyStr key) {
    int position = findText(key);
    return position < 0 ? null : values[position];
  }

  /** The value of a str key, or null. */
  public @Nullable PyObject getStr(PyStr key) {
    int position = findStr(key);
    return position < 0 ? null : values[position];
  }

  /** Sets the value of a str key. */
  public void putStr(PyStr key, PyObject value) {
    placeStr(key, value);
  }

  /** Sets the value of a str key and gives its position. */
  public int placeStr(PyStr key, PyObject value) {
    int position = findStr(key);
    if (position >= 0) {
      values[position] = value;
      return position;
    }
    append(key, Hashing.hash(key), value);
    return used - 1;
  }

  /** Removes a str key; whether it was there. */
  public boolean removeStr(PyStr key) {
    int position = findStr(key);
    if (position >= 0) {
      removeAt(position);
    }
    return position >= 0;
  }

  /** Adds an entry for a key that is known not to be there. */
  public void append(PyObject key, long hash, PyObject value) {
    if (hasManyHoles()) {
      gather(0);
    }
    if (used == keys.length) {
      resize(capacity(used + 1));
    }
    set(used, key, hash, value);
    used++;
    end = used;
  }

  /**
   * Adds an entry for a key that is known not to be there before all others. Where there is no room
   * for it, the others move together in the middle: so many that follow cost no more than their
   * number in all.
   */
  public void prepend(PyObject key, long hash, PyObject value) {
    if (size == 0) {
      append(key, hash, value);
      return;
    }
    if (first == 0) {
      int capacity = capacityWithFront();
      if (capacity > keys.length) {
        resize(capacity);
      }
      gather((capacity - size) / 2);
    }
    first--;
    set(first, key, hash, value);
  }

  private void set(int position, PyObject key, long hash, PyObject value) {
    if (filled > index.length - index.length / 4) {
      reindex();
    }
    keys[position] = key;
    values[position] = value;
    hashes[position] = hash;
    place(position, hash);
    size++;
    layout++;
  }

  /** The room that leaves an eighth of it at least before all entries, and as much after them. */
  private int capacityWithFront() {
    int capacity = capacity(used);
    return size > capacity - capacity / 4 ? 2 * capacity : capacity;
  }

  /** Bytes that {@link #prepend} may take, for a caller who charges before. */
  public long frontBytes() {
    return first == 0 && size > 0 && capacityWithFront() > keys.length
        ? bytesOf(capacityWithFront())
        : 0;
  }

  /** Removes the entry at a position, which stays empty until the entries move together. */
  public void removeAt(int position) {
    keys[position] = null;
    values[position] = null;
    size--;
    layout++;
    while (end > first && keys[end - 1] == null) {
      end--;
    }
    while (first < end && keys[first] == null) {
      first++;
    }
  }

  /** Removes the entry at a position, the last one; the next one takes its place. */
  public void removeLast(int position) {
    removeAt(position);
    used = position;
  }

  /** Removes all entries. */
  public void clear() {
    index = NO_INDEX;
    keys = NOTHING;
    values = NOTHING;
    hashes = NO_HASHES;
    used = 0;
    size = 0;
    first = 0;
    end = 0;
    filled = 0;
    layout++;
  }

  /** The first position at or after this one whose entry is not deleted, or -1. */
  public int nextPosition(int position) {
    for (int i = Math.max(position, first); i < end; i++) {
      if (keys[i] != null) {
        return i;
      }
    }
    return -1;
  }

  /** The last position at or before this one whose entry is not deleted, or -1. */
  public int previousPosition(int position) {
    for (int i = Math.min(position, end - 1); i >= first; i--) {
      if (keys[i] != null) {
        return i;
      }
    }
    return -1;
  }

  /** The place in the index of the first entry with this hash, or -1. */
  public int firstCandidate(long hash) {
    return size == 0 ? -1 : candidateFrom(mix(hash) & (index.length - 1), hash);
  }

  /** The place in the index of the entry at a position, or -1 if there is none. */
  public int placeOf(int position) {
    long hash = position >= 0 && position < used ? hashes[position] : 0;
    int place = firstCandidate(hash);
    while (place >= 0 && positionAt(place) != position) {
      place = nextCandidate(place, hash);
    }
    return place;
  }

  /** The place in the index of the next entry with this hash, or -1. */
  public int nextCandidate(int place, long hash) {
    return candidateFrom((place + 1) & (index.length - 1), hash);
  }

  /** The position of the entry at a place in the index. */
  public int positionAt(int place) {
    return index[place] - 1;
  }

  /** A dict with the same entries. */
  public PyDict copy() {
    PyDict result = new PyDict();
    if (size == 0) {
      return result;
    }
    if (size == used && keys.length == capacity(size)) {
      result.index = index.clone();
      result.spread = spread;
      result.keys = keys.clone();
      result.values = values.clone();
      result.hashes = hashes.clone();
      result.used = used;
      result.end = used;
      result.size = size;
      result.filled = filled;
      return result;
    }
    result.resize(capacity(size));
    for (int i = nextPosition(0); i >= 0; i = nextPosition(i + 1)) {
      PyObject key = keys[i];
      if (key != null) {
        result.append(key, hashes[i], valueAt(i));
      }
    }
    return result;
  }

  private int candidateFrom(int start, long hash) {
    int mask = index.length - 1;
    for (int i = start; ; i = (i + 1) & mask) {
      int position = index[i] - 1;
      if (position < 0) {
        return -1;
      }
      if (hashes[position] == hash && keys[position] != null) {
        return i;
      }
    }
  }

  /**
   * Whether entries move together before the next one is added. It depends on nothing that a
   * snapshot does not keep, so that iterations go on after a load as they would have without.
   */
  private boolean hasManyHoles() {
    return used >= 8 && Integer.bitCount(used) == 1 && size < used - used / 4;
  }

  /**
   * Moves the entries together from a position on, before which nothing stands then; lets most of
   * the room go if it is far more than they have taken.
   */
  private void gather(int start) {
    int count = 0;
    for (int i = first; i < end; i++) {
      if (keys[i] != null) {
        keys[count] = keys[i];
        values[count] = values[i];
        hashes[count++] = hashes[i];
      }
    }
    System.arraycopy(keys, 0, keys, start, count);
    System.arraycopy(values, 0, values, start, count);
    System.arraycopy(hashes, 0, hashes, start, count);
    int taken = used;
    first = start;
    end = start + count;
    used = end;
    clear(0, start);
    clear(end, Math.max(end, taken));
    layout++;
    int room = capacity(Math.max(used, taken));
    if (room < keys.length / 4) {
      resize(room);
    } else {
      reindex();
    }
  }

  private void clear(int from, int to) {
    Arrays.fill(keys, from, to, null);
    Arrays.fill(values, from, to, null);
  }

  /** The room for so many entries: a power of two. */
  private static int capacity(int entries) {
    return Math.max(8, Integer.highestOneBit(entries - 1) * 2);
  }

  /** Makes room for so many entries in all, before they come one by one. */
  public void reserve(int entries) {
    int capacity = capacity(entries);
    if (capacity > keys.length) {
      resize(capacity);
    }
  }

  /** Has room for so many entries, all of which stay where they are, and a new index. */
  private void resize(int capacity) {
    keys = Arrays.copyOf(keys, capacity);
    values = Arrays.copyOf(values, capacity);
    hashes = Arrays.copyOf(hashes, capacity);
    index = new int[capacity * 2];
    spread = capacity < LARGE ? COMMON_SPREAD : newSpread();
    placeAll();
  }

  private static long newSpread() {
    return new SplittableRandom().nextLong() | 1;
  }

  private void reindex() {
    Arrays.fill(index, 0);
    placeAll();
  }

  private void placeAll() {
    filled = 0;
    for (int i = first; i < end; i++) {
      if (keys[i] != null) {
        place(i, hashes[i]);
      }
    }
  }

  private void place(int position, long hash) {
    int mask = index.length - 1;
    int i = mix(hash) & mask;
    while (index[i] != 0 && index[i] != position + 1) {
      i = (i + 1) & mask;
    }
    if (index[i] == 0) {
      index[i] = position + 1;
      filled++;
    }
  }

  private int mix(long hash) {
    long mixed = hash * spread;
    return (int) ((mixed ^ mixed >>> 32) * spread >>> 32);
  }

  /** What a dict of so many entries takes, for a caller who charges before it is made. */
  public static long bytesFor(int entries) {
    return entries == 0 ? 64 : bytesOf(capacity(entries));
  }

  /** Bytes that an entry for a key that is not there may take, for a caller who charges before. */
  public long growthBytes() {
    return used == keys.length && !hasManyHoles() ? bytesOf(capacity(used + 1)) : 0;
  }

  private static long bytesOf(int capacity) {
    return 64 + 24L * capacity;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 64 + 4L * index.length + 16L * keys.length;
  }

  @Override
  public long shownBytes() {
    return used == 0 ? 64 : bytesOf(capacity(used));
  }

  @Override
  public void trace(Tracer tracer) {
    for (int i = 0; i < used; i++) {
      tracer.reference(keys[i]);
      tracer.reference(values[i]);
    }
  }

  @Override
  public void exchange(Fields fields) {
    int count = fields.size(used);
    int changes = fields.integer(layout);
    if (fields.isLoading()) {
      restore(fields, count);
    } else {
      for (int i = 0; i < count; i++) {
        PyObject key = fields.optional(keys[i]);
        if (key != null) {
          fields.hash(key, hashes[i]);
          fields.object(valueAt(i));
        }
      }
    }
    layout = changes;
  }

  private void restore(Fields fields, int count) {
    if (count > 0) {
      resize(capacity(count));
    }
    for (int i = 0; i < count; i++) {
      PyObject key = fields.optional(null);
      if (key != null) {
        long hash = fields.hash(key, 0);
        keys[i] = key;
        values[i] = fields.object(key);
        hashes[i] = hash;
        place(i, hash);
        size++;
        first = size == 1 ? i : first;
        end = i + 1;
      }
    }
    used = count;
  }
}

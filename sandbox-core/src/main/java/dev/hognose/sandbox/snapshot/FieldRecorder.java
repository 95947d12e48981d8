// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.snapshot;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyBigInt;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Shape;
import dev.hognose.sandbox.objects.Storable;
import dev.hognose.sandbox.vm.PyCode;
import dev.hognose.sandbox.vm.PyFrame;
import dev.hognose.sandbox.vm.PyFunction;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Notes the fields of one part, or compares them with such notes: values as Java values, other
 * parts as themselves.
 */
final class FieldRecorder implements Fields {
  /** Whether the field of a number is what was noted of it. */
  interface Judge {
    boolean fits(int index, Object noted, Object found);
  }

  /** Stands for null. */
  private static final Object ABSENT = new Object();

  private static final Object NONE = new Object();
  private static final Object EMPTY = new Object();

  private static final Object[] NOTHING = {};

  /** The notes: as many as {@link #count}, or those to compare with. */
  private Object[] notes;

  /** How many fields there were so far. */
  private int count;

  /** Compares; null where fields are noted. */
  private final @Nullable Judge judge;

  private boolean fits = true;

  private FieldRecorder(Object[] notes, @Nullable Judge judge) {
    this.notes = notes;
    this.judge = judge;
  }

  /** The fields of a part, in order. */
  static Object[] record(Storable part) {
    FieldRecorder recorder = new FieldRecorder(NOTHING, null);
    recorder.all(part);
    return Arrays.copyOf(recorder.notes, recorder.count);
  }

  /** The values of a dict, in order. */
  static Object[] values(PyDict dict) {
    Object[] values = new Object[dict.size()];
    int count = 0;
    for (int i = dict.nextPosition(0); i >= 0; i = dict.nextPosition(i + 1)) {
      values[count++] = note(dict.valueAt(i));
    }
    return values;
  }

  /** Whether the fields of a part are those that were noted; each of them is judged. */
  static boolean compare(Object[] notes, Storable part, Judge judge) {
    FieldRecorder recorder = new FieldRecorder(notes, judge);
    recorder.all(part);
    return recorder.fits && recorder.count == notes.length;
  }

  private void all(Storable part) {
    Object head = head(part);
    if (head != null) {
      add(head);
    }
    part.exchange(this);
  }

  /** The parts that a part refers to, in order; what is a value by itself is left out. */
  static Storable[] references(Storable part) {
    return Arrays.stream(record(part))
        .filter(Storable.class::isInstance)
        .map(Storable.class::cast)
        .toArray(Storable[]::new);
  }

  /**
   * What a part is made with, which counts as a field, or null; tests of final classes are fast.
   */
  static @Nullable Object head(Storable part) {
    if (part instanceof PyFunction function) {
      return function.code;
    }
    if (part instanceof PyStr text) {
      return text.growing() == null ? text.value() : List.of(text.growing(), text.charCount());
    }
    if (part instanceof PyTuple tuple) {
      return tuple.items.length;
    }
    if (part instanceof PyBytes bytes) {
      return ByteBuffer.wrap(bytes.value);
    }
    if (part instanceof PyCode code) {
      return code.code;
    }
    return part instanceof PyFrame frame ? frame.code() : null;
  }

  private void add(@Nullable Object value) {
    Object note = value == null ? ABSENT : value;
    if (judge != null) {
      fits &= count < notes.length && judge.fits(count, notes[count], note);
    } else {
      if (count == notes.length) {
        notes = Arrays.copyOf(notes, Math.max(16, count * 2));
      }
      notes[count] = note;
    }
    count++;
  }

  @Override
  public boolean isLoading() {
    return false;
  }

  /** What stands for an object: its value, or the object itself. */
  static Object note(PyObject object) {
    if (object == PyNone.NONE) {
      return NONE;
    }
    if (object instanceof PyStr s) {
      return s.charCount() <= StateWriter.LONGEST_VALUE ? s.value() : s;
    }
    if (object instanceof PyInt i) {
      return i.value;
    }
    if (object instanceof PyBool b) {
      return b == PyBool.TRUE;
    }
    if (object instanceof PyTuple t) {
      return t.items.length == 0 ? EMPTY : t;
    }
    if (object instanceof PyFloat f) {
      return Double.isNaN(f.value) ? f : f.value;
    }
    return object instanceof PyBigInt b ? b.value() : object;
  }

  @Override
  public PyObject object(PyObject object) {
    add(note(object));
    return object;
  }

  @Override
  public @Nullable PyObject optional(@Nullable PyObject object) {
    if (object == null) {
      add(null);
      return null;
    }
    return object(object);
  }

  @Override
  public <T extends Storable> T part(T part, Class<T> type) {
    if (part instanceof PyObject object) {
      object(object);
    } else {
      add(part);
    }
    return part;
  }

  @Override
  public <T extends Storable> @Nullable T optional(@Nullable T part, Class<T> type) {
    if (part == null) {
      add(null);
      return null;
    }
    return part(part, type);
  }

  @Override
  public PyObject[] objects(PyObject[] objects) {
    return elements(objects, objects.length);
  }

  @Override
  @SuppressWarnings("NullAway") // the first elements are not null
  public PyObject[] elements(@Nullable PyObject[] objects, int size) {
    optionals(objects, size);
    return objects;
  }

  @Override
  public void fill(PyObject[] objects) {
    optionals(objects);
  }

  @Override
  public void fillOptional(@Nullable PyObject[] objects) {
    optionals(objects);
  }

  @Override
  public @Nullable PyObject[] optionals(@Nullable PyObject[] objects) {
    return optionals(objects, objects.length);
  }

  @Override
  public @Nullable PyObject[] optionals(@Nullable PyObject[] objects, int size) {
    add(size);
    for (int i = 0; i < size; i++) {
      optional(objects[i]);
    }
    return objects;
  }

  @Override
  public <T extends Storable> List<T> parts(List<T> all, Class<T> type) {
    add(all.size());
    all.forEach(each -> part(each, type));
    return all;
  }

  @Override
  public boolean flag(boolean value) {
    add(value);
    return value;
  }

  @Override
  public int integer(int value) {
    add(value);
    return value;
  }

  @Override
  public int count(int value) {
    return integer(value);
  }

  @Override
  public int size(int value) {
    return integer(value);
  }

  @Override
  public long number(long value) {
    add(value);
    return value;
  }

  @Override
  public int[] integers(int[] values) {
    add(Arrays.hashCode(values));
    add(values.length);
    return values;
  }

  @Override
  public boolean[] flags(boolean[] values) {
    add(Arrays.hashCode(values));
    add(values.length);
    return values;
  }

  @Override
  public double real(double value) {
    add(value);
    return value;
  }

  @Override
  public BigInteger big(BigInteger value) {
    add(value);
    return value;
  }

  @Override
  public String text(String value) {
    add(value);
    return value;
  }

  @Override
  public @Nullable String optionalText(@Nullable String value) {
    add(value);
    return value;
  }

  @Override
  public byte[] bytes(byte[] value, int size) {
    add(ByteBuffer.wrap(Arrays.copyOf(value, size)));
    return value;
  }

  @Override
  public <E extends Enum<E>> E choice(E value, E[] all) {
    add(value);
    return value;
  }

  @Override
  public Code code(@Nullable Code code) {
    if (code == null) {
      throw new IllegalStateException("a part without its code");
    }
    add(code);
    return code;
  }

  @Override
  public @Nullable Shape shape(@Nullable Shape shape, boolean ofDict) {
    if (shape == null) {
      add(null);
    } else {
      object(shape.owner);
      add(List.of(shape.names));
    }
    return shape;
  }

  @Override
  public long hash(PyObject key, long hash) {
    return hash;
  }

  @Override
  public <T> T once(Object key, Class<T> type, Supplier<T> make) {
    throw new IllegalStateException("nothing is loaded");
  }

  @Override
  public void later(Runnable action) {
    throw new IllegalStateException("nothing is loaded");
  }

  @Override
  public void charge(long bytes) {}

  @Override
  public Meter meter() {
    throw new IllegalStateException("nothing is loaded");
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An instance of a class that guest code may define: attributes by {@link Shape}, or in a dict once
 * guest code has asked for its {@code __dict__}.
 *
 * <p>An instance of a subclass of a builtin type such as {@code list} carries the builtin value as
 * its {@code payload}.
 */
public class PyInstance extends Traced {
  /** What looks like a slot and holds the name of the class in which it was first hashed. */
  private static final PyStr HASHED_AS = Shape.slotKey(new PyStr("hashed as"));

  private static final PyObject[] NO_VALUES = new PyObject[0];

  /** Names of its attributes; once they stand in {@code dict}, of its slots alone, or null. */
  public @Nullable Shape shape;

  /** Values of its attributes, by the shape's places; longer than needed. */
  public @Nullable PyObject[] values = NO_VALUES;

  /** Its {@code __dict__} once that was asked for. */
  public @Nullable PyDict dict;

  /** The builtin value it is, if its class derives from a builtin type. */
  public @Nullable PyObject payload;

  /**
   * Tells it from the other instances of its class; 0 until it is first hashed, negative if that
   * was in another class.
   */
  public int identity;

  private PyType type;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  protected PyInstance() {}

  /** A blank one, which a snapshot fills. */
  static PyInstance forRestoring() {
    return new PyInstance();
  }

  public PyInstance(PyType type, @Nullable PyObject payload) {
    this.type = type;
    this.shape = type.rootShape();
    this.payload = payload;
    int expected = type.expectedNames();
    if (expected > 0) {
      this.values = new PyObject[expected];
    }
  }

  /** Its value of a name, or null. */
  public final @Nullable PyObject attribute(PyStr name) {
    return dict == null ? slot(name) : dict.getStr(name);
  }

  /** Its value of a slot, by the slot's key, or null. */
  public final @Nullable PyObject slot(PyStr key) {
    Shape known = shape;
    int place = known == null ? -1 : known.place(key);
    return place < 0 ? null : values[place];
  }

  /** Sets its value of a name. */
  public final void setAttribute(PyStr name, PyObject value) {
    Shape known = shape;
    if (dict != null || known == null) {
      dictionary().putStr(name, value);
    } else if (!known.takes(name) && known.place(name) < 0) {
      dictionary().putStr(name, value);
    } else {
      setSlot(name, value);
    }
  }

  /** Sets its value of a slot, by the slot's key. */
  public final void setSlot(PyStr key, PyObject value) {
    Shape known = shape == null ? type.dictShape() : shape;
    int place = known.place(key);
    if (place >= 0) {
      values[place] = value;
    } else if (known.leadsTo(key)) {
      append(value, known.with(key));
    } else {
      widen(known, key, value);
    }
  }

  /** Gives it the one shape that instances of its class have which came to too many others. */
  private void widen(Shape known, PyStr key, PyObject value) {
    Shape wide = known.owner.wideShape(known, key);
    @Nullable PyObject[] all = new PyObject[wide.names.length];
    for (int i = 0; i < known.names.length; i++) {
      all[wide.place(known.names[i])] = values[i];
    }
    all[wide.place(key)] = value;
    values = all;
    shape = wide;
  }

  /** Adds the value of the last name of a longer shape. */
  public final void append(PyObject value, Shape grown) {
    int place = grown.names.length - 1;
    if (place >= values.length) {
      values = Arrays.copyOf(values, Math.max(4, place * 2));
    }
    values[place] = value;
    shape = grown;
    type.expectNames(place + 1);
  }

  /** Empties a slot, by its key; whether it had a value. */
  public final boolean deleteSlot(PyStr key) {
    Shape known = shape;
    int place = known == null ? -1 : known.place(key);
    if (place < 0 || values[place] == null) {
      return false;
    }
    values[place] = null;
    return true;
  }

  /** Removes a name; whether it was there. */
  public final boolean deleteAttribute(PyStr name) {
    if (attribute(name) == null) {
      return false;
    }
    return dictionary().removeStr(name);
  }

  /** Its attributes as a dict, which holds them from now on. */
  public final PyDict dictionary() {
    PyDict attributes = dict;
    if (attributes == null) {
      attributes = new PyDict();
      setDictionary(attributes);
    }
    return attributes;
  }

  /** Replaces its {@code __dict__}; attributes that stood elsewhere move there, slots stay. */
  public final void setDictionary(PyDict attributes) {
    Shape known = shape;
    @Nullable PyObject[] old = values;
    boolean first = dict == null;
    dict = attributes;
    if (known == null || !first) {
      return;
    }
    shape = null;
    values = NO_VALUES;
    for (int i = 0; i < known.names.length; i++) {
      PyObject value = old[i];
      if (value != null && Shape.isSlot(known.names[i])) {
        setSlot(known.names[i], value);
      } else if (value != null && attributes.findStr(known.names[i]) < 0) {
        attributes.putStr(known.names[i], value);
      }
    }
  }

  @Override
  public final long identityHash() {
    if (identity == 0) {
      identity = type.isBuiltin() ? IdentityNumbers.CURRENT.get().next() : type.nextIdentity();
    }
    if (identity < 0 && slot(HASHED_AS) instanceof PyStr name) {
      return Hashing.combine(Hashing.ofText(name.value()), -identity);
    }
    return Hashing.combine(Hashing.ofText(type.name()), identity);
  }

  /** Makes it an instance of another class; its attributes and its hash stay. */
  public final void setType(PyType other) {
    dictionary();
    PyType first = type;
    type = other;
    if (identity > 0) {
      identity = -identity;
      setSlot(HASHED_AS, new PyStr(first.name()));
    }
  }

  @Override
  public final PyType type() {
    return type;
  }

  @Override
  public long heapBytes() {
    return 48 + 4L * values.length + (shape == null ? 0 : shape.ownBytes());
  }

  @Override
  public long shownBytes() {
    return 48 + (shape == null ? 0 : 4L * shape.names.length);
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(type);
    Shape known = shape;
    if (known != null && known.owner != type) {
      tracer.reference(known.owner);
    }
    tracer.references(values);
    tracer.reference(dict);
    tracer.reference(payload);
  }

  @Override
  public void exchange(Fields fields) {
    type = fields.part(type, PyType.class);
    dict = fields.optional(dict, PyDict.class);
    shape = fields.shape(shape, dict != null);
    values = fields.optionals(values, shape == null ? 0 : shape.names.length);
    fields.require(shape == null || values.length >= shape.names.length, "values are missing");
    payload = fields.optional(payload);
    identity = fields.integer(identity);
  }
}

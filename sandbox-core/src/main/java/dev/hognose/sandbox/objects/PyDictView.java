// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.limits.Meter;

/** A view of a dict: {@code d.keys()}, {@code d.values()} or {@code d.items()}. */
public final class PyDictView extends Traced {
  /** The class of {@code d.keys()}. */
  public static final PyType KEYS_TYPE = PyType.builtin("dict_keys").isFinal();

  /** The class of {@code d.values()}. */
  public static final PyType VALUES_TYPE = PyType.builtin("dict_values").isFinal();

  /** The class of {@code d.items()}. */
  public static final PyType ITEMS_TYPE = PyType.builtin("dict_items").isFinal();

  /** What of the entries it shows. */
  public enum Kind {
    KEYS,
    VALUES,
    ITEMS
  }

  public PyDict dict;
  public Kind kind;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyDictView() {}

  public PyDictView(PyDict dict, Kind kind) {
    this.dict = dict;
    this.kind = kind;
  }

  /** Whether it shows an item. */
  public boolean contains(Meter meter, PyObject item) {
    return switch (kind) {
      case KEYS -> dict.get(item) != null;
      case ITEMS -> containsEntry(meter, item);
      case VALUES -> {
        for (int i = dict.nextPosition(0); i >= 0; i = dict.nextPosition(i + 1)) {
          meter.work(1);
          if (Comparison.same(meter, dict.valueAt(i), item)) {
            yield true;
          }
        }
        yield false;
      }
    };
  }

  private boolean containsEntry(Meter meter, PyObject item) {
    if (!(Payload.of(item) instanceof PyTuple entry) || entry.items.length != 2) {
      return false;
    }
    PyObject value = dict.get(entry.items[0]);
    return value != null && Comparison.same(meter, value, entry.items[1]);
  }

  @Override
  public PyType type() {
    return switch (kind) {
      case KEYS -> KEYS_TYPE;
      case VALUES -> VALUES_TYPE;
      case ITEMS -> ITEMS_TYPE;
    };
  }

  @Override
  public long heapBytes() {
    return 24;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(dict);
  }

  @Override
  public void exchange(Fields fields) {
    dict = fields.part(dict, PyDict.class);
    kind = fields.choice(kind, Kind.values());
  }
}

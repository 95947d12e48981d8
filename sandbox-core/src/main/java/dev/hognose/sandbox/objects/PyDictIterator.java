// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.objects.PyDictView.Kind;
import org.jspecify.annotations.Nullable;

/** The iterator of a dict or one of its views, in either direction. */
public class PyDictIterator extends PyIterator {
  public static final PyType KEYS_TYPE = PyType.builtin("dict_keyiterator").isFinal();
  public static final PyType VALUES_TYPE = PyType.builtin("dict_valueiterator").isFinal();
  public static final PyType ITEMS_TYPE = PyType.builtin("dict_itemiterator").isFinal();
  public static final PyType REVERSE_KEYS_TYPE =
      PyType.builtin("dict_reversekeyiterator").isFinal();
  public static final PyType REVERSE_VALUES_TYPE =
      PyType.builtin("dict_reversevalueiterator").isFinal();
  public static final PyType REVERSE_ITEMS_TYPE =
      PyType.builtin("dict_reverseitemiterator").isFinal();

  public PyDict dict;
  private static final int ENDED = -1;
  private static final int CHANGED = -2;

  public Kind kind;
  public boolean backwards;

  /** Where it looks for the next entry. */
  public int position;

  /** Entries given so far. */
  public int given;

  /**
   * Number of entries of the dict when the iteration began; -1 once it has ended, -2 once the dict
   * was found to have changed, which is told again at each further step.
   */
  public int size;

  /** State of the dict's positions when {@link #position} was last right. */
  public int layout;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  protected PyDictIterator() {}

  public PyDictIterator(PyDict dict, Kind kind, boolean backwards) {
    this.dict = dict;
    this.kind = kind;
    this.backwards = backwards;
    this.size = dict.size();
    this.layout = dict.layout();
    this.position = backwards ? dict.used() - 1 : 0;
  }

  @Override
  public @Nullable PyObject next() {
    if (size == ENDED) {
      return null;
    }
    if (dict.size() != size) {
      size = CHANGED;
      throw Raise.runtimeError("dictionary changed size during iteration");
    }
    if (dict.layout() != layout && given < size && !backwards) {
      layout = dict.layout();
    }
    int at = backwards ? dict.previousPosition(position) : dict.nextPosition(position);
    if (at < 0) {
      size = ENDED;
      return null;
    }
    if (given == size) {
      size = ENDED;
      throw Raise.runtimeError("dictionary keys changed during iteration");
    }
    given++;
    position = backwards ? at - 1 : at + 1;
    return item(at);
  }

  @SuppressWarnings("NullAway") // the position holds an entry
  private PyObject item(int at) {
    return switch (kind) {
      case KEYS -> dict.keyAt(at);
      case VALUES -> dict.valueAt(at);
      case ITEMS -> PyTuple.of(dict.keyAt(at), dict.valueAt(at));
    };
  }

  @Override
  public boolean makesItems() {
    return kind == Kind.ITEMS;
  }

  @Override
  public int lengthHint() {
    return size < 0 || dict.size() != size ? 0 : size - given;
  }

  @Override
  public PyType type() {
    return switch (kind) {
      case KEYS -> backwards ? REVERSE_KEYS_TYPE : KEYS_TYPE;
      case VALUES -> backwards ? REVERSE_VALUES_TYPE : VALUES_TYPE;
      case ITEMS -> backwards ? REVERSE_ITEMS_TYPE : ITEMS_TYPE;
    };
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(dict);
  }

  @Override
  public void exchange(Fields fields) {
    dict = fields.part(dict, PyDict.class);
    kind = fields.choice(kind, Kind.values());
    backwards = fields.flag(backwards);
    position = fields.integer(position);
    given = fields.integer(given);
    size = fields.integer(size);
    layout = fields.integer(layout);
  }
}

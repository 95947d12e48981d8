// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import org.jspecify.annotations.Nullable;

/** The iterator of a str. */
public final class PyStrIterator extends PyIterator {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("str_iterator").isFinal();

  /** Its class for a text of ASCII characters only. */
  public static final PyType ASCII_TYPE = PyType.builtin("str_ascii_iterator").isFinal();

  public PyStr text;

  /** Index of the next character. */
  public int index;

  /** Its class, once that was asked for: all of the text has to be looked at. */
  private @Nullable PyType type;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyStrIterator() {}

  public PyStrIterator(PyStr text) {
    this.text = text;
  }

  @Override
  public @Nullable PyObject next() {
    return index < text.length() ? text.at(index++) : null;
  }

  @Override
  public boolean makesItems() {
    return true;
  }

  @Override
  public int lengthHint() {
    return Math.max(0, text.length() - index);
  }

  @Override
  public PyType type() {
    PyType known = type;
    if (known == null) {
      known = text.isAscii() ? ASCII_TYPE : TYPE;
      type = known;
    }
    return known;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(text);
  }

  @Override
  public void exchange(Fields fields) {
    text = fields.part(text, PyStr.class);
    index = fields.integer(index);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.code.Constant;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import org.jspecify.annotations.Nullable;

/**
 * Short texts of a code of the library as objects that all sessions share: they are made once in a
 * process and know their hashes. A snapshot stores them by their values, as all short texts.
 */
final class SharedTexts {
  /** Names, which the instructions refer to; null where one is no short text. */
  final @Nullable PyStr[] names;

  /** What functions of the code are called, or null where that is no short text. */
  final @Nullable PyStr name;

  final @Nullable PyStr qualifiedName;

  /** Names of the parameters that are keyword-only; null where one is no short text. */
  final @Nullable PyStr[] keywords;

  /** By its place each constant that is such a text, or a tuple of nothing else; others null. */
  private final @Nullable PyObject[] constants;

  private SharedTexts(Code code) {
    names = texts(code.tables.names(), 0, code.tables.names().length);
    keywords = texts(code.localNames, code.parameters.positional(), code.parameters.keywordOnly());
    name = text(code.identity.name());
    qualifiedName = text(code.identity.qualifiedName());
    Constant[] values = code.tables.constants();
    constants = new PyObject[values.length];
    for (int i = 0; i < values.length; i++) {
      constants[i] = shared(values[i]);
    }
  }

  /** Those of a code; null unless it is the library's. */
  static @Nullable SharedTexts of(Code code) {
    if (!code.identity.source().internal()) {
      return null;
    }
    if (code.shared() instanceof SharedTexts known) {
      return known;
    }
    SharedTexts made = new SharedTexts(code);
    code.share(made);
    return made;
  }

  /** A constant for one session, or null if it must be made: a tuple is its own in each. */
  @Nullable PyObject constant(int place) {
    PyObject known = constants[place];
    return known instanceof PyTuple tuple ? PyTuple.of(tuple.items) : known;
  }

  private static @Nullable PyObject shared(Constant constant) {
    if (constant instanceof Constant.StringConstant(String value)) {
      return text(value);
    }
    if (!(constant instanceof Constant.TupleConstant(var items))) {
      return null;
    }
    PyObject[] texts = new PyObject[items.size()];
    for (int i = 0; i < texts.length; i++) {
      PyStr text =
          items.get(i) instanceof Constant.StringConstant(String value) ? text(value) : null;
      if (text == null) {
        return null;
      }
      texts[i] = text;
    }
    return PyTuple.of(texts);
  }

  private static @Nullable PyStr[] texts(String[] values, int from, int count) {
    @Nullable PyStr[] texts = new PyStr[count];
    for (int i = 0; i < count; i++) {
      texts[i] = text(values[from + i]);
    }
    return texts;
  }

  private static @Nullable PyStr text(String value) {
    if (value.length() > PyFunction.PLAIN_LENGTH) {
      return null;
    }
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) > 0xFF) {
        return null;
      }
    }
    return value.length() < 2 ? PyStr.of(value) : PyStr.sharedLatin1(value);
  }
}

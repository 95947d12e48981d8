// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.CallSite;
import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.code.Constant;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyComplex;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyFrozenSet;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySingleton;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A code linked into one session: its constants as objects, and its instructions' caches. */
final class Body {
  final Code code;
  final PyObject[] constants;
  final PyStr[] names;
  final CallSite[] calls;

  /**
   * What instructions remember, by their index: an {@link AttributeCache} or {@link GlobalCache}.
   */
  final @Nullable Object[] caches;

  private final @Nullable Body[] children;

  Body(Code code) {
    this.code = code;
    this.constants = new PyObject[code.tables.constants().length];
    for (int i = 0; i < constants.length; i++) {
      constants[i] = object(code.tables.constants()[i]);
    }
    this.names = new PyStr[code.tables.names().length];
    long[] hashes = code.nameHashes(PyStr::hashOf);
    for (int i = 0; i < names.length; i++) {
      names[i] = new PyStr(code.tables.names()[i], hashes[i]);
    }
    this.calls = code.tables.calls();
    this.caches = new Object[code.instructions.length];
    this.children = new Body[code.tables.children().length];
  }

  /** A code inside, linked when it is first asked for. */
  Body child(int index) {
    Body known = children[index];
    if (known == null) {
      known = new Body(code.tables.children()[index]);
      children[index] = known;
    }
    return known;
  }

  private static PyObject object(Constant constant) {
    return switch (constant) {
      case Constant.NoneConstant _ -> PyNone.NONE;
      case Constant.EllipsisConstant _ -> PySingleton.ELLIPSIS;
      case Constant.BoolConstant(boolean value) -> PyBool.of(value);
      case Constant.IntConstant(long value) -> PyInt.of(value);
      case Constant.BigIntConstant(var value) -> PyInt.of(value);
      case Constant.FloatConstant(double value) -> new PyFloat(value);
      case Constant.ImaginaryConstant(double value) -> new PyComplex(0, value);
      case Constant.StringConstant(String value) -> PyStr.of(value);
      case Constant.BytesConstant(String latin1) ->
          new PyBytes(latin1.getBytes(StandardCharsets.ISO_8859_1));
      case Constant.TupleConstant(var items) ->
          PyTuple.of(items.stream().map(Body::object).toArray(PyObject[]::new));
      case Constant.FrozenSetConstant(var items) -> {
        PyObject[] keys = new PyObject[items.size()];
        for (int i = 0; i < keys.length; i++) {
          keys[i] = object(items.get(i));
        }
        yield PyFrozenSet.ofConstants(keys);
      }
    };
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.CallSite;
import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.code.Constant;
import dev.hognose.sandbox.code.Liveness;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyComplex;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyFrozenSet;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySingleton;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A code linked into one session: its constants as objects, and its instructions' caches. It is
 * linked when the first frame runs it, as most functions of a module that is imported never run.
 */
final class Body {
  final Code code;
  PyObject[] constants = NOTHING;
  PyStr[] names = NO_NAMES;
  final CallSite[] calls;

  /**
   * What instructions remember, by their index: an {@link AttributeCache} or {@link GlobalCache}.
   */
  @Nullable Object[] caches = NOT_LINKED;

  private @Nullable Body @Nullable [] children;

  /** Which of its temporaries may be read again; found out when first asked for. */
  private @Nullable Liveness liveness;

  /** Where the name of the module stood in its namespace. */
  private int moduleNameAt;

  private static final PyObject[] NOTHING = {};
  private static final PyStr[] NO_NAMES = {};
  private static final @Nullable Object[] NOT_LINKED = {};

  Body(Code code) {
    this.code = code;
    this.calls = code.tables.calls();
  }

  /** Which of its temporaries may be read again. */
  Liveness liveness(Meter meter) {
    Liveness known = liveness;
    if (known == null) {
      meter.work(Liveness.work(code) >> 2);
      known = new Liveness(code);
      liveness = known;
    }
    return known;
  }

  /** This one, ready to run. */
  Body linked() {
    if (caches == NOT_LINKED) {
      link();
    }
    return this;
  }

  private void link() {
    SharedTexts shared = SharedTexts.of(code);
    constants = constants(code, shared);
    names = names(shared);
    caches = new Object[code.instructions.length];
  }

  private PyStr[] names(@Nullable SharedTexts shared) {
    PyStr[] made = new PyStr[code.tables.names().length];
    long[] hashes = code.nameHashes(PyStr::hashOf);
    for (int i = 0; i < made.length; i++) {
      PyStr known = shared == null ? null : shared.names[i];
      made[i] = known == null ? new PyStr(code.tables.names()[i], hashes[i]) : known;
    }
    return made;
  }

  /** The name of the module of some globals: mostly where it was before. */
  PyObject moduleName(PyDict globals) {
    if (moduleNameAt < globals.used() && globals.keyAt(moduleNameAt) == Names.NAME) {
      return globals.valueAt(moduleNameAt);
    }
    int found = globals.findStr(Names.NAME);
    if (found < 0) {
      return PyNone.NONE;
    }
    moduleNameAt = found;
    return globals.valueAt(found);
  }

  /** The constants of a code as objects. */
  static PyObject[] constants(Code code) {
    return constants(code, null);
  }

  private static PyObject[] constants(Code code, @Nullable SharedTexts shared) {
    Constant[] all = code.tables.constants();
    PyObject[] made = new PyObject[all.length];
    for (int i = 0; i < made.length; i++) {
      PyObject known = shared == null ? null : shared.constant(i);
      made[i] = known == null ? object(all[i]) : known;
    }
    return made;
  }

  /** A code inside, made when it is first asked for. */
  Body child(int index) {
    if (children == null) {
      children = new Body[code.tables.children().length];
    }
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
      case Constant.TupleConstant(var items) -> PyTuple.of(objects(items));
      case Constant.FrozenSetConstant(var items) -> PyFrozenSet.ofConstants(objects(items));
    };
  }

  private static PyObject[] objects(List<Constant> items) {
    PyObject[] made = new PyObject[items.size()];
    for (int i = 0; i < made.length; i++) {
      made[i] = object(items.get(i));
    }
    return made;
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.Containers;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import org.jspecify.annotations.Nullable;

/** The words for operands that do not go together. */
public final class ConcatenationErrors {
  private ConcatenationErrors() {}

  /** Whether the objects of a class are joined and repeated after all other operators failed. */
  static boolean isJoined(@Nullable PyType owner) {
    return owner == PyStr.TYPE
        || owner == PyList.TYPE
        || owner == PyTuple.TYPE
        || owner == PyBytes.TYPE
        || owner == PyByteArray.TYPE
        || owner != null && owner.isJoined();
  }

  /** The TypeError of an operator, from its plain form's opcode. */
  public static PyError of(int plain, boolean inPlace, PyObject left, PyObject right) {
    PyObject a = Payload.of(left);
    String other = right.type().shownName();
    if (plain == Opcode.ADD) {
      if (a instanceof PyStr) {
        return Raise.typeError("can only concatenate str (not \"" + other + "\") to str");
      }
      if (a instanceof PyList && !inPlace) {
        return Raise.typeError("can only concatenate list (not \"" + other + "\") to list");
      }
      if (a instanceof PyTuple) {
        return Raise.typeError("can only concatenate tuple (not \"" + other + "\") to tuple");
      }
      if (a instanceof PyBytes || a instanceof PyByteArray) {
        return Raise.typeError("can't concat " + other + " to " + left.type().shownName());
      }
    }
    if (plain == Opcode.MUL
        && (isSequence(a) || isSequence(Payload.of(right)) && !(inPlace && isSized(left)))) {
      PyObject factor = isSequence(a) ? right : left;
      boolean byMethod = hasOneOf(left, Names.RMUL, Names.MUL);
      if (byMethod || hasOneOf(right, Names.MUL, Names.RMUL)) {
        return Raise.typeError(
            "'"
                + (byMethod ? right : left).type().shownName()
                + "' object cannot be interpreted as an integer");
      }
      return Raise.typeError(
          "can't multiply sequence by non-int of type '" + factor.type().shownName() + "'");
    }
    return Raise.unsupportedOperands(OperatorNames.symbol(plain, inPlace), left, right);
  }

  /** Whether an object's class is one with items, or of the guest, which is as good as that. */
  private static boolean isSized(PyObject object) {
    return !object.type().isBuiltin() || Containers.length(object) >= 0;
  }

  /** Whether an object's class has one operator of the guest and inherits a sequence's other. */
  private static boolean hasOneOf(PyObject object, PyStr own, PyStr inherited) {
    return isSequence(Payload.of(object))
        && !(object.type().lookup(own) instanceof PyBuiltin)
        && object.type().lookup(inherited) instanceof PyBuiltin;
  }

  private static boolean isSequence(PyObject object) {
    return object instanceof PyStr
        || object instanceof PyList
        || object instanceof PyTuple
        || object instanceof PyBytes
        || object instanceof PyByteArray
        || object.type().isJoined();
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.code.Instruction;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.ExceptionMembers;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.PyCell;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.Raise;

/** The errors of variables that have no value. */
final class Unbound {
  private Unbound() {}

  static PyError local(Code code, int register) {
    String name = code.localNames[register];
    if (code.kind != Code.Kind.FUNCTION) {
      return global(name);
    }
    return Raise.of(
        ExceptionTypes.UNBOUND_LOCAL_ERROR,
        "cannot access local variable '" + name + "' where it is not associated with a value");
  }

  static PyError free(Code code, int index) {
    String name = code.freeNames[index];
    return named(
        Raise.of(
            ExceptionTypes.NAME_ERROR,
            "cannot access free variable '"
                + name
                + "' where it is not associated with a value in enclosing scope"),
        name);
  }

  static PyError global(String name) {
    return named(Raise.of(ExceptionTypes.NAME_ERROR, "name '" + name + "' is not defined"), name);
  }

  private static PyError named(PyError error, String name) {
    error.exception().setSlot(ExceptionMembers.NAME, new PyStr(name));
    return error;
  }

  /** Empties the cell of a DELETE_CELL or DELETE_FREE. */
  static void clearCell(PyFrame f, long word) {
    int a = Instruction.a(word);
    boolean free = Instruction.opcode(word) == Opcode.DELETE_FREE;
    PyCell cell = free ? f.closure[a] : (PyCell) f.r[a];
    if (cell == null || cell.contents == null) {
      throw free ? free(f.code, a) : local(f.code, a);
    }
    cell.contents = null;
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.code.Constant;
import dev.hognose.sandbox.code.ExceptionRange;
import dev.hognose.sandbox.code.Instruction;
import dev.hognose.sandbox.code.Op;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyCode;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What code objects show of their insides: constants, positions, and bytes that tell codes apart.
 *
 * <p>The bytes count two for each instruction and two before the first, as {@code f_lasti} does.
 * They are marks, not instructions: nothing can be made of them.
 */
final class CodeContents {
  private static final int UNIT = 2;

  private CodeContents() {}

  /** Offset in the bytes of the instruction at an index. */
  static int offset(int index) {
    return UNIT * (index + 1);
  }

  /** Index of the instruction at an offset. */
  static int index(int offset) {
    return Math.max(offset, 0) / UNIT - 1;
  }

  /** The docstring or None of a function, then constants and codes inside as they are used. */
  static PyObject constants(Machine machine, Code code) {
    machine.meter().allocate(32L * code.instructions.length);
    Map<Object, PyObject> found = new LinkedHashMap<>();
    if (code.kind == Code.Kind.FUNCTION) {
      String doc = code.identity.doc();
      found.put(doc == null ? new Constant.NoneConstant() : doc, ofDoc(doc));
    }
    PyObject[] linked = new PyCode(code).constants();
    for (long word : code.instructions) {
      Op op = Op.of(Instruction.opcode(word));
      int c = Instruction.c(word);
      if (op.c() == Op.Operand.CONSTANT) {
        Constant constant = code.tables.constants()[c];
        found.putIfAbsent(
            constant instanceof Constant.StringConstant(String text) ? text : constant, linked[c]);
      } else if (op.c() == Op.Operand.FUNCTION) {
        Code child = code.tables.children()[code.tables.functions()[c].code()];
        found.putIfAbsent(child, new PyCode(child));
      } else if (op.name().endsWith("_INT")) {
        long value =
            op.c() == Op.Operand.IMMEDIATE ? Instruction.signedC(word) : Instruction.signedB(word);
        found.putIfAbsent(new Constant.IntConstant(value), PyInt.of(value));
      }
    }
    if (code.kind != Code.Kind.FUNCTION && code.identity.name().equals("<module>")) {
      found.putIfAbsent(new Constant.NoneConstant(), PyNone.NONE);
    }
    return PyTuple.of(found.values().toArray(PyObject[]::new));
  }

  private static PyObject ofDoc(@Nullable String doc) {
    return doc == null ? PyNone.NONE : new PyStr(doc);
  }

  /** A mark for each instruction: its number, and a sum of its operands. */
  static PyObject instructions(Machine machine, Code code) {
    machine.meter().allocate(offset(code.instructions.length));
    byte[] marks = new byte[offset(code.instructions.length)];
    for (int i = 0; i < code.instructions.length; i++) {
      long word = code.instructions[i];
      marks[offset(i)] = (byte) Instruction.opcode(word);
      long operands = word >>> 8;
      marks[offset(i) + 1] = (byte) (operands ^ operands >>> 13 ^ operands >>> 30);
    }
    return new PyBytes(marks);
  }

  /** The packed positions. */
  static PyObject positionBytes(Machine machine, Code code) {
    machine.meter().allocate(8L * code.spans.length);
    ByteBuffer all = ByteBuffer.allocate(8 * code.spans.length);
    for (long span : code.spans) {
      all.putLong(span);
    }
    return new PyBytes(all.array());
  }

  /** Where exceptions are handled. */
  static PyObject ranges(Machine machine, Code code) {
    machine.meter().allocate(12L * code.ranges.length);
    ByteBuffer all = ByteBuffer.allocate(12 * code.ranges.length);
    for (ExceptionRange range : code.ranges) {
      all.putInt(offset(range.start())).putInt(offset(range.end())).putInt(offset(range.handler()));
    }
    return new PyBytes(all.array());
  }

  /** Triples of the offsets and the line of neighbouring instructions. */
  static PyObject lines(Machine machine, Code code) {
    machine.meter().allocate(64L * code.spans.length);
    List<PyObject> all = new ArrayList<>();
    int start = 0;
    int line = firstLine(code);
    for (int i = 0; i < code.spans.length; i++) {
      if (Code.line(code.spans[i]) != line) {
        all.add(PyTuple.of(PyInt.of(start), PyInt.of(offset(i)), PyInt.of(line)));
        start = offset(i);
        line = Code.line(code.spans[i]);
      }
    }
    all.add(PyTuple.of(PyInt.of(start), PyInt.of(offset(code.spans.length)), PyInt.of(line)));
    return Sequences.iterator(PyTuple.of(all.toArray(PyObject[]::new)));
  }

  private static int firstLine(Code code) {
    return code.kind == Code.Kind.MODULE ? 0 : code.identity.firstLine();
  }

  /** First and last line, first column and column after the last, of each two bytes. */
  static PyObject positions(Machine machine, Code code) {
    machine.meter().allocate(64L * code.spans.length);
    PyObject[] all = new PyObject[code.spans.length + 1];
    int first = firstLine(code);
    all[0] = PyTuple.of(PyInt.of(first), PyInt.of(Math.max(1, first)), PyInt.of(0), PyInt.of(0));
    for (int i = 0; i < code.spans.length; i++) {
      long span = code.spans[i];
      all[i + 1] =
          PyTuple.of(
              PyInt.of(Code.line(span)),
              PyInt.of(Code.endLine(span)),
              PyInt.of(Code.column(span)),
              PyInt.of(Code.endColumn(span)));
    }
    return Sequences.iterator(PyTuple.of(all));
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.CallSite;
import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.code.Constant;
import dev.hognose.sandbox.code.ImportShape;
import java.util.ArrayDeque;
import java.util.Deque;

/** What compiled code takes in memory, with what it becomes where it is run. */
final class CodeSize {
  private static final int OWN_BYTES = 360;

  /** An instruction, its position, and the place of what it remembers. */
  private static final int BYTES_PER_INSTRUCTION = 20;

  /** A text, and the object of it. */
  private static final int TEXT_BYTES = 100;

  private static final int ITEM_BYTES = 40;

  private CodeSize() {}

  /** Bytes of a code, without the codes inside it and its source. */
  static long of(Code code) {
    Code.Tables tables = code.tables;
    long bytes = OWN_BYTES + (long) BYTES_PER_INSTRUCTION * code.instructions.length;
    bytes += (long) TEXT_BYTES * (tables.names().length + code.localNames.length);
    bytes += (long) TEXT_BYTES * code.freeNames.length;
    for (Constant constant : tables.constants()) {
      bytes += of(constant);
    }
    for (int[] list : tables.lists()) {
      bytes += 20 + 4L * list.length;
    }
    for (CallSite site : tables.calls()) {
      bytes += 64 + 4L * (site.arguments().length + site.keywords().length);
    }
    for (ImportShape shape : tables.imports()) {
      bytes += 2 * TEXT_BYTES + (long) TEXT_BYTES * shape.names().size();
    }
    bytes += (long) ITEM_BYTES * 2 * tables.functions().length;
    return bytes + (long) ITEM_BYTES * code.ranges.length;
  }

  private static long of(Constant constant) {
    Deque<Constant> open = new ArrayDeque<>();
    open.add(constant);
    long bytes = 0;
    while (!open.isEmpty()) {
      Constant next = open.remove();
      bytes += alone(next);
      if (next instanceof Constant.TupleConstant tuple) {
        open.addAll(tuple.items());
      } else if (next instanceof Constant.FrozenSetConstant set) {
        open.addAll(set.items());
      }
    }
    return bytes;
  }

  private static long alone(Constant constant) {
    return switch (constant) {
      case Constant.StringConstant text -> TEXT_BYTES + 2L * text.value().length();
      case Constant.BytesConstant data -> TEXT_BYTES + 2L * data.latin1().length();
      case Constant.BigIntConstant number -> 2 * (72L + number.value().bitLength() / 8);
      default -> ITEM_BYTES;
    };
  }

  /** Bytes of a source text. */
  static long of(Code.Source source) {
    return 2L * ITEM_BYTES + source.text().length() + source.name().length();
  }
}

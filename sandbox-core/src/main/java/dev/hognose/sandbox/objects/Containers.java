// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.limits.Meter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Length, subscription and membership of builtin containers.
 *
 * <p>The values given must be builtin values; instances of guest classes are known to none of these
 * operations, except as keys and items. Where guest code would have to decide, {@link GuestNeeded}
 * is thrown before anything has changed.
 */
public final class Containers {
  private Containers() {}

  /** The length of a container; -1 if it has none. */
  public static int length(PyObject object) {
    return switch (object) {
      case PyList list -> list.size;
      case PyStr text -> text.length();
      case PyTuple tuple -> tuple.items.length;
      case PyDict dict -> dict.size();
      case PyAnySet set -> set.size();
      case PyBytes bytes -> bytes.value.length;
      case PyByteArray bytes -> bytes.size;
      case PyDictView view -> view.dict.size();
      case PyRange range -> {
        if (range.length.bitLength() > 31) {
          throw Raise.overflowError("Python int too large to convert to C ssize_t");
        }
        yield range.length.intValue();
      }
      default -> -1;
    };
  }
}

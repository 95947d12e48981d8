// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.CallSite;
import dev.hognose.sandbox.code.Instruction;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.PyAnySet;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import org.jspecify.annotations.Nullable;

/**
 * Short ways through instructions that are frequent but too long for the loop. They give what the
 * instruction gives in general, or say that they do not know.
 */
final class Frequent {
  private Frequent() {}

  /**
   * The call of a builtin type's method at a call site that has called the same one before; {@link
   * General#DONE} if it is not such.
   */
  static @Nullable PyObject method(Machine machine, PyFrame f, PyObject receiver, long word) {
    if (!(f.body.caches[f.pc - 1] instanceof AttributeCache known)
        || known.carrier() != receiver.getClass()
        || !(known.found() instanceof PyBuiltin builtin)) {
      return General.DONE;
    }
    CallSite site = f.body.calls[Instruction.c(word)];
    int[] sources = site.arguments();
    if (site.keywords().length > 0) {
      return General.DONE;
    }
    @Nullable PyObject[] args = new PyObject[sources.length + 1];
    args[0] = receiver;
    for (int i = 0; i < sources.length; i++) {
      args[i + 1] = f.r[sources[i]];
    }
    return Calls.bound(machine, builtin, args);
  }

  /** Whether a container holds an item: 1, 0, or -1 if that is not known here. */
  static int contains(PyObject item, PyObject container) {
    if (container instanceof PyAnySet set) {
      if (item instanceof PyInt number) {
        return set.findInt(number.value, Hashing.ofLong(number.value));
      }
      if (item instanceof PyStr text) {
        return holds(set, text);
      }
    } else if (container instanceof PyDict dict && item instanceof PyStr text) {
      return dict.findStr(text) >= 0 ? 1 : 0;
    }
    return -1;
  }

  private static int holds(PyAnySet set, PyStr text) {
    try {
      return set.find(text, Hashing.hash(text)) >= 0 ? 1 : 0;
    } catch (GuestNeeded needed) {
      return -1;
    }
  }

  /** The item of a container, or null if that is not known here. */
  static @Nullable PyObject item(PyObject container, PyObject key) {
    if (container instanceof PyDict dict) {
      return key instanceof PyStr name ? dict.getStr(name) : null;
    }
    if (container instanceof PyStr text
        && key instanceof PyInt index
        && index.value >= 0
        && index.value < text.length()) {
      return text.at((int) index.value);
    }
    return null;
  }

  /** Whether attributes of all objects of the Java class are those of the object's type. */
  static boolean hasOneType(PyObject object) {
    return !(object instanceof PyInstance)
        && (object instanceof PyStr
            || object instanceof PyList
            || object instanceof PyDict
            || object instanceof PyAnySet
            || object instanceof PyTuple
            || object instanceof PyInt
            || object instanceof PyFloat);
  }
}

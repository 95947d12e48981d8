// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order in which the classes above a class are asked for attributes: C3 linearization. */
public final class Mro {
  private Mro() {}

  /** The classes above a class with these bases; TypeError if there is no consistent order. */
  public static PyType[] above(List<PyType> bases) {
    List<List<PyType>> open = new ArrayList<>();
    for (PyType base : bases) {
      open.add(new ArrayList<>(List.of(base.mro())));
    }
    open.add(new ArrayList<>(bases));
    List<PyType> result = new ArrayList<>();
    while (true) {
      open.removeIf(List::isEmpty);
      if (open.isEmpty()) {
        return result.toArray(PyType[]::new);
      }
      PyType next = nextHead(open);
      if (next == null) {
        throw Raise.typeError(conflict(open));
      }
      result.add(next);
      for (List<PyType> list : open) {
        if (list.get(0) == next) {
          list.remove(0);
        }
      }
    }
  }

  /** The builtin class whose payload instances of a class with these bases carry. */
  public static PyType layoutOf(List<PyType> bases) {
    checkSlots(bases);
    PyType best = PyType.OBJECT;
    for (PyType base : bases) {
      PyType layout = base.layout();
      if (layout.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
        layout = ExceptionTypes.BASE_EXCEPTION;
      }
      if (layout.isSubtypeOf(best)) {
        best = layout;
      } else if (!best.isSubtypeOf(layout)) {
        throw Raise.typeError("multiple bases have instance lay-out conflict");
      }
    }
    return best;
  }

  /** Refuses bases that have slots each, none of which derives from the other. */
  private static void checkSlots(List<PyType> bases) {
    PyType best = PyType.OBJECT;
    for (int i = 0; bases.size() > 1 && i < bases.size(); i++) {
      PyType solid = solid(bases.get(i));
      if (solid.isSubtypeOf(best)) {
        best = solid;
      } else if (!best.isSubtypeOf(solid)) {
        throw Raise.typeError("multiple bases have instance lay-out conflict");
      }
    }
  }

  /** The first class of an order that adds slots, or object. */
  private static PyType solid(PyType type) {
    for (PyType each : type.mro()) {
      PyObject slots = each.isBuiltin() ? null : each.attributes().getStr(Names.SLOTS);
      if (slots != null) {
        for (PyObject slot :
            slots instanceof PyTuple tuple ? tuple.items : new PyObject[] {slots}) {
          if (!slot.equals(Names.DICT) && !slot.equals(Names.WEAKREF)) {
            return each;
          }
        }
      }
    }
    return PyType.OBJECT;
  }

  private static @Nullable PyType nextHead(List<List<PyType>> open) {
    for (List<PyType> list : open) {
      PyType head = list.get(0);
      boolean waits = false;
      for (List<PyType> other : open) {
        waits |= other.lastIndexOf(head) > 0;
      }
      if (!waits) {
        return head;
      }
    }
    return null;
  }

  private static String conflict(List<List<PyType>> open) {
    List<String> names = new ArrayList<>();
    for (List<PyType> list : open) {
      String name = list.get(0).name();
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return "Cannot create a consistent method resolution order (MRO) for bases "
        + String.join(", ", names);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The order in which the classes above a class are asked for attributes: C3 linearization. */
public final class Mro {
  /** Builtin exceptions that keep more than their arguments. */
  private static final Set<String> WITH_FIELDS =
      Set.of(
          "OSError",
          "SyntaxError",
          "ImportError",
          "NameError",
          "AttributeError",
          "StopIteration",
          "SystemExit",
          "UnicodeDecodeError",
          "UnicodeEncodeError",
          "UnicodeTranslateError",
          "BaseExceptionGroup");

  private Mro() {}

  /**
   * The classes above a class with these bases; TypeError if there is no consistent order.
   *
   * <p>The merge of Python's "The Python 2.3 Method Resolution Order" (M. Simionato), with a count
   * of the lists in which a class still stands behind another one.
   */
  public static PyType[] above(List<PyType> bases) {
    if (bases.size() == 1) {
      return bases.get(0).mro().clone();
    }
    List<List<PyType>> lists = new ArrayList<>();
    for (PyType base : bases) {
      lists.add(List.of(base.mro()));
    }
    lists.add(bases);
    IdentityHashMap<PyType, Integer> behind = new IdentityHashMap<>();
    for (List<PyType> list : lists) {
      for (int i = 1; i < list.size(); i++) {
        behind.merge(list.get(i), 1, Integer::sum);
      }
    }
    int[] heads = new int[lists.size()];
    List<PyType> result = new ArrayList<>();
    while (true) {
      PyType next = nextHead(lists, heads, behind);
      if (next == null) {
        if (isOver(lists, heads)) {
          return result.toArray(PyType[]::new);
        }
        throw Raise.typeError(conflict(lists, heads));
      }
      result.add(next);
      advance(lists, heads, next, behind);
    }
  }

  /** A class and those above it. */
  static PyType[] from(PyType type, PyType[] above) {
    PyType[] order = new PyType[above.length + 1];
    order[0] = type;
    System.arraycopy(above, 0, order, 1, above.length);
    return order;
  }

  /** The order of a class that its bases give. */
  public static PyType[] of(PyType type) {
    return from(type, type.bases().isEmpty() ? new PyType[0] : above(type.bases()));
  }

  /** Steps that the order of a class with these bases takes. */
  public static long work(List<PyType> bases) {
    long classes = bases.size();
    for (PyType base : bases) {
      classes += base.mro().length;
    }
    return classes * (8 + bases.size()) / 8;
  }

  private static void advance(
      List<List<PyType>> lists,
      int[] heads,
      PyType taken,
      IdentityHashMap<PyType, Integer> behind) {
    for (int i = 0; i < heads.length; i++) {
      List<PyType> list = lists.get(i);
      if (heads[i] < list.size() && list.get(heads[i]) == taken) {
        heads[i]++;
        if (heads[i] < list.size()) {
          behind.merge(list.get(heads[i]), -1, Integer::sum);
        }
      }
    }
  }

  private static boolean isOver(List<List<PyType>> lists, int[] heads) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] < lists.get(i).size()) {
        return false;
      }
    }
    return true;
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

  /** Whether instances of one class can become those of another, as far as slots go. */
  public static boolean haveSameSlots(PyType one, PyType other) {
    PyType first = solid(one);
    PyType second = solid(other);
    if (first == second) {
      return true;
    }
    return first != PyType.OBJECT
        && second != PyType.OBJECT
        && slotNames(first).equals(slotNames(second))
        && haveSameSlots(above(first), above(second));
  }

  private static PyType above(PyType type) {
    return type.bases().isEmpty() ? PyType.OBJECT : type.bases().get(0);
  }

  private static List<String> slotNames(PyType type) {
    List<String> names = new ArrayList<>();
    PyObject slots = type.attributes().getStr(Names.SLOTS);
    for (PyObject slot : slots instanceof PyTuple tuple ? tuple.items : new PyObject[] {slots}) {
      names.add(slot instanceof PyStr name ? name.value() : "");
    }
    names.sort(null);
    return names;
  }

  /** Refuses bases that add slots or a payload each, none of which derives from the other. */
  private static void checkSlots(List<PyType> bases) {
    PyType best = PyType.OBJECT;
    for (int i = 0; bases.size() > 1 && i < bases.size(); i++) {
      PyType solid = solid(bases.get(i));
      if (solid == PyType.OBJECT) {
        solid = payload(bases.get(i));
      }
      if (solid.isSubtypeOf(best)) {
        best = solid;
      } else if (!best.isSubtypeOf(solid)) {
        throw Raise.typeError("multiple bases have instance lay-out conflict");
      }
    }
  }

  /** The builtin class whose payload, or fields of an exception, instances of a class carry. */
  private static PyType payload(PyType type) {
    if (!type.layout().isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
      return type.layout();
    }
    for (PyType each : type.mro()) {
      if (each.isBuiltin() && WITH_FIELDS.contains(each.name())) {
        return each;
      }
    }
    return ExceptionTypes.BASE_EXCEPTION;
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

  private static @Nullable PyType nextHead(
      List<List<PyType>> lists, int[] heads, IdentityHashMap<PyType, Integer> behind) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] < lists.get(i).size()) {
        PyType head = lists.get(i).get(heads[i]);
        if (behind.getOrDefault(head, 0) == 0) {
          return head;
        }
      }
    }
    return null;
  }

  private static String conflict(List<List<PyType>> lists, int[] heads) {
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] < lists.get(i).size()) {
        names.add(lists.get(i).get(heads[i]).name());
      }
    }
    return "Cannot create a consistent method resolution order (MRO) for bases "
        + String.join(", ", names);
  }
}

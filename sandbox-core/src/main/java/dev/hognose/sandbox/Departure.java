// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.PyAnySet;
import dev.hognose.sandbox.objects.PyBigInt;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyComplex;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyFrozenSet;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyRange;
import dev.hognose.sandbox.objects.PySingleton;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.stdlib.DecimalValues;
import dev.hognose.sandbox.vm.SessionState;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Guest objects on their way out of the sandbox, read without any guest code.
 *
 * <p>What has no value is opaque: objects of the guest's own classes, containers inside themselves,
 * what is nested too deep, and containers beyond the most that one departure carries.
 */
final class Departure {
  /** Containers may be nested this deep. */
  private static final int MAX_DEPTH = 100;

  /** Items of all containers together; a list that holds another twice counts it twice. */
  private static final int MAX_ITEMS = 2_000_000;

  /** What an item may take outside; together they may take what the execution may. */
  private static final long ITEM_BYTES = 32;

  /** Items for which one step is counted, and those that are counted together. */
  private static final int ITEMS_PER_STEP = 8;

  private static final int PIECE = 1_024;

  private final LibraryClasses library;
  private final CalendarDeparture calendar;

  /** The containers that the walk is inside of. */
  private final List<PyObject> path = new ArrayList<>();

  private final @Nullable Meter meter;
  private int itemsLeft = MAX_ITEMS;
  private int uncounted;

  /** What was opaque last, which may stand in many places. */
  private @Nullable PyObject lastOpaque;

  private Value stand = Value.NONE;

  /** A departure that counts to no execution. */
  Departure(SessionState state) {
    this(state, null);
  }

  /** A departure whose work counts, and which carries no more than fits the limit of memory. */
  Departure(SessionState state, @Nullable Meter meter) {
    this.meter = meter;
    if (meter != null) {
      itemsLeft = (int) Math.min(MAX_ITEMS, meter.memoryLimit() / ITEM_BYTES);
    }
    this.library = new LibraryClasses(state);
    this.calendar = new CalendarDeparture(library);
  }

  /** The value of an object; what has none is opaque. */
  Value leave(PyObject object) {
    return switch (object) {
      case PyNone _ -> Value.NONE;
      case PyBool flag -> new Value.Bool(flag == PyBool.TRUE);
      case PyInt number -> new Value.Int(number.value);
      case PyBigInt number -> new Value.BigInt(number.value());
      case PyFloat number -> new Value.Float(number.value);
      case PyComplex number -> new Value.Complex(number.real, number.imaginary);
      case PyStr text -> text(text);
      case PyBytes bytes -> new Value.Bytes(bytes.value);
      case PySingleton single when single == PySingleton.ELLIPSIS -> new Value.Ellipsis();
      case PyList list -> inside(list, list.size);
      case PyTuple tuple -> inside(tuple, tuple.items.length);
      case PyAnySet set -> inside(set, set.size());
      case PyDict dict -> inside(dict, 2 * dict.size());
      case PyException exception -> inside(exception, exception.args.items.length);
      case PyInstance instance -> instance(instance);
      default -> other(object);
    };
  }

  /** A text. Many may share their chars here, and have them for themselves outside. */
  private Value text(PyStr text) {
    if (meter == null && text.growing() != null) {
      long items = text.charCount() / ITEM_BYTES;
      if (items > itemsLeft) {
        return opaque(text);
      }
      itemsLeft -= (int) items;
    }
    return new Value.Str(text.value());
  }

  private Value inside(PyObject container, int size) {
    if (path.size() >= MAX_DEPTH || size > itemsLeft || isInside(container)) {
      return opaque(container);
    }
    itemsLeft -= size;
    count(size);
    path.addLast(container);
    Value value =
        switch (container) {
          case PyList list -> new Value.ListValue(all(list.toArray()));
          case PyTuple tuple -> new Value.Tuple(all(tuple.items));
          case PyFrozenSet set -> new Value.FrozenSet(all(set.toArray()));
          case PyAnySet set -> new Value.SetValue(all(set.toArray()));
          case PyDict dict -> dict(dict);
          case PyException exception ->
              new Value.ExceptionValue(exception.type().name(), all(exception.args.items));
          case PyInstance instance -> record(instance);
          default -> opaque(container);
        };
    path.removeLast();
    return value;
  }

  private void count(int items) {
    uncounted += items;
    if (uncounted >= PIECE && meter != null) {
      meter.work(uncounted / ITEMS_PER_STEP);
      uncounted = 0;
    }
  }

  private boolean isInside(PyObject container) {
    for (PyObject each : path) {
      if (each == container) {
        return true;
      }
    }
    return false;
  }

  private List<Value> all(PyObject[] items) {
    List<Value> values = new ArrayList<>(items.length);
    for (PyObject item : items) {
      values.add(leave(item));
    }
    return values;
  }

  private Value dict(PyDict dict) {
    List<Value.Entry> entries = new ArrayList<>(dict.size());
    for (int i = dict.nextPosition(0); i >= 0; i = dict.nextPosition(i + 1)) {
      PyObject key = dict.keyAt(i);
      if (key != null) {
        entries.add(new Value.Entry(leave(key), leave(dict.valueAt(i))));
      }
    }
    return new Value.Dict(entries);
  }

  private Value instance(PyInstance instance) {
    BigDecimal decimal = DecimalValues.of(instance);
    if (decimal != null) {
      return new Value.Decimal(decimal);
    }
    Value moment = calendar.leave(instance);
    if (moment != null) {
      return moment;
    }
    if (library.isA(instance.type(), "fractions", "Fraction")) {
      return fraction(instance);
    }
    if (library.isA(instance.type(), "pathlib", "PurePath")) {
      PyObject text = LibraryClasses.attribute(instance, "_text");
      return text instanceof PyStr path ? new Value.Path(path.value()) : opaque(instance);
    }
    return inside(instance, instance.payload instanceof PyTuple items ? items.items.length : 8);
  }

  private Value fraction(PyInstance instance) {
    BigInteger above = whole(LibraryClasses.attribute(instance, "_numerator"));
    BigInteger below = whole(LibraryClasses.attribute(instance, "_denominator"));
    return above == null || below == null || below.signum() <= 0
        ? opaque(instance)
        : new Value.Fraction(above, below);
  }

  private static @Nullable BigInteger whole(@Nullable PyObject object) {
    return switch (object) {
      case PyInt number -> BigInteger.valueOf(number.value);
      case PyBigInt number -> number.value();
      case null, default -> null;
    };
  }

  /** A member of an enumeration, an instance of a data class, or a named tuple. */
  private Value record(PyInstance instance) {
    PyType type = instance.type();
    if (library.isEnumeration(type)) {
      PyObject name = LibraryClasses.attribute(instance, "_name_");
      PyObject value = LibraryClasses.attribute(instance, "_value_");
      return name instanceof PyStr text && value != null
          ? new Value.EnumMember(type.name(), text.value(), leave(value))
          : opaque(instance);
    }
    List<LibraryClasses.Field> fields = library.fields(type);
    if (fields != null) {
      return dataClass(instance, fields);
    }
    List<String> names = LibraryClasses.tupleFields(type);
    if (names != null
        && instance.payload instanceof PyTuple tuple
        && tuple.items.length == names.size()) {
      Map<String, Value> values = new LinkedHashMap<>();
      for (int i = 0; i < tuple.items.length; i++) {
        values.put(names.get(i), leave(tuple.items[i]));
      }
      return new Value.NamedTuple(type.name(), values);
    }
    return opaque(instance);
  }

  private Value dataClass(PyInstance instance, List<LibraryClasses.Field> fields) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (LibraryClasses.Field field : fields) {
      PyObject value = LibraryClasses.attribute(instance, field.name().value());
      if (value == null) {
        value = LibraryClasses.attribute(field.declaration(), "default");
      }
      if (value == null || value == library.member("dataclasses", "MISSING")) {
        return opaque(instance);
      }
      values.put(field.name().value(), leave(value));
    }
    boolean frozen =
        instance.type().lookup(new PyStr("__dataclass_params__")) instanceof PyInstance parameters
            && LibraryClasses.attribute(parameters, "frozen") == PyBool.TRUE;
    return new Value.DataClass(instance.type().name(), values, frozen, List.of());
  }

  private Value other(PyObject object) {
    BigDecimal decimal = DecimalValues.of(object);
    return decimal == null ? opaque(object) : new Value.Decimal(decimal);
  }

  /** What cannot cross; the text of containers could be longer than all that is in them. */
  private Value opaque(PyObject object) {
    if (object != lastOpaque) {
      stand = standIn(object);
      lastOpaque = object;
    }
    return stand;
  }

  private static Value standIn(PyObject object) {
    String repr = object instanceof PyType ? null : DecimalValues.repr(object);
    if (repr == null) {
      repr = "<" + object.type().name() + " object>";
      if (object instanceof PyRange
          || object instanceof PyByteArray
          || object instanceof PySingleton
          || object instanceof PyType) {
        repr = known(object, repr);
      }
    }
    return new Value.Opaque(object.type().name(), repr);
  }

  private static String known(PyObject object, String otherwise) {
    try {
      return Repr.repr(object);
    } catch (GuestNeeded needed) {
      return otherwise;
    }
  }
}

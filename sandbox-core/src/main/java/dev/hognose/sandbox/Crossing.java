// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.IdentityNumbers;
import dev.hognose.sandbox.objects.PyBool;
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
import dev.hognose.sandbox.objects.PySet;
import dev.hognose.sandbox.objects.PySingleton;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.stdlib.DecimalValues;
import dev.hognose.sandbox.vm.PyHostFunction;
import dev.hognose.sandbox.vm.SessionState;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Values on their way into the sandbox.
 *
 * <p>Builtin values, decimals, and members and named tuples of the program's own classes are made
 * at once. What the library's Python code must make enters as a plan: a tuple of a kind and plain
 * data, from which the prelude's {@code _enter} makes the object before guest code sees it. A
 * container of such a thing is a plan as well.
 */
final class Crossing {
  private static final PyStr MEMBERS = PyStr.shared("_member_map_");

  private final PyDict globals;
  private final LibraryClasses library;
  private final LongConsumer charge;
  private final IdentityNumbers numbers;

  /**
   * Of values for one session.
   *
   * @param charge told, before a value is made, of the bytes it takes
   */
  Crossing(SessionState state, LongConsumer charge) {
    this.charge = charge;
    this.globals = state.mainNamespace();
    this.library = new LibraryClasses(state);
    this.numbers = state.identities();
  }

  /**
   * What has come of a value.
   *
   * @param object the object, or its plan
   * @param isPlan whether the prelude must make the object yet
   */
  record Arrival(PyObject object, boolean isPlan) {
    PyObject asPlan() {
      return isPlan ? object : PyTuple.of(new PyStr("plain"), object);
    }
  }

  /**
   * The guest's object of a value, or a plan of it.
   *
   * @throws IllegalArgumentException if it cannot enter
   */
  Arrival enter(Value value) {
    Admission.check(value);
    charge.accept(ArrivalSize.of(value));
    return ScopedValue.where(IdentityNumbers.CURRENT, numbers).call(() -> arrive(value));
  }

  private Arrival arrive(Value value) {
    return switch (value) {
      case Value.None() -> done(PyNone.NONE);
      case Value.Ellipsis() -> done(PySingleton.ELLIPSIS);
      case Value.Bool(boolean b) -> done(PyBool.of(b));
      case Value.Int(long n) -> done(PyInt.of(n));
      case Value.BigInt(var n) -> done(PyInt.of(n));
      case Value.Float(double x) -> done(new PyFloat(x));
      case Value.Complex(double re, double im) -> done(new PyComplex(re, im));
      case Value.Str(String s) -> done(PyStr.of(s));
      case Value.Path(String path) -> plan("path", PyStr.of(path));
      case Value.Bytes(byte[] b) -> done(new PyBytes(b.clone()));
      case Value.Decimal(var number) -> done(DecimalValues.enter(number));
      case Value.ListValue(var items) -> sequence("list", items);
      case Value.Tuple(var items) -> sequence("tuple", items);
      case Value.SetValue(var items) -> sequence("set", items);
      case Value.FrozenSet(var items) -> sequence("frozenset", items);
      case Value.Dict(var entries) -> dict(entries);
      case Value.ExceptionValue(String type, var args) -> exception(type, args);
      case Value.Date(String iso) -> calendar("date", IsoParts.date(iso));
      case Value.DateTime(String iso) -> calendar("datetime", IsoParts.dateTime(iso));
      case Value.Time(String iso) -> calendar("time", IsoParts.time(iso));
      case Value.TimeDelta(var micros) -> plan("timedelta", PyInt.of(micros));
      case Value.Fraction(var n, var d) -> plan("fraction", PyInt.of(n), PyInt.of(d));
      case Value.EnumMember(String type, String name, var inner) -> member(type, name, inner);
      case Value.DataClass record -> dataClass(record);
      case Value.NamedTuple tuple -> namedTuple(tuple);
      case Value.Opaque _ ->
          throw new IllegalArgumentException("a value of this kind cannot enter the sandbox");
    };
  }

  private static Arrival done(PyObject object) {
    return new Arrival(object, false);
  }

  private static Arrival plan(String kind, PyObject... data) {
    PyObject[] items = new PyObject[data.length + 1];
    items[0] = new PyStr(kind);
    System.arraycopy(data, 0, items, 1, data.length);
    return new Arrival(PyTuple.of(items), true);
  }

  private List<Arrival> all(Iterable<Value> values) {
    List<Arrival> arrivals = new ArrayList<>();
    for (Value value : values) {
      arrivals.add(arrive(value));
    }
    return arrivals;
  }

  private static boolean anyPlan(List<Arrival> arrivals) {
    return arrivals.stream().anyMatch(Arrival::isPlan);
  }

  private static PyObject[] objects(List<Arrival> arrivals) {
    return arrivals.stream().map(Arrival::object).toArray(PyObject[]::new);
  }

  private static PyTuple plans(List<Arrival> arrivals) {
    return PyTuple.of(arrivals.stream().map(Arrival::asPlan).toArray(PyObject[]::new));
  }

  private static PyTuple texts(Iterable<String> texts) {
    List<PyObject> items = new ArrayList<>();
    texts.forEach(text -> items.add(new PyStr(text)));
    return PyTuple.of(items.toArray(PyObject[]::new));
  }

  private Arrival sequence(String kind, List<Value> values) {
    List<Arrival> items = all(values);
    boolean hashes = kind.endsWith("set") && !items.stream().allMatch(Crossing::hashesNatively);
    if (hashes || anyPlan(items)) {
      return plan(kind, plans(items));
    }
    PyObject[] objects = objects(items);
    return done(
        switch (kind) {
          case "list" -> PyList.of(objects);
          case "tuple" -> PyTuple.of(objects);
          case "set" -> PySet.of(objects);
          default -> PyFrozenSet.of(PySet.of(objects));
        });
  }

  /** Members of enumerations and the like may have hashes of their own. */
  private static boolean hashesNatively(Arrival arrival) {
    return !arrival.isPlan() && hashesNatively(arrival.object());
  }

  private static boolean hashesNatively(PyObject object) {
    return switch (object) {
      case PyInstance _ -> false;
      case PyTuple tuple -> Arrays.stream(tuple.items).allMatch(Crossing::hashesNatively);
      case PyObject _ -> true;
    };
  }

  private Arrival dict(List<Value.Entry> entries) {
    List<Arrival> keys = all(entries.stream().map(Value.Entry::key).toList());
    List<Arrival> values = all(entries.stream().map(Value.Entry::value).toList());
    if (anyPlan(values) || !keys.stream().allMatch(Crossing::hashesNatively)) {
      return plan("dict", plans(keys), plans(values));
    }
    PyDict dict = new PyDict();
    for (int i = 0; i < keys.size(); i++) {
      dict.put(keys.get(i).object(), values.get(i).object());
    }
    return done(dict);
  }

  private static Arrival calendar(String kind, IsoParts parts) {
    List<PyObject> data = new ArrayList<>();
    parts.numbers().forEach(number -> data.add(PyInt.of(number)));
    BigInteger offset = parts.offset();
    return plan(
        kind,
        PyTuple.of(data.toArray(PyObject[]::new)),
        offset == null ? PyNone.NONE : PyInt.of(offset));
  }

  private Arrival exception(String name, List<Value> values) {
    List<Arrival> args = all(values);
    PyType type = exceptionType(name);
    PyType made = type == null ? ExceptionTypes.RUNTIME_ERROR : type;
    return anyPlan(args)
        ? plan("exception", new PyException(made, PyTuple.of()), plans(args))
        : done(new PyException(made, PyTuple.of(objects(args))));
  }

  /** A builtin exception class, or one of the program's own, or null. */
  @Nullable PyType exceptionType(String name) {
    PyType known = ExceptionTypes.named(name);
    if (known != null) {
      return known;
    }
    PyType own = programClass(name);
    return own != null && own.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION) ? own : null;
  }

  private @Nullable PyType programClass(String name) {
    return globals.getStr(new PyStr(name)) instanceof PyType own && !own.isBuiltin() ? own : null;
  }

  /** The member of the program's enumeration of that name; else its plain value. */
  private Arrival member(String type, String name, Value value) {
    PyType own = programClass(type);
    if (own != null
        && library.isEnumeration(own)
        && own.lookup(MEMBERS) instanceof PyDict members
        && members.getStr(new PyStr(name)) instanceof PyInstance member) {
      return done(member);
    }
    return arrive(value);
  }

  /** An instance of the program's named tuple with the same fields; else of a class made for it. */
  private Arrival namedTuple(Value.NamedTuple tuple) {
    List<String> names = List.copyOf(tuple.fields().keySet());
    List<Arrival> items = all(tuple.fields().values());
    PyType own = programClass(tuple.type());
    if (own == null || !names.equals(LibraryClasses.tupleFields(own))) {
      return plan("namedtuple", new PyStr(tuple.type()), texts(names), plans(items));
    }
    return anyPlan(items)
        ? plan("tuple_of", own, plans(items))
        : done(new PyInstance(own, PyTuple.of(objects(items))));
  }

  /** An instance of the program's data class of that name; else of a class made for it. */
  private Arrival dataClass(Value.DataClass record) {
    PyType own = programClass(record.type());
    List<LibraryClasses.Field> fields = own == null ? null : library.fields(own);
    PyTuple plans = plans(all(record.fields().values()));
    PyTuple names = texts(record.fields().keySet());
    if (own != null && fields != null) {
      Set<String> later = new LinkedHashSet<>();
      for (LibraryClasses.Field field : fields) {
        if (!field.isArgument()) {
          later.add(field.name().value());
        }
      }
      return plan("instance", own, names, plans, texts(later));
    }
    List<PyObject> methods = new ArrayList<>();
    for (String method : record.methods()) {
      methods.add(new PyHostFunction(record.type() + "." + method, "", false));
    }
    return plan(
        "record",
        new PyStr(record.type()),
        names,
        plans,
        PyBool.of(record.frozen()),
        texts(record.methods()),
        PyTuple.of(methods.toArray(PyObject[]::new)));
  }
}

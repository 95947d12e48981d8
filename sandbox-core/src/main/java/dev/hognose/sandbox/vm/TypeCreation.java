// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Iteration;
import dev.hognose.sandbox.objects.Mro;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyCell;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Repr;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code type.__new__} does: makes the class, then tells its attributes and its bases. */
public final class TypeCreation {
  /** A descriptor with its key, and its place in the class. */
  private static final int SLOT_BYTES = 192;

  /** Builtin classes whose instances have attributes of their own, as CPython lays them out. */
  private static final Set<String> WITH_DICT =
      Set.of(
          "BaseException",
          "type",
          "module",
          "function",
          "classmethod",
          "staticmethod",
          "BytesIO",
          "StringIO",
          "SimpleNamespace",
          "partial");

  /** Builtin classes whose instances have weak references, or none as they vary in size. */
  private static final Set<String> WITH_WEAKREF =
      Set.of("type", "module", "function", "set", "frozenset", "deque", "int", "tuple", "bytes");

  /** Builtin classes whose instances vary in size, so that there is no place for slots. */
  private static final Set<String> WITHOUT_SLOTS = Set.of("int", "tuple", "bytes", "type");

  private static final PyStr MRO = PyStr.shared("mro");
  private static final int ASK_ORDER = -4;
  private static final int GATHER_ORDER = -3;
  private static final int TAKE_ORDER = -2;
  private static final int TELL = -1;

  private TypeCreation() {}

  /** Makes a class; null while guest code is told of it. */
  public static @Nullable PyObject create(
      Machine machine,
      PyType metaclass,
      PyStr name,
      PyTuple baseTuple,
      PyDict namespace,
      @Nullable PyDict keywords) {
    return create(machine, metaclass, name, baseTuple, namespace, keywords, false);
  }

  /** The same; the namespace may become what the class has, if nobody else knows it. */
  static @Nullable PyObject create(
      Machine machine,
      PyType metaclass,
      PyStr name,
      PyTuple baseTuple,
      PyDict namespace,
      @Nullable PyDict keywords,
      boolean unknown) {
    PyTuple bases = baseTuple.items.length == 0 ? PyTuple.of(PyType.OBJECT) : baseTuple;
    List<PyType> classes = ClassBuilding.classes(bases);
    PyType winner = ClassBuilding.metaclass(metaclass, bases.items);
    if (winner != metaclass && winner.lookup(Names.NEW) instanceof PyWrappedFunction maker) {
      return machine.call(
          maker.function, new PyObject[] {winner, name, baseTuple, namespace}, keywords);
    }
    machine.meter().work(Mro.work(classes));
    machine.meter().allocate(1_000 + 4 * Mro.work(classes) + (unknown ? 0 : namespace.heapBytes()));
    PyDict attributes = unknown ? namespace : namespace.copy();
    PyObject qualified = attributes.getStr(Names.QUALNAME);
    attributes.removeStr(Names.QUALNAME);
    PyObject cell = attributes.getStr(Names.CLASSCELL);
    attributes.removeStr(Names.CLASSCELL);
    if (cell != null && !(cell instanceof PyCell)) {
      throw Raise.typeError(
          "__classcell__ must be a nonlocal cell, not " + NativeText.classText(cell.type()));
    }
    wrapImplicitly(attributes);
    PyStr[] slots = slots(machine.meter(), classes, attributes);
    ClassBuilding.requireDistinct(classes);
    PyType type = new PyType(name, winner, classes, Mro.above(classes), attributes);
    if (qualified instanceof PyStr text) {
      type.setQualifiedName(text.value());
    } else if (qualified == null) {
      type.setQualifiedName(name.value());
    } else {
      throw Raise.typeError("type __qualname__ must be a str, not " + qualified.type().name());
    }
    if (attributes.getStr(Names.MODULE) == null) {
      PyFrame caller = machine.callerFrame();
      PyObject module = caller == null ? null : caller.globals.getStr(Names.NAME);
      if (module != null) {
        type.setAttribute(Names.MODULE, module);
      }
    }
    makeSlots(type, slots, classes, attributes);
    if (attributes.getStr(Names.DOC) == null) {
      type.setAttribute(Names.DOC, PyNone.NONE);
    }
    if (attributes.getStr(Names.EQ) != null && attributes.getStr(Names.HASH) == null) {
      type.setAttribute(Names.HASH, PyNone.NONE);
    }
    if (cell != null) {
      ((PyCell) cell).contents = type;
    }
    boolean asksOrder = !(winner.lookup(MRO) instanceof PyBuiltin);
    return asksOrder || isAwaited(type, attributes) || keywords != null
        ? machine.push(new TellFrame(machine.meter(), type, keywords, asksOrder))
        : type;
  }

  /** Whether an attribute or a base wants to know that the class is there; properties are told. */
  private static boolean isAwaited(PyType type, PyDict attributes) {
    for (int i = attributes.nextPosition(0); i >= 0; i = attributes.nextPosition(i + 1)) {
      PyObject attribute = attributes.valueAt(i);
      PyObject name = attributes.keyAt(i);
      if (attribute instanceof PyProperty property && property.type().isBuiltin() && name != null) {
        property.name = name;
      } else if (!attribute.type().isBuiltin() && attribute.type().lookup(Names.SET_NAME) != null) {
        return true;
      }
    }
    PyObject method = type.lookupAfter(type, Names.INIT_SUBCLASS);
    return method != null && !PyBuiltin.isOwn(method, Names.INIT_SUBCLASS);
  }

  private static void wrapImplicitly(PyDict attributes) {
    if (attributes.getStr(Names.NEW) instanceof PyFunction function) {
      attributes.putStr(Names.NEW, PyWrappedFunction.ofStatic(function));
    }
    if (attributes.getStr(Names.INIT_SUBCLASS) instanceof PyFunction function) {
      attributes.putStr(Names.INIT_SUBCLASS, PyWrappedFunction.ofClass(function));
    }
    if (attributes.getStr(Names.CLASS_GETITEM) instanceof PyFunction function) {
      attributes.putStr(Names.CLASS_GETITEM, PyWrappedFunction.ofClass(function));
    }
  }

  /** The slots that a class names, or null if it does not say. */
  private static PyStr @Nullable [] slots(Meter meter, List<PyType> bases, PyDict attributes) {
    PyObject given = attributes.getStr(Names.SLOTS);
    PyType layout = Mro.layoutOf(bases);
    if (given == null) {
      return null;
    }
    PyObject[] names = slotNames(meter, given);
    if (names.length > 0 && WITHOUT_SLOTS.contains(layout.name())) {
      PyType base =
          bases.stream().filter(each -> each.layout() == layout).findFirst().orElseThrow();
      throw Raise.typeError(
          "nonempty __slots__ not supported for subtype of '" + base.name() + "'");
    }
    boolean hasDict = lends(bases, Names.DICT, WITH_DICT);
    boolean hasWeakref = lends(bases, Names.WEAKREF, WITH_WEAKREF);
    PyStr[] slots = new PyStr[names.length];
    for (int i = 0; i < slots.length; i++) {
      PyStr slot = slotName(names[i]);
      meter.work(8 + slot.charCount() / 8);
      meter.allocate(SLOT_BYTES + slot.charCount());
      boolean lent = slot.equals(Names.DICT) ? hasDict : hasWeakref;
      boolean single = slot.equals(Names.DICT) || slot.equals(Names.WEAKREF);
      if (single && (lent || Arrays.asList(slots).contains(slot))) {
        throw Raise.typeError(slot.value() + " slot disallowed: we already got one");
      }
      slots[i] = slot;
    }
    return slots;
  }

  private static void makeSlots(
      PyType type, PyStr @Nullable [] slots, List<PyType> bases, PyDict attributes) {
    if (slots == null) {
      if (!lends(bases, Names.DICT, WITH_DICT)) {
        type.setAttribute(Names.DICT, new PySlot(Names.DICT, type));
      }
      if (!lends(bases, Names.WEAKREF, WITH_WEAKREF)) {
        type.setAttribute(Names.WEAKREF, new PySlot(Names.WEAKREF, type));
      }
      return;
    }
    boolean withDict = false;
    for (PyStr slot : slots) {
      withDict |= slot.equals(Names.DICT);
      makeSlot(type, attributes, slot);
    }
    for (PyType base : bases) {
      withDict |= givesDict(base);
    }
    if (!withDict) {
      type.forbidInstanceDict();
    }
  }

  /** Whether instances of a class can have any attribute, and so those of classes below it. */
  private static boolean givesDict(PyType type) {
    if (!type.isBuiltin() || type == PyType.OBJECT) {
      return type.hasInstanceDict();
    }
    return type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)
        || type.isSubtypeOf(PyType.TYPE)
        || WITH_DICT.contains(type.name());
  }

  private static void makeSlot(PyType type, PyDict attributes, PyStr slot) {
    PyStr mangled = mangle(type, slot);
    if (attributes.getStr(mangled) != null && !(attributes.getStr(mangled) instanceof PySlot)) {
      throw Raise.valueError("'" + slot.value() + "' in __slots__ conflicts with class variable");
    }
    type.setAttribute(mangled, new PySlot(mangled, type));
  }

  /** Whether instances have {@code __dict__} or {@code __weakref__} by one of the bases. */
  private static boolean lends(List<PyType> bases, PyStr name, Set<String> builtins) {
    for (PyType base : bases) {
      if (base != PyType.OBJECT
          && (builtins.contains(base.layout().name()) || base.lookup(name) instanceof PySlot)) {
        return true;
      }
    }
    return false;
  }

  private static PyObject[] slotNames(Meter meter, PyObject slots) {
    if (slots instanceof PyStr) {
      return new PyObject[] {slots};
    }
    PyList names = Iteration.drain(meter, slots);
    if (names == null) {
      throw Raise.typeError("'" + slots.type().name() + "' object is not iterable");
    }
    return names.toArray();
  }

  private static PyStr slotName(PyObject name) {
    if (!(name instanceof PyStr slot)) {
      throw Raise.typeError("__slots__ items must be strings, not '" + name.type().name() + "'");
    }
    if (slot.charCount() == 0
        || !Character.isUnicodeIdentifierStart(slot.value().codePointAt(0))
            && slot.value().charAt(0) != '_'
        || !isIdentifierPart(slot.value())) {
      throw Raise.typeError("__slots__ must be identifiers");
    }
    return slot;
  }

  private static boolean isIdentifierPart(String text) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (!Character.isUnicodeIdentifierPart(text.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static PyStr mangle(PyType type, PyStr name) {
    boolean mangles = name.value().startsWith("__") && !name.value().endsWith("__");
    if (!mangles) {
      return name;
    }
    String owner = type.name();
    int start = 0;
    while (start < owner.length() && owner.charAt(start) == '_') {
      start++;
    }
    return start == owner.length() ? name : new PyStr("_" + owner.substring(start) + name.value());
  }

  /** The order that a metaclass gives a class. */
  private static void takeOrder(Machine machine, PyType type, PyObject[] given) {
    if (given.length == 0) {
      throw Raise.typeError("type MRO must not be empty");
    }
    machine.meter().work(given.length);
    PyType[] order = new PyType[given.length];
    for (int i = 0; i < given.length; i++) {
      if (!(given[i] instanceof PyType each)) {
        throw Raise.typeError("mro() returned a non-class ('" + given[i].type().shownName() + "')");
      }
      if (!type.layout().isSubtypeOf(each.layout())) {
        throw Raise.typeError(
            "mro() returned base with unsuitable layout ('" + each.shownName() + "')");
      }
      order[i] = each;
    }
    if (!Arrays.asList(order).contains(type)) {
      String name = type.name();
      throw Raise.typeError(
          "super(type, obj): obj (type "
              + name
              + ") is not an instance or subtype of type ("
              + name
              + ").");
    }
    boolean complete = type.bases().stream().allMatch(base -> base.mro().length < order.length);
    if (order[0] != type || !complete) {
      throw Raise.typeError("mro() must return the class first and as many as its bases have");
    }
    type.setOrder(order);
  }

  /** Calls {@code __set_name__} of the attributes, then {@code __init_subclass__} of the bases. */
  static final class TellFrame extends NativeFrame {
    private PyType type;
    private @Nullable PyDict keywords;

    /** What the class held at first: the attributes may put others in their places. */
    private PyDict attributes;

    /** The attribute that is told; before the first one what the metaclass's order comes to. */
    private int position;

    private boolean told;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    TellFrame() {}

    TellFrame(Meter meter, PyType type, @Nullable PyDict keywords, boolean asksOrder) {
      meter.allocate(PyDict.bytesFor(type.attributes().size()));
      this.position = asksOrder ? ASK_ORDER : TELL;
      this.type = type;
      this.attributes = type.attributes().copy();
      this.keywords = keywords;
    }

    @Override
    protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
      if (position < TELL && !hasOrder(machine, value)) {
        return null;
      }
      while (!told) {
        position = attributes.nextPosition(position + 1);
        if (position < 0) {
          told = true;
          if (initSubclass(machine) == null) {
            return null;
          }
          break;
        }
        PyObject attribute = attributes.valueAt(position);
        PyObject name = attributes.keyAt(position);
        if (attribute instanceof PyProperty property && name != null) {
          property.name = name;
        }
        PyObject method =
            attribute.type().isBuiltin() ? null : attribute.type().lookup(Names.SET_NAME);
        if (method != null
            && name != null
            && Calls.onType(machine, method, attribute, type, name) == null) {
          return null;
        }
      }
      return type;
    }

    /** Asks the metaclass for the order of its class; whether it is there. */
    private boolean hasOrder(Machine machine, @Nullable PyObject value) {
      PyObject now = value;
      if (position == ASK_ORDER) {
        position = GATHER_ORDER;
        PyObject method = type.type().lookup(MRO);
        now = method == null ? type : Calls.onType(machine, method, type);
      }
      if (now != null && position == GATHER_ORDER) {
        position = TAKE_ORDER;
        now = now instanceof PyTuple ? now : machine.call(PyTuple.TYPE, now);
      }
      if (!(now instanceof PyTuple order)) {
        return false;
      }
      takeOrder(machine, type, order.items);
      position = TELL;
      return true;
    }

    @Override
    protected @Nullable PyObject raised(Machine machine, PyException exception) {
      if (position < 0) {
        return PROPAGATE;
      }
      PyObject key = attributes.keyAt(Math.max(position, 0));
      if (!told && key instanceof PyStr) {
        String about =
            "Error calling __set_name__ on '"
                + attributes.valueAt(position).type().name()
                + "' instance "
                + Repr.repr(key)
                + " in '"
                + type.name()
                + "'";
        exception.addNote(new PyStr(about));
      }
      return PROPAGATE;
    }

    private @Nullable PyObject initSubclass(Machine machine) {
      PyObject method = type.lookupAfter(type, Names.INIT_SUBCLASS);
      if (method == null || PyBuiltin.isOwn(method, Names.INIT_SUBCLASS)) {
        if (keywords != null && keywords.size() > 0) {
          throw Raise.typeError(
              type.qualifiedName() + ".__init_subclass__() takes no keyword arguments");
        }
        return PyNone.NONE;
      }
      PyObject bound = ClassAttributes.onClass(machine, method, type);
      return machine.call(bound == null ? method : bound, new PyObject[0], keywords);
    }

    @Override
    protected void trace(PyObject.Tracer tracer) {
      tracer.reference(type);
      tracer.reference(keywords);
      tracer.reference(attributes);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      type = fields.part(type, PyType.class);
      keywords = fields.optional(keywords, PyDict.class);
      attributes = fields.part(attributes, PyDict.class);
      position = fields.integer(position);
      told = fields.flag(told);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Mro;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyCell;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code type.__new__} does: makes the class, then tells its attributes and its bases. */
public final class TypeCreation {
  private TypeCreation() {}

  /** Makes a class; null while guest code is told of it. */
  public static @Nullable PyObject create(
      Machine machine,
      PyType metaclass,
      PyStr name,
      PyTuple baseTuple,
      PyDict namespace,
      @Nullable PyDict keywords) {
    PyTuple bases = baseTuple.items.length == 0 ? PyTuple.of(PyType.OBJECT) : baseTuple;
    List<PyType> classes = ClassBuilding.classes(bases);
    PyType winner = ClassBuilding.metaclass(metaclass, bases.items);
    machine.meter().allocate(1_000);
    PyDict attributes = namespace.copy();
    PyObject cell = attributes.getStr(Names.CLASSCELL);
    attributes.removeStr(Names.CLASSCELL);
    wrapImplicitly(attributes);
    PyType type = new PyType(name, winner, classes, Mro.above(classes), attributes);
    if (attributes.getStr(Names.MODULE) == null) {
      PyFrame caller = machine.callerFrame();
      PyObject module = caller == null ? null : caller.globals.getStr(Names.NAME);
      if (module != null) {
        type.setAttribute(Names.MODULE, module);
      }
    }
    if (attributes.getStr(Names.DOC) == null) {
      type.setAttribute(Names.DOC, PyNone.NONE);
    }
    if (attributes.getStr(Names.EQ) != null && attributes.getStr(Names.HASH) == null) {
      type.setAttribute(Names.HASH, PyNone.NONE);
    }
    makeSlots(type, classes, attributes);
    if (cell instanceof PyCell own) {
      own.contents = type;
    }
    return machine.push(new TellFrame(type, keywords));
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

  private static void makeSlots(PyType type, List<PyType> bases, PyDict attributes) {
    boolean inherited = bases.stream().anyMatch(b -> b != PyType.OBJECT && b.hasInstanceDict());
    boolean plainBases = bases.stream().allMatch(PyType::isBuiltin);
    PyObject slots = attributes.getStr(Names.SLOTS);
    if (slots == null) {
      return;
    }
    PyObject[] names =
        switch (slots) {
          case PyTuple tuple -> tuple.items;
          case PyList list -> list.toArray();
          case PyDict dict -> dictKeys(dict);
          default -> new PyObject[] {slots};
        };
    boolean withDict = false;
    for (PyObject each : names) {
      if (!(each instanceof PyStr slot)) {
        throw Raise.typeError("__slots__ items must be strings, not '" + each.type().name() + "'");
      }
      if (slot.charCount() == 0
          || !Character.isUnicodeIdentifierStart(slot.value().codePointAt(0))
              && slot.value().charAt(0) != '_'
          || !slot.value().codePoints().allMatch(Character::isUnicodeIdentifierPart)) {
        throw Raise.typeError("__slots__ must be identifiers");
      }
      if (slot.equals(Names.DICT)) {
        withDict = true;
      } else if (!slot.equals(Names.WEAKREF)) {
        PyStr mangled = mangle(type, slot);
        if (attributes.getStr(mangled) != null) {
          throw Raise.valueError(
              "'" + slot.value() + "' in __slots__ conflicts with class variable");
        }
        type.setAttribute(mangled, new PySlot(mangled, type.name()));
      }
    }
    if (!withDict && (plainBases && bases.get(0) == PyType.OBJECT || !inherited)) {
      type.forbidInstanceDict();
    }
  }

  private static PyObject[] dictKeys(PyDict dict) {
    PyList keys = new PyList();
    for (int i = dict.nextPosition(0); i >= 0; i = dict.nextPosition(i + 1)) {
      PyObject key = dict.keyAt(i);
      if (key != null) {
        keys.append(key);
      }
    }
    return keys.toArray();
  }

  private static PyStr mangle(PyType type, PyStr name) {
    boolean mangles = name.value().startsWith("__") && !name.value().endsWith("__");
    String owner = type.name().replaceFirst("^_+", "");
    return mangles && !owner.isEmpty() ? new PyStr("_" + owner + name.value()) : name;
  }

  /** Calls {@code __set_name__} of the attributes, then {@code __init_subclass__} of the bases. */
  static final class TellFrame extends NativeFrame {
    private PyType type;
    private @Nullable PyDict keywords;

    /** What the class held at first: the attributes may put others in their places. */
    private PyDict attributes;

    private int position = -1;
    private boolean told;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    TellFrame() {}

    TellFrame(PyType type, @Nullable PyDict keywords) {
      this.type = type;
      this.attributes = type.attributes().copy();
      this.keywords = keywords;
    }

    @Override
    protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
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
          property.name = property.name == PyNone.NONE ? name : property.name;
        }
        PyObject method = attribute.type().lookup(Names.SET_NAME);
        if (method != null
            && name != null
            && Calls.onType(machine, method, attribute, type, name) == null) {
          return null;
        }
      }
      return type;
    }

    private @Nullable PyObject initSubclass(Machine machine) {
      PyObject method = type.lookupAfter(type, Names.INIT_SUBCLASS);
      if (method == null || method instanceof PyBuiltin) {
        if (keywords != null && keywords.size() > 0) {
          throw Raise.typeError(
              NativeText.typeName(type) + ".__init_subclass__() takes no keyword arguments");
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

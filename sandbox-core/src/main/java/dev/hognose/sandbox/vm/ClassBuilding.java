// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Mro;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyCell;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Repr;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a {@code class} statement does. */
public final class ClassBuilding {
  private static final String CONFLICT =
      "metaclass conflict: the metaclass of a derived class must be a (non-strict)"
          + " subclass of the metaclasses of all its bases";

  /** The function {@code __build_class__(body, name, *bases, **keywords)}. */
  public static final PyBuiltin FUNCTION =
      new PyBuiltin(
          "__build_class__",
          Signature.of("func=None, name=None, /, *bases, **kwds"),
          ClassBuilding::build,
          PyBuiltin.Binding.FUNCTION,
          null,
          false,
          "builtins");

  private static final PyStr BUILD_CLASS = PyStr.shared("__build_class__");
  private static final PyStr METACLASS = PyStr.shared("metaclass");

  /** Builtin classes whose instances refer to nothing. */
  private static final Set<String> UNCOLLECTED =
      Set.of("object", "int", "float", "complex", "str", "bytes", "bytearray");

  private ClassBuilding() {}

  /** What a {@code class} statement calls: a program may put its own among the builtins. */
  static PyObject builder(Machine machine, PyFrame f) {
    PyObject found = Variables.builtins(machine, f).getStr(BUILD_CLASS);
    if (found == null) {
      throw Raise.of(ExceptionTypes.NAME_ERROR, "__build_class__ not found");
    }
    return found;
  }

  private static @Nullable PyObject build(Machine machine, @Nullable PyObject[] args) {
    if (args[0] == null || args[1] == null) {
      throw Raise.typeError("__build_class__: not enough arguments");
    }
    if (!(args[0] instanceof PyFunction body)) {
      throw Raise.typeError("__build_class__: func must be a function");
    }
    if (!(args[1] instanceof PyStr name)) {
      throw Raise.typeError("__build_class__: name is not a string");
    }
    if (!(args[2] instanceof PyTuple bases) || !(args[3] instanceof PyDict keywords)) {
      throw new IllegalStateException("the signature gives bases and keywords");
    }
    machine.meter().allocate(PyDict.bytesFor(keywords.size()));
    return machine.push(new BuildFrame(body, name, bases, keywords.copy()));
  }

  /** The most derived of the metaclasses; TypeError if there is none. */
  public static PyType metaclass(PyType start, PyObject[] bases) {
    PyType winner = start;
    for (PyObject base : bases) {
      PyType candidate = base.type();
      if (candidate.isSubtypeOf(winner)) {
        winner = candidate;
      } else if (!winner.isSubtypeOf(candidate)) {
        throw Raise.typeError(CONFLICT);
      }
    }
    return winner;
  }

  /** The bases as classes; TypeError for what is none. */
  public static List<PyType> classes(PyTuple bases) {
    List<PyType> classes = new ArrayList<>();
    for (PyObject base : bases.items) {
      if (!(base instanceof PyType type)) {
        throw Raise.typeError(
            base.type().lookup(Names.MRO_ENTRIES) == null
                ? CONFLICT
                : "type() doesn't support MRO entry resolution; use types.new_class()");
      }
      if (type.forbidsSubclasses()) {
        throw Raise.typeError("type '" + type.shownName() + "' is not an acceptable base type");
      }
      classes.add(type);
    }
    return classes;
  }

  /** Refuses a class that is among the bases twice. */
  static void requireDistinct(List<PyType> classes) {
    for (int i = 0; i < classes.size(); i++) {
      if (classes.indexOf(classes.get(i)) < i) {
        throw Raise.typeError("duplicate base class " + classes.get(i).shownName());
      }
    }
  }

  /** The base that says how instances are laid out, the first one if all do. */
  private static PyType mainBase(List<PyType> bases, PyType layout) {
    for (PyType base : bases) {
      if (base.layout() == layout) {
        return base;
      }
    }
    return bases.get(0);
  }

  /** Whether CPython's collector of cycles looks at the instances of a class. */
  private static boolean isCollected(PyType type) {
    return !type.isBuiltin() || !UNCOLLECTED.contains(type.name());
  }

  /** Gives a class of the guest other bases. */
  static void setBases(Meter meter, PyType type, PyObject value) {
    if (!(value instanceof PyTuple tuple)) {
      throw Raise.typeError(
          "can only assign tuple to "
              + type.shownName()
              + ".__bases__, not "
              + value.type().shownName());
    }
    if (tuple.items.length == 0) {
      throw Raise.typeError(
          "can only assign non-empty tuple to " + type.shownName() + ".__bases__, not ()");
    }
    for (PyObject base : tuple.items) {
      if (!(base instanceof PyType)) {
        throw Raise.typeError(
            type.shownName()
                + ".__bases__ must be tuple of classes, not '"
                + base.type().shownName()
                + "'");
      }
    }
    List<PyType> bases = classes(tuple);
    for (PyType base : bases) {
      if (base.isSubtypeOf(type)) {
        throw Raise.typeError("a __bases__ item causes an inheritance cycle");
      }
    }
    requireDistinct(bases);
    PyType layout = Mro.layoutOf(bases);
    PyType before = mainBase(type.bases(), type.layout());
    PyType after = mainBase(bases, layout);
    boolean likeFreed = isCollected(before) == isCollected(after);
    if (layout != type.layout() || !likeFreed) {
      throw Raise.typeError(
          "__bases__ assignment: '"
              + after.name()
              + (likeFreed ? "' object layout differs from '" : "' deallocator differs from '")
              + before.name()
              + "'");
    }
    List<PyType> old = type.bases();
    PyType[] order = type.mro();
    meter.work(Mro.work(bases));
    type.setBases(bases, Mro.above(bases));
    try {
      reorder(meter, type);
    } catch (PyError conflict) {
      type.setBases(old, Mro.above(old));
      type.setOrder(order);
      throw conflict;
    }
  }

  /** Gives the classes below one the orders that its new bases ask for, or changes none. */
  private static void reorder(Meter meter, PyType type) {
    List<PyType> below = below(meter, type);
    List<PyType[]> before = new ArrayList<>();
    try {
      for (PyType each : below) {
        meter.work(Mro.work(each.bases()));
        before.add(each.mro());
        each.setOrder(Mro.of(each));
      }
    } catch (PyError conflict) {
      for (int i = 0; i < before.size(); i++) {
        below.get(i).setOrder(before.get(i));
      }
      throw conflict;
    }
  }

  /** The classes derived from one, each after all those of its bases that are among them. */
  private static List<PyType> below(Meter meter, PyType type) {
    Set<PyType> all = new LinkedHashSet<>(type.subclasses());
    List<PyType> open = new ArrayList<>(all);
    for (int i = 0; i < open.size(); i++) {
      meter.work(8);
      for (PyType each : open.get(i).subclasses()) {
        if (all.add(each)) {
          open.add(each);
        }
      }
    }
    open.sort(Comparator.comparingInt(each -> each.mro().length));
    return open;
  }

  /** Builds a class: bases, metaclass, namespace, body, then the metaclass's call. */
  static final class BuildFrame extends NativeFrame {
    private PyFunction body;
    private PyStr name;
    private PyTuple originalBases;
    private PyDict keywords;
    private PyTuple bases;
    private @Nullable PyObject metaclass;
    private @Nullable PyObject namespace;
    private @Nullable PyObject cell;
    private int stage;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    BuildFrame() {}

    BuildFrame(PyFunction body, PyStr name, PyTuple bases, PyDict keywords) {
      this.body = body;
      this.name = name;
      this.originalBases = bases;
      this.bases = bases;
      this.keywords = keywords;
    }

    @Override
    protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
      PyObject now = value;
      if (stage == 0) {
        stage = 1;
        now = resolveBases(machine);
      }
      if (now != null && stage == 1) {
        stage = 2;
        bases = (PyTuple) now;
        now = prepare(machine);
      }
      if (now != null && stage == 2) {
        stage = 3;
        requireMapping(now);
        namespace = now;
        enterBody(machine, now);
        return null;
      }
      if (now != null && stage == 3) {
        stage = 4;
        cell = now;
        if (now instanceof PyCell && Payload.of(namespaceOrEmpty()) instanceof PyDict dict) {
          dict.putStr(Names.CLASSCELL, now);
        }
        now = callMetaclass(machine);
      }
      if (now instanceof PyType type && cell instanceof PyCell own) {
        checkCell(type, own);
      }
      return now;
    }

    /** The class must have got into the cell of its methods' {@code __class__}. */
    private void checkCell(PyType type, PyCell own) {
      if (own.contents == type) {
        return;
      }
      if (!(Payload.of(namespaceOrEmpty()) instanceof PyDict)) {
        own.contents = type;
        return;
      }
      String about = " defining " + Repr.repr(name) + " as " + NativeText.classText(type);
      if (own.contents == null) {
        throw Raise.runtimeError(
            "__class__ not set" + about + ". Was __classcell__ propagated to type.__new__?");
      }
      throw Raise.typeError("__class__ set to " + told(own.contents) + about);
    }

    private static String told(PyObject contents) {
      return contents instanceof PyType other ? NativeText.classText(other) : "another object";
    }

    private PyObject namespaceOrEmpty() {
      PyObject names = namespace;
      return names == null ? PyNone.NONE : names;
    }

    private @Nullable PyObject resolveBases(Machine machine) {
      for (PyObject base : originalBases.items) {
        if (!(base instanceof PyType)) {
          return machine.callPrelude("_resolve_bases", originalBases);
        }
      }
      return originalBases;
    }

    private void requireMapping(PyObject names) {
      if (!(names instanceof PyDict) && names.type().lookup(Names.GETITEM) == null) {
        throw Raise.typeError(
            (metaclass instanceof PyType type ? type.name() : "<metaclass>")
                + ".__prepare__() must return a mapping, not "
                + names.type().shownName());
      }
    }

    private @Nullable PyObject prepare(Machine machine) {
      PyObject given = keywords.getStr(METACLASS);
      if (given != null) {
        keywords.removeStr(METACLASS);
      }
      metaclass = given;
      if (given == null || given instanceof PyType) {
        PyType start =
            given instanceof PyType type
                ? type
                : bases.items.length == 0 ? PyType.TYPE : bases.items[0].type();
        metaclass = ClassBuilding.metaclass(start, bases.items);
      }
      PyObject maker = metaclass;
      if (maker instanceof PyType type && type != PyType.TYPE) {
        PyObject method = type.lookup(Names.PREPARE);
        if (method != null && !(method instanceof PyBuiltin)) {
          PyObject bound = ClassAttributes.onClass(machine, method, type);
          return machine.call(
              bound == null ? method : bound, new PyObject[] {name, bases}, keywords);
        }
      }
      return new PyDict();
    }

    private void enterBody(Machine machine, PyObject names) {
      PyFrame frame = new PyFrame(body);
      if (names instanceof PyDict dict && body.code.identity.source().internal()) {
        dict.reserve(body.code.tables.names().length);
      }
      frame.namespace = names;
      machine.enter(frame);
    }

    private @Nullable PyObject callMetaclass(Machine machine) {
      if (bases != originalBases
          && namespace instanceof PyDict dict
          && !Arrays.equals(bases.items, originalBases.items)) {
        dict.putStr(Names.ORIG_BASES, originalBases);
      }
      PyObject maker = metaclass == null ? PyType.TYPE : metaclass;
      PyObject names = namespace == null ? new PyDict() : namespace;
      PyDict given = keywords.size() == 0 ? null : keywords;
      if (maker == PyType.TYPE && names instanceof PyDict dict) {
        boolean unknown = body.code.identity.source().internal();
        return TypeCreation.create(machine, PyType.TYPE, name, bases, dict, given, unknown);
      }
      return machine.call(maker, new PyObject[] {name, bases, names}, given);
    }

    @Override
    protected void trace(PyObject.Tracer tracer) {
      tracer.reference(body);
      tracer.reference(name);
      tracer.reference(originalBases);
      tracer.reference(bases);
      tracer.reference(keywords);
      tracer.reference(metaclass);
      tracer.reference(namespace);
      tracer.reference(cell);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      body = fields.part(body, PyFunction.class);
      name = fields.part(name, PyStr.class);
      originalBases = fields.part(originalBases, PyTuple.class);
      keywords = fields.part(keywords, PyDict.class);
      bases = fields.part(bases, PyTuple.class);
      metaclass = fields.optional(metaclass);
      namespace = fields.optional(namespace);
      cell = fields.optional(cell);
      stage = fields.integer(stage);
    }
  }
}

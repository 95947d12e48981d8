// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.CallSite;
import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import org.jspecify.annotations.Nullable;

/** Calls of classes: {@code __new__}, then {@code __init__}. */
public final class Instantiation {
  private static final int INSTANCE_BYTES = 72;

  private Instantiation() {}

  /** Calls a class, by its metaclass's {@code __call__} if that has one of its own. */
  static @Nullable PyObject call(
      Machine machine, PyType type, PyObject[] args, @Nullable PyDict keywords) {
    PyType metaclass = type.type();
    if (metaclass != PyType.TYPE) {
      PyObject call = metaclass.lookup(Names.CALL);
      if (call != null && !PyBuiltin.isOwn(call, Names.CALL)) {
        PyObject bound = Attributes.bindNow(call, type, metaclass);
        return machine.call(bound == null ? call : bound, args, keywords);
      }
    }
    return create(machine, type, args, keywords);
  }

  /**
   * Begins the call of a class whose instances are plain ones filled by an {@code __init__} that
   * the arguments of the call site fit; whether the class is such.
   */
  static boolean begin(Machine machine, PyFrame f, PyType type, CallSite site) {
    PyFunction init = ClassFacts.of(type).initializer();
    if (init == null || init.code.flavor != Code.Flavor.PLAIN) {
      return false;
    }
    PyInstance instance = new PyInstance(type, null);
    PyFrame frame = SiteBinding.frame(f, init, instance, site);
    if (frame == null) {
      return false;
    }
    machine.meter().allocate(INSTANCE_BYTES);
    frame.returnTo = machine.target;
    frame.constructing = instance;
    machine.enter(frame);
    return true;
  }

  /** What {@code type.__call__} does. */
  public static @Nullable PyObject create(
      Machine machine, PyType type, PyObject[] args, @Nullable PyDict keywords) {
    if (type == PyType.TYPE && args.length == 1 && keywords == null) {
      return args[0].type();
    }
    if (type == PyType.TYPE && keywords != null) {
      Binding.requireNames(keywords);
    }
    if (type == PyType.TYPE && args.length == 1) {
      throw Raise.typeError("type() takes no keyword arguments");
    }
    if (type == PyType.TYPE && args.length != 3) {
      throw Raise.typeError("type() takes 1 or 3 arguments");
    }
    PyObject maker = type.lookup(Names.NEW);
    if (maker instanceof PyBuiltin builtin && type.isBuiltin()) {
      return Calls.builtin(machine, builtin, Calls.prepend(type, args), keywords);
    }
    PyObject init = type.lookup(Names.INIT);
    if (maker == PyType.OBJECT.lookup(Names.NEW) && init instanceof PyFunction function) {
      checkAbstract(type);
      machine.meter().allocate(INSTANCE_BYTES);
      return initialize(machine, new PyInstance(type, null), function, args, keywords);
    }
    machine.meter().allocate(INSTANCE_BYTES);
    return machine.push(new CreationFrame(type, maker, init, args, keywords));
  }

  /** The {@code __new__} that is all a call of a builtin class runs, or null. */
  static @Nullable PyBuiltin maker(PyType type) {
    return type.isBuiltin()
            && type != PyType.TYPE
            && type.type() == PyType.TYPE
            && type.lookup(Names.NEW) instanceof PyBuiltin maker
            && maker.constructs
            && maker.owner == type
        ? maker
        : null;
  }

  /** A bare instance of a class that has no builtin value inside. */
  public static PyInstance bare(PyType type) {
    if (type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
      return new PyException(type, PyTuple.EMPTY);
    }
    checkAbstract(type);
    return new PyInstance(type, null);
  }

  private static @Nullable PyObject initialize(
      Machine machine,
      PyInstance instance,
      PyFunction init,
      PyObject[] args,
      @Nullable PyDict keywords) {
    int top = machine.depth;
    PyObject value = Calls.function(machine, init, Calls.prepend(instance, args), keywords);
    if (value == null && machine.depth > top && machine.top instanceof PyFrame frame) {
      frame.constructing = instance;
      return null;
    }
    throw Raise.typeError(
        "__init__() should return None, not '"
            + (value == null ? "NoneType" : value.type().shownName())
            + "'");
  }

  private static void checkAbstract(PyType type) {
    if (!type.isBuiltin()) {
      PyObject names =
          type.type() == PyType.TYPE
              ? type.attributes().getStr(Names.ABSTRACTMETHODS)
              : type.lookup(Names.ABSTRACTMETHODS);
      if (names != null) {
        UnimplementedMethods.check(type, names);
      }
    }
  }

  /** Runs {@code __new__} and {@code __init__} where they are not the plain ones. */
  static final class CreationFrame extends NativeFrame {
    private PyType type;
    private @Nullable PyObject maker;
    private @Nullable PyObject init;
    private PyObject[] args;
    private @Nullable PyDict keywords;
    private @Nullable PyObject made;
    private int stage;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    CreationFrame() {}

    CreationFrame(
        PyType type,
        @Nullable PyObject maker,
        @Nullable PyObject init,
        PyObject[] args,
        @Nullable PyDict keywords) {
      this.type = type;
      this.maker = maker;
      this.init = init;
      this.args = args;
      this.keywords = keywords;
    }

    @Override
    protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
      PyObject now = value;
      if (stage == 0) {
        stage = 1;
        now = make(machine);
      }
      if (now != null && stage == 1) {
        stage = 2;
        made = now;
        if (!now.type().isSubtypeOf(type)) {
          return now;
        }
        now = initialize(machine, now);
      }
      if (now == null) {
        return null;
      }
      if (now != PyNone.NONE) {
        throw Raise.typeError(
            "__init__() should return None, not '" + now.type().shownName() + "'");
      }
      return made;
    }

    private @Nullable PyObject make(Machine machine) {
      PyObject function = maker instanceof PyWrappedFunction wrapped ? wrapped.function : maker;
      if (function instanceof PyBuiltin builtin) {
        if (builtin.owner == PyType.OBJECT) {
          if (init instanceof PyBuiltin && type != PyType.OBJECT) {
            rejectArguments();
          }
          checkAbstract(type);
          return new PyInstance(type, null);
        }
        // Builtin containers are filled by __init__, which guest code may define with parameters
        // of its own.
        boolean filledLater = Fillable.isFillable(type.layout()) && type.layout() != type;
        return filledLater
            ? Calls.builtin(machine, builtin, new PyObject[] {type}, null)
            : Calls.builtin(machine, builtin, Calls.prepend(type, args), keywords);
      }
      if (function == null) {
        return bare(type);
      }
      return machine.call(function, Calls.prepend(type, args), keywords);
    }

    private void rejectArguments() {
      if (args.length > 0 || keywords != null) {
        throw Raise.typeError(type.shownName() + "() takes no arguments");
      }
    }

    private @Nullable PyObject initialize(Machine machine, PyObject instance) {
      PyObject method = instance.type().lookup(Names.INIT);
      if (method == null || method == PyType.OBJECT.lookup(Names.INIT)) {
        return PyNone.NONE;
      }
      if (method instanceof PyBuiltin builtin
          && builtin.owner != null
          && builtin.owner.isBuiltin()
          && !Fillable.isFillable(type.layout())
          && !type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)
          && !type.isSubtypeOf(PyType.TYPE)) {
        return PyNone.NONE;
      }
      if (method instanceof PyFunction || method instanceof PyBuiltin) {
        return machine.call(method, Calls.prepend(instance, args), keywords);
      }
      PyObject bound = Attributes.bindNow(method, instance, type);
      return machine.call(bound == null ? method : bound, args, keywords);
    }

    @Override
    protected void trace(PyObject.Tracer tracer) {
      tracer.reference(type);
      tracer.references(args);
      tracer.reference(keywords);
      tracer.reference(made);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      type = fields.part(type, PyType.class);
      maker = fields.optional(maker);
      init = fields.optional(init);
      args = fields.objects(args);
      keywords = fields.optional(keywords, PyDict.class);
      made = fields.optional(made);
      stage = fields.integer(stage);
    }
  }
}

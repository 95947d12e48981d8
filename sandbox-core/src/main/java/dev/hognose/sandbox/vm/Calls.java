// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.CallSite;
import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.ByteStore;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyBigInt;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyFrozenSet;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyMemoryView;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySet;
import dev.hognose.sandbox.objects.PySingleton;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import org.jspecify.annotations.Nullable;

/** Calls of all kinds of callables. A null result means that frames were pushed. */
public final class Calls {
  private static final int MAX_HOPS = 200;
  private static final int GENERATOR_BYTES = 200;
  private static final PyObject[] NO_ARGUMENTS = {};
  private static final PyStr MISSING_NAME = PyStr.shared("_missing");

  /** Arguments up to this size cost no steps of their own. */
  private static final int SHORT_BYTES = 2_048;

  private Calls() {}

  /** The call of a call site. */
  static @Nullable PyObject site(Machine machine, PyFrame f, PyObject callee, CallSite site) {
    if (callee instanceof PyFunction function) {
      PyObject known = NativeVersion.result(machine, f, function, null, site);
      if (known != null) {
        return known;
      }
      PyFrame frame = SiteBinding.frame(f, function, null, site);
      if (frame != null) {
        return begin(machine, function, frame);
      }
    }
    if (callee instanceof PyBoundMethod bound && bound.function instanceof PyFunction function) {
      PyFrame frame = SiteBinding.frame(f, function, bound.self, site);
      if (frame != null) {
        return begin(machine, function, frame);
      }
    }
    if (callee instanceof PyType type && Instantiation.begin(machine, f, type, site)) {
      return null;
    }
    int[] sources = site.arguments();
    if (site.keywords().length == 0) {
      return call(machine, callee, gather(f, sources, sources.length), null);
    }
    return call(machine, callee, gather(f, sources, site.positional()), keywords(machine, f, site));
  }

  /** The call of a method at a call site; remembers what the class has for its name. */
  static @Nullable PyObject method(
      Machine machine, PyFrame f, PyObject receiver, CallSite site, int pc) {
    PyStr name = f.body.names[site.method()];
    PyObject self = receiver;
    PyObject found;
    if (receiver instanceof PyModule module) {
      PyObject callee = Attributes.ofModule(f, module, name, pc - 1);
      if (callee != null) {
        return site(machine, f, callee, site);
      }
      found = null;
    } else if (receiver instanceof PySuper up) {
      self = up.self;
      found = SuperAttributes.method(f, up, name, pc - 1);
    } else {
      found = Attributes.method(f, receiver, name, pc - 1);
    }
    if (found == null) {
      PyObject callee = Attributes.get(machine, receiver, name);
      if (callee != null) {
        return site(machine, f, callee, site);
      }
      return MethodCallFrame.await(machine, f, site);
    }
    if (found instanceof PyFunction function) {
      PyObject known = NativeVersion.result(machine, f, function, self, site);
      if (known != null) {
        return known;
      }
      PyFrame frame = SiteBinding.frame(f, function, self, site);
      if (frame != null) {
        return begin(machine, function, frame);
      }
    }
    int positional = site.positional();
    PyObject[] args = new PyObject[positional + 1];
    args[0] = self;
    for (int i = 0; i < positional; i++) {
      args[i + 1] = register(f, site.arguments()[i]);
    }
    PyDict keywords = site.keywords().length == 0 ? null : keywords(machine, f, site);
    return found instanceof PyBuiltin builtin
        ? builtin(machine, builtin, args, keywords)
        : function(machine, (PyFunction) found, args, keywords);
  }

  /** The call {@code callee(*list, **dict)}. */
  static @Nullable PyObject star(
      Machine machine, PyObject callee, PyObject positional, @Nullable PyObject keywords) {
    return call(
        machine,
        callee,
        ((PyList) positional).toArray(),
        keywords instanceof PyDict dict && dict.size() > 0 ? dict : null);
  }

  /** Calls anything. */
  static @Nullable PyObject call(
      Machine machine, PyObject callee, PyObject[] args, @Nullable PyDict keywords) {
    if (callee instanceof PyFunction function) {
      return function(machine, function, args, keywords);
    }
    int given = NativeDepth.size(args, keywords);
    machine.natives.enter(given);
    try {
      return nested(machine, callee, args, keywords);
    } finally {
      machine.natives.leave(given);
    }
  }

  private static @Nullable PyObject nested(
      Machine machine, PyObject first, PyObject[] arguments, @Nullable PyDict keywords) {
    PyObject callee = first;
    PyObject[] args = arguments;
    for (int hops = 0; hops < MAX_HOPS; hops++) {
      if (callee instanceof PyFunction function) {
        return function(machine, function, args, keywords);
      }
      if (callee instanceof PyBuiltin builtin) {
        if (builtin.binding == PyBuiltin.Binding.GETTER) {
          throw Raise.typeError("'" + builtin.type().shownName() + "' object is not callable");
        }
        return builtin.constructs && Fillable.isMadeEmpty(builtin, args, keywords)
            ? bound(machine, builtin, new PyObject[] {args[0]})
            : builtin(machine, builtin, args, keywords);
      }
      if (callee instanceof PyType type) {
        return Instantiation.call(machine, type, args, keywords);
      }
      if (callee instanceof PyBoundMethod bound) {
        args = prepend(bound.self, args);
        callee = bound.function;
      } else if (callee instanceof NativeCallable own) {
        return own.call(machine, args, keywords);
      } else if (callee instanceof PyWrappedFunction wrapped && !wrapped.bindsClass()) {
        callee = wrapped.function;
      } else {
        PyObject method = callable(callee);
        if (method instanceof PyFunction) {
          args = prepend(callee, args);
          callee = method;
        } else {
          PyObject bound = Attributes.bindNow(method, callee, callee.type());
          if (bound == null) {
            return descriptor(machine, method, callee, args, keywords);
          }
          callee = bound;
        }
      }
    }
    throw Raise.recursionError();
  }

  /** Calls an object whose class computes what is called. */
  private static @Nullable PyObject descriptor(
      Machine machine, PyObject method, PyObject self, PyObject[] args, @Nullable PyDict keywords) {
    return keywords == null
        ? machine.push(new BindCallFrame(method, self, args))
        : machine.callPrelude("_call", self, PyTuple.of(args), keywords);
  }

  /** What the class of an object that is called has for that. */
  private static PyObject callable(PyObject callee) {
    PyObject method = callee.type().lookup(Names.CALL);
    if (method == null || method == PyNone.NONE) {
      PyObject shown = method == null ? callee : method;
      throw Raise.typeError("'" + shown.type().shownName() + "' object is not callable");
    }
    return method;
  }

  /** Calls what was found on an object's class for a special method. */
  public static @Nullable PyObject onType(
      Machine machine, PyObject found, PyObject self, PyObject... args) {
    if (found instanceof PyFunction function) {
      return function(machine, function, prepend(self, args), null);
    }
    machine.natives.enter();
    try {
      if (found instanceof PyBuiltin builtin && builtin.binding == PyBuiltin.Binding.METHOD) {
        return builtin(machine, builtin, prepend(self, args), null);
      }
      PyObject bound = Attributes.bindNow(found, self, self.type());
      return bound == null
          ? machine.push(new BindCallFrame(found, self, args))
          : call(machine, bound, args, null);
    } finally {
      machine.natives.leave();
    }
  }

  /** Calls a function of the guest. */
  static @Nullable PyObject function(
      Machine machine, PyFunction function, PyObject[] args, @Nullable PyDict keywords) {
    if (function.version != null && keywords == null) {
      PyObject known = NativeVersion.result(machine, function, args);
      if (known != null) {
        return known;
      }
    }
    PyFrame frame = new PyFrame(function);
    if (function.plainArity == args.length && keywords == null) {
      System.arraycopy(args, 0, frame.r, 0, args.length);
    } else {
      chargeRests(machine.meter(), function.code.parameters, args.length, keywords);
      Binding.bind(function, args, keywords, frame.r);
    }
    return begin(machine, function, frame);
  }

  /** Charges for the tuple and the dict that take the arguments of no parameter. */
  private static void chargeRests(
      Meter meter, Code.Parameters shape, int given, @Nullable PyDict keywords) {
    if (shape.star() && given > shape.positional()) {
      meter.allocate(32 + 4L * (given - shape.positional()));
    }
    if (shape.doubleStar()) {
      meter.allocate(PyDict.bytesFor(keywords == null ? 0 : keywords.size()));
    }
  }

  /** Calls a function of the guest with one argument. */
  static @Nullable PyObject function(Machine machine, PyFunction function, PyObject only) {
    if (function.plainArity != 1) {
      return function(machine, function, new PyObject[] {only}, null);
    }
    PyFrame frame = new PyFrame(function);
    frame.r[0] = only;
    return begin(machine, function, frame);
  }

  /** Begins a function whose parameters are filled. */
  private static @Nullable PyObject begin(Machine machine, PyFunction function, PyFrame frame) {
    if (function.code.flavor != Code.Flavor.PLAIN) {
      machine.meter().allocate(GENERATOR_BYTES + 4L * frame.r.length);
      PyGenerator generator = new PyGenerator(frame, function);
      return Awaiting.isForgotten(machine, generator)
          ? machine.callPrelude("_warn_unawaited", generator)
          : generator;
    }
    frame.returnTo = machine.target;
    machine.enter(frame);
    return null;
  }

  /** Calls a builtin function. */
  static @Nullable PyObject builtin(
      Machine machine, PyBuiltin builtin, PyObject[] given, @Nullable PyDict keywords) {
    PyObject[] args = given;
    if (builtin.owner != null && builtin.binding == PyBuiltin.Binding.METHOD) {
      checkSelf(builtin, args);
      args = builtin.keepsSelf ? args : plainSelf(args);
    } else if (builtin.binding == PyBuiltin.Binding.GETTER
        && builtin.owner != PyType.OBJECT
        && !builtin.keepsSelf) {
      checkSelf(builtin, args);
      args = plainSelf(args);
    }
    if (builtin.constructs) {
      checkClass(builtin, args);
      if (Fillable.makesEmpty(builtin, args)) {
        return bound(machine, builtin, new PyObject[] {args[0]});
      }
    }
    return keywords == null || Fillable.ignoresKeywords(builtin, given)
        ? bound(machine, builtin, args)
        : execute(
            machine, builtin, builtin.signature.bind(plainName(builtin, args), args, keywords));
  }

  /** Calls a builtin function with positional arguments, of which self is the right one. */
  static @Nullable PyObject bound(Machine machine, PyBuiltin builtin, @Nullable PyObject[] args) {
    return execute(
        machine,
        builtin,
        builtin.signature.fits(args.length)
            ? args
            : builtin.signature.bind(shownName(builtin, args), args, null));
  }

  /** Calls a builtin function with one argument for each parameter. */
  static @Nullable PyObject execute(
      Machine machine, PyBuiltin builtin, @Nullable PyObject[] bound) {
    PyObject result = attempt(machine, builtin, bound);
    return result == PyBuiltin.FALLBACK ? fallback(machine, builtin, bound) : result;
  }

  /**
   * The same if the builtin's arguments keep it from asking the machine; null if it asks guests.
   */
  static @Nullable PyObject executeNatively(
      Machine machine, PyBuiltin builtin, @Nullable PyObject[] bound) {
    PyObject result = attempt(machine, builtin, bound);
    return result == PyBuiltin.FALLBACK ? null : result;
  }

  private static @Nullable PyObject attempt(
      Machine machine, PyBuiltin builtin, @Nullable PyObject[] bound) {
    if (!builtin.isShortWork) {
      chargeSizes(machine.meter(), bound);
    }
    PyObject result;
    try {
      result = builtin.body.call(machine, bound);
    } catch (GuestNeeded needed) {
      return PyBuiltin.FALLBACK;
    } catch (ClassCastException unfit) {
      // Natives of the library's own modules trust its Python code; a guest may call them, too.
      throw Raise.typeError("bad argument type for built-in operation");
    }
    if (result != null && result != PyBuiltin.FALLBACK) {
      ResultCharge.of(machine.meter(), result);
    }
    return result;
  }

  /** The name of the class of guest code that sets are made an instance of, or null. */
  private static @Nullable String nameOfMade(PyBuiltin builtin, PyObject[] args) {
    if (args.length == 0) {
      return null;
    }
    return builtin.constructs && args[0] instanceof PyType type
        ? type.name()
        : builtin.name.equals("__init__") ? args[0].type().name() : null;
  }

  /** The name of a builtin in messages: a method of classes is shown as the class's own. */
  private static String shownName(PyBuiltin builtin, PyObject[] args) {
    if (builtin.owner == PySet.TYPE || builtin.owner == PyFrozenSet.TYPE) {
      String name = nameOfMade(builtin, args);
      if (name != null) {
        return name + "." + builtin.name;
      }
    }
    return plainName(builtin, args);
  }

  private static String plainName(PyBuiltin builtin, PyObject[] args) {
    boolean ofClass =
        builtin.binding == PyBuiltin.Binding.CLASS_METHOD
            || builtin.owner == PyType.TYPE && builtin.binding == PyBuiltin.Binding.METHOD;
    return ofClass && args.length > 0 && args[0] instanceof PyType type
        ? type.name() + "." + builtin.name
        : builtin.nameInErrors;
  }

  /** The arguments with the builtin value that an instance of a guest's subclass carries. */
  private static PyObject[] plainSelf(PyObject[] args) {
    if (args[0] instanceof PyInstance instance && instance.payload != null) {
      PyObject[] plain = args.clone();
      plain[0] = instance.payload;
      return plain;
    }
    return args;
  }

  /**
   * Counts steps for long texts and numbers, which most builtins look at as a whole: at least their
   * first two arguments, so that calls in a loop cannot keep the meter from its clock.
   */
  private static void chargeSizes(Meter meter, @Nullable PyObject[] args) {
    for (int i = 0; i < 2 && i < args.length; i++) {
      PyObject argument = args[i];
      if (argument != null && !(argument instanceof PyInt)) {
        long bytes = sizeOf(argument);
        if (bytes > SHORT_BYTES) {
          meter.work(bytes >> 8);
        }
      }
    }
  }

  private static long sizeOf(PyObject argument) {
    if (argument instanceof PyStr text) {
      return text.charCount();
    }
    if (argument instanceof PyBytes plain) {
      return plain.value.length;
    }
    if (argument instanceof PyBigInt number) {
      return number.bitLength() >> 3;
    }
    if (argument instanceof PyByteArray array) {
      return array.size;
    }
    if (argument instanceof PyMemoryView view) {
      return view.released ? 0 : (long) view.count() * view.itemSize();
    }
    return argument instanceof ByteStore store ? store.byteLength() : 0;
  }

  private static @Nullable PyObject fallback(
      Machine machine, PyBuiltin builtin, @Nullable PyObject[] bound) {
    Environment environment = machine.session().environment();
    PyObject missing = environment.preludeNames().getStr(MISSING_NAME);
    PyObject[] args = new PyObject[bound.length];
    for (int i = 0; i < bound.length; i++) {
      PyObject arg = bound[i];
      args[i] = arg == null ? (missing == null ? PyNone.NONE : missing) : arg;
    }
    String name = builtin.preludeName;
    if (environment.prelude(name) == null) {
      // No Python version of its own: arguments with an __index__ of the guest are converted.
      return machine.callPrelude("_retry", builtin, PyTuple.of(args));
    }
    return function(machine, machine.session().prelude(name), args, null);
  }

  /** Refuses to make an instance of what is no class, or not one of the type's. */
  private static void checkClass(PyBuiltin builtin, PyObject[] args) {
    PyType owner = builtin.owner;
    if (args.length > 0 && args[0] == owner || owner == null) {
      return;
    }
    if (args.length == 0) {
      throw Raise.typeError(owner.shownName() + "." + builtin.name + "(): not enough arguments");
    }
    if (!(args[0] instanceof PyType type)) {
      throw Raise.typeError(
          owner.shownName()
              + "."
              + builtin.name
              + "(X): X is not a type object ("
              + args[0].type().shownName()
              + ")");
    }
    if (!type.isSubtypeOf(owner)) {
      throw Raise.typeError(
          builtin.qualifiedName
              + "("
              + type.shownName()
              + "): "
              + type.shownName()
              + " is not a subtype of "
              + owner.name());
    }
  }

  private static void checkSelf(PyBuiltin builtin, PyObject[] args) {
    PyType owner = builtin.owner;
    if (owner == null) {
      return;
    }
    if (args.length == 0) {
      throw Raise.typeError(
          builtin.isWrapper()
              ? "descriptor '"
                  + builtin.name
                  + "' of '"
                  + owner.name()
                  + "' object needs an argument"
              : "unbound method " + builtin.qualifiedName + "() needs an argument");
    }
    if (owner != PyType.OBJECT && !args[0].type().isSubtypeOf(owner)) {
      throw Raise.typeError(
          builtin.isWrapper()
              ? "descriptor '"
                  + builtin.name
                  + "' requires a '"
                  + owner.name()
                  + "' object but received a '"
                  + args[0].type().shownName()
                  + "'"
              : doesNotApply(builtin, args[0]));
    }
  }

  /** The text of the error of a descriptor that is asked for another type's object. */
  static String doesNotApply(PyBuiltin builtin, PyObject object) {
    String owner = builtin.owner == null ? "object" : builtin.owner.name();
    return "descriptor '"
        + builtin.name
        + "' for '"
        + owner
        + "' objects doesn't apply to a '"
        + object.type().shownName()
        + "' object";
  }

  /**
   * What a call of a class gives when its {@code __init__} has returned, or null: the error is
   * raised by the caller.
   */
  static @Nullable PyObject constructed(Machine machine, PyFrame f, PyObject value) {
    if (value != PyNone.NONE) {
      machine.throwLater(
          Raise.typeError("__init__() should return None, not '" + value.type().shownName() + "'")
              .exception());
      return null;
    }
    PyInstance instance = f.constructing;
    return instance == null ? PySingleton.ELLIPSIS : instance;
  }

  /** The arguments with one more in front. */
  static PyObject[] prepend(PyObject first, PyObject[] args) {
    PyObject[] all = new PyObject[args.length + 1];
    all[0] = first;
    System.arraycopy(args, 0, all, 1, args.length);
    return all;
  }

  private static PyObject[] gather(PyFrame f, int[] sources, int count) {
    if (count == 0) {
      return NO_ARGUMENTS;
    }
    PyObject[] args = new PyObject[count];
    for (int i = 0; i < count; i++) {
      args[i] = register(f, sources[i]);
    }
    return args;
  }

  private static PyDict keywords(Machine machine, PyFrame f, CallSite site) {
    machine.meter().allocate(PyDict.bytesFor(site.keywords().length));
    PyDict keywords = new PyDict();
    int positional = site.positional();
    for (int i = 0; i < site.keywords().length; i++) {
      keywords.putStr(
          f.body.names[site.keywords()[i]], register(f, site.arguments()[positional + i]));
    }
    return keywords;
  }

  @SuppressWarnings("NullAway") // READ operands are bound
  private static PyObject register(PyFrame f, int register) {
    return f.r[register];
  }
}

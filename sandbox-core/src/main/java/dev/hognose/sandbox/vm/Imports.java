// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.ImportShape;
import dev.hognose.sandbox.objects.ExceptionMembers;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Imports of modules: the library's, then those in files. A null result means that a module's code
 * runs.
 */
public final class Imports {
  private static final PyStr IMPORT = PyStr.shared("__import__");

  private Imports() {}

  /** The instruction IMPORT_NAME: a program may put its own function among the builtins. */
  static @Nullable PyObject importName(Machine machine, PyFrame f, ImportShape shape) {
    PyObject function = Variables.builtins(machine, f).getStr(IMPORT);
    if (function instanceof PyBuiltin || f.code.identity.source().internal()) {
      return byName(machine, f.globals, shape);
    }
    if (function == null) {
      throw Raise.of(ExceptionTypes.IMPORT_ERROR, "__import__ not found");
    }
    PyObject[] names = shape.names().stream().map(PyStr::new).toArray(PyObject[]::new);
    return machine.callPrelude(
        "_import_through",
        function,
        new PyStr(shape.module()),
        f.globals,
        f.namespace == null ? PyNone.NONE : f.namespace,
        names.length == 0 ? PyNone.NONE : PyTuple.of(names),
        PyInt.of(shape.level()),
        PyBool.of(shape.leaf()));
  }

  /** Imports what a shape says, for a module with these globals. */
  public static @Nullable PyObject byName(Machine machine, PyDict globals, ImportShape shape) {
    if (shape.level() > 0) {
      PyObject own = globals.getStr(Names.PACKAGE);
      if (!(own instanceof PyStr name) || name.charCount() == 0) {
        throw Raise.of(
            ExceptionTypes.IMPORT_ERROR, "attempted relative import with no known parent package");
      }
      String above = above(name.value(), shape.level());
      String absolute = shape.module().isEmpty() ? above : above + "." + shape.module();
      return machine.push(new ImportFrame(absolute, true, shape));
    }
    boolean leaf = shape.leaf() || !shape.names().isEmpty();
    PyObject loaded = loaded(machine, shape.module());
    if (loaded != null && loaded != PyNone.NONE && leaf && shape.names().isEmpty()) {
      return loaded;
    }
    return machine.push(new ImportFrame(shape.module(), leaf, shape));
  }

  /** The package that the dots of a relative import stand for. */
  private static String above(String ownPackage, int level) {
    String name = ownPackage;
    for (int i = 1; i < level; i++) {
      int dot = name.lastIndexOf('.');
      if (dot < 0) {
        throw Raise.of(
            ExceptionTypes.IMPORT_ERROR, "attempted relative import beyond top-level package");
      }
      name = name.substring(0, dot);
    }
    return name;
  }

  /** Imports a module by its dotted name and gives it, the last part of the name. */
  public static @Nullable PyObject module(Machine machine, String name) {
    return machine.push(new ImportFrame(name, true, null));
  }

  private static @Nullable PyObject loaded(Machine machine, String name) {
    return machine.session().modules().getStr(new PyStr(name));
  }

  /** The instruction IMPORT_FROM. */
  static @Nullable PyObject importFrom(Machine machine, PyObject module, PyStr name) {
    if (module instanceof PyModule own) {
      PyObject value = own.namespace.getStr(name);
      if (value == null) {
        value = loaded(machine, own.name + "." + name.value());
      }
      if (value != null) {
        return value;
      }
      if (own.type() == PyModule.TYPE && own.namespace.getStr(Names.GETATTR) == null) {
        throw missingName(own, name);
      }
      return machine.push(new ImportFromFrame(own, name));
    }
    return machine.push(new ImportFromFrame(module, name));
  }

  private static PyError missingName(PyObject from, PyStr name) {
    return from instanceof PyModule module
        ? missingName(module.name, module.namespace.getStr(FileModules.FILE), name)
        : missingName("<unknown module name>", null, name);
  }

  private static PyError missingName(String module, @Nullable PyObject place, PyStr name) {
    PyError error =
        Raise.of(
            ExceptionTypes.IMPORT_ERROR,
            "cannot import name '"
                + name.value()
                + "' from '"
                + module
                + "' ("
                + (place instanceof PyStr file ? file.value() : "unknown location")
                + ")");
    error.exception().setSlot(ExceptionMembers.NAME, new PyStr(module));
    error.exception().setSlot(ExceptionMembers.NAME_FROM, name);
    error.exception().setSlot(ExceptionMembers.PATH, PyNone.NONE);
    return error;
  }

  /** The instruction IMPORT_STAR. */
  static @Nullable PyObject importStar(Machine machine, PyFrame f, PyObject module) {
    if (!(module instanceof PyModule own)) {
      throw Raise.of(ExceptionTypes.IMPORT_ERROR, "from-import-* needs a module");
    }
    PyDict into = f.namespace instanceof PyDict dict ? dict : f.globals;
    PyObject all = own.namespace.getStr(Names.ALL);
    PyObject[] names = all instanceof PyList list ? list.toArray() : null;
    if (all instanceof PyTuple tuple) {
      names = tuple.items;
    }
    if (all != null && names != null) {
      for (PyObject each : names) {
        if (!(each instanceof PyStr name) || own.namespace.getStr(name) == null) {
          return machine.callPrelude("_import_star", module, all, into);
        }
      }
      for (PyObject each : names) {
        PyStr name = (PyStr) each;
        into.putStr(name, Objects.requireNonNull(own.namespace.getStr(name)));
      }
      return PyNone.NONE;
    }
    PyDict from = own.namespace;
    for (int i = from.nextPosition(0); i >= 0; i = from.nextPosition(i + 1)) {
      if (from.keyAt(i) instanceof PyStr name && !name.value().startsWith("_")) {
        into.putStr(name, from.valueAt(i));
      }
    }
    return PyNone.NONE;
  }

  private static boolean isModule(Machine machine, String name) {
    return machine.session().environment().module(name) != null
        || FileModules.locate(machine, name) != null;
  }

  private static PyError notFound(Machine machine, String name, int dot) {
    String why = machine.session().environment().absence(name);
    String message = why != null ? why : "No module named '" + name + "'";
    if (loaded(machine, name) == PyNone.NONE) {
      message = "import of " + name + " halted; None in sys.modules";
    }
    if (dot > 0) {
      String parent = name.substring(0, dot);
      Environment.ModuleDefinition known = machine.session().environment().module(parent);
      message +=
          known != null && known.isPackage() && !parent.equals("os")
                  || FileModules.isPackage(machine, parent)
              ? ""
              : "; '" + parent + "' is not a package";
    }
    PyError error = Raise.of(ExceptionTypes.MODULE_NOT_FOUND_ERROR, message);
    error.exception().setSlot(ExceptionMembers.NAME, new PyStr(name));
    return error;
  }

  private static @Nullable ImportShape exchangeShape(Fields fields, @Nullable ImportShape shape) {
    if (!fields.flag(shape != null)) {
      return null;
    }
    ImportShape known = shape == null ? new ImportShape("", 0, List.of(), false) : shape;
    String module = fields.text(known.module());
    int level = fields.count(known.level());
    String[] names = known.names().toArray(new String[0]);
    names = fields.isLoading() ? new String[fields.size(0)] : names;
    if (!fields.isLoading()) {
      fields.size(names.length);
    }
    for (int i = 0; i < names.length; i++) {
      names[i] = fields.text(fields.isLoading() ? "" : names[i]);
    }
    return new ImportShape(module, level, List.of(names), fields.flag(known.leaf()));
  }

  /**
   * Asks a module's own {@code __getattr__}, or what stands for a module, for a name to be
   * imported.
   */
  static final class ImportFromFrame extends NativeFrame {
    private PyObject module;
    private PyStr name;
    private boolean asked;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    ImportFromFrame() {}

    ImportFromFrame(PyObject module, PyStr name) {
      this.module = module;
      this.name = name;
    }

    @Override
    protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
      if (asked) {
        return value;
      }
      asked = true;
      return machine.getAttribute(module, name);
    }

    @Override
    protected @Nullable PyObject raised(Machine machine, PyException exception) {
      if (exception.type().isSubtypeOf(ExceptionTypes.ATTRIBUTE_ERROR)) {
        throw missingName(module, name);
      }
      return PROPAGATE;
    }

    @Override
    protected void trace(PyObject.Tracer tracer) {
      tracer.reference(module);
      tracer.reference(name);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      module = fields.object(module);
      name = fields.part(name, PyStr.class);
      asked = fields.flag(asked);
    }
  }

  /** Imports modules one after the other; the lowest frame of a session that is made anew. */
  public static final class All extends NativeFrame {
    private final List<String> names;
    private int next;

    public All(List<String> names) {
      this.names = names;
    }

    @Override
    protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
      while (next < names.size()) {
        if (module(machine, names.get(next++)) == null) {
          return null;
        }
      }
      return PyNone.NONE;
    }

    @Override
    protected void trace(PyObject.Tracer tracer) {}

    @Override
    public void exchange(Fields fields) {
      throw new IllegalStateException("no program waits above this frame");
    }
  }

  /** Imports a dotted name part by part, then the submodules that {@code from} asks for. */
  static final class ImportFrame extends NativeFrame {
    private String name;
    private boolean leaf;
    private @Nullable ImportShape shape;
    private int end = -1;
    private int submodule;
    private @Nullable PyObject parent;
    private @Nullable PyObject first;
    private @Nullable PyModule running;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    ImportFrame() {}

    ImportFrame(String name, boolean leaf, @Nullable ImportShape shape) {
      this.name = name;
      this.leaf = leaf;
      this.shape = shape;
    }

    @Override
    protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
      if (running != null) {
        finished(machine.session().modules(), running);
        running = null;
      }
      while (end < name.length()) {
        int dot = name.indexOf('.', end + 1);
        end = dot < 0 ? name.length() : dot;
        if (!load(machine, name.substring(0, end))) {
          return null;
        }
      }
      while (shape != null && submodule < shape.names().size()) {
        String wanted = shape.names().get(submodule++);
        PyObject keep = parent;
        if (keep instanceof PyModule from && from.namespace.getStr(new PyStr(wanted)) == null) {
          boolean ours = isModule(machine, from.name + "." + wanted);
          if (!ours && FileModules.hasFinders(machine)) {
            return machine.callPrelude("_import_missing", from, new PyStr(wanted));
          }
          boolean done = !ours || load(machine, from.name + "." + wanted);
          parent = keep;
          if (!done) {
            submodule -= running == null ? 1 : 0;
            return null;
          }
        }
      }
      PyObject result = leaf ? parent : first;
      return result == null ? PyNone.NONE : result;
    }

    /** Whether a module is there already; else its code has begun to run. */
    private boolean load(Machine machine, String full) {
      PyDict modules = machine.session().modules();
      PyStr key = new PyStr(full);
      PyObject known = modules.getStr(key);
      if (known != null && known != PyNone.NONE) {
        enter(known);
        return true;
      }
      if (known == null && FileModules.asksFindersFirst(machine, key)) {
        end = full.lastIndexOf('.');
        machine.callPrelude("_import_by_first_finders", key);
        return false;
      }
      Environment.ModuleDefinition definition = machine.session().environment().module(full);
      boolean ofLibrary = definition != null;
      if (definition == null && known != PyNone.NONE) {
        definition = FileModules.find(machine, full);
      }
      if (definition == null || known == PyNone.NONE) {
        PyError error = notFound(machine, full, parent == null ? -1 : full.lastIndexOf('.'));
        if (known == PyNone.NONE || !FileModules.hasFinders(machine)) {
          throw error;
        }
        end = full.lastIndexOf('.');
        machine.callPrelude("_import_by_finders", key, error.exception().args.items[0]);
        return false;
      }
      machine.meter().allocate(2_000);
      PyDict namespace =
          full.equals("builtins") ? machine.session().ownBuiltins() : definition.natives().copy();
      if (definition.code() != null) {
        namespace.reserve(definition.code().tables.names().length);
      }
      namespace.putStr(Names.NAME, key);
      namespace.putStr(Names.DOC, PyNone.NONE);
      int dot = full.lastIndexOf('.');
      String owner = definition.isPackage() ? full : dot < 0 ? "" : full.substring(0, dot);
      // Names that the program lacks are looked up in builtins: its package is None.
      namespace.putStr(Names.PACKAGE, full.equals("builtins") ? PyNone.NONE : new PyStr(owner));
      PyModule module = new PyModule(full, namespace);
      module.ofLibrary = ofLibrary;
      modules.putStr(key, module);
      enter(module);
      if (definition.code() == null) {
        finished(modules, module);
        return true;
      }
      running = module;
      PyFrame frame = new PyFrame(new Body(definition.code()), namespace, namespace);
      machine.target = -1;
      machine.enter(frame);
      return false;
    }

    /** A module has run: its package gets it, or what it has put in its place. */
    private void finished(PyDict modules, PyModule module) {
      String full = module.name;
      PyObject found = modules.getStr(new PyStr(full));
      PyObject now = found == null ? module : found;
      first = first == module ? now : first;
      parent = parent == module ? now : parent;
      int dot = full.lastIndexOf('.');
      if (dot > 0 && modules.getStr(new PyStr(full.substring(0, dot))) instanceof PyModule above) {
        above.namespace.putStr(new PyStr(full.substring(dot + 1)), now);
      }
    }

    private void enter(PyObject module) {
      if (first == null) {
        first = module;
      }
      parent = module;
    }

    @Override
    protected @Nullable PyObject raised(Machine machine, PyException exception) {
      dropped(machine);
      return PROPAGATE;
    }

    /** Half a module is none: the next import begins anew. */
    @Override
    protected void dropped(Machine machine) {
      PyModule broken = running;
      if (broken != null) {
        machine.session().modules().removeStr(new PyStr(broken.name));
      }
    }

    @Override
    protected void trace(PyObject.Tracer tracer) {
      tracer.reference(parent);
      tracer.reference(first);
      tracer.reference(running);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      name = fields.text(name);
      leaf = fields.flag(leaf);
      shape = exchangeShape(fields, shape);
      end = fields.integer(end);
      submodule = fields.integer(submodule);
      parent = fields.optional(parent);
      first = fields.optional(first);
      running = fields.optional(running, PyModule.class);
    }
  }
}

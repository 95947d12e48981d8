// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.code.ImportShape;
import dev.hognose.sandbox.objects.Comparison;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyCell;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.ClassBuilding;
import dev.hognose.sandbox.vm.Environment.Compiled;
import dev.hognose.sandbox.vm.Environment.Mode;
import dev.hognose.sandbox.vm.Imports;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import dev.hognose.sandbox.vm.PyCode;
import dev.hognose.sandbox.vm.PyFunction;
import dev.hognose.sandbox.vm.PyModule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The builtin functions that look at namespaces or run source in them. */
final class NamespaceFunctions {
  static final Table FUNCTIONS =
      Table.ofModule("builtins")
          .function(
              "open",
              "file, mode='r', buffering=-1, encoding=None, errors=None, newline=None,"
                  + " closefd=True, opener=None",
              (m, a) ->
                  m.callPrelude(
                      "_open", Dunders.at(a, 0), orElse(a[1], "r"), orElse(a[3], "utf-8")))
          .function("globals", "", (m, a) -> m.callerGlobals())
          .function("locals", "", (m, a) -> m.callerLocals())
          .function("vars", "object=None, /", NamespaceFunctions::vars)
          .function("dir", "object=None, /", NamespaceFunctions::dir)
          .function(
              "exec",
              "source, /, globals=None, locals=None, *, closure=None",
              NamespaceFunctions::exec)
          .function("eval", "source, /, globals=None, locals=None", NamespaceFunctions::eval)
          .function(
              "compile",
              "source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *,"
                  + " _feature_version=-1",
              NamespaceFunctions::compile)
          .value("__build_class__", ClassBuilding.FUNCTION)
          .function(
              "__import__",
              "name, globals=None, locals=None, fromlist=(), level=0",
              NamespaceFunctions::importModule);

  /** What code takes that does next to nothing. */
  private static final long CODE_BYTES = 800;

  private static final PyStr FSPATH = PyStr.shared("__fspath__");
  private static final int MOST_SOURCE = 1 << 20;

  /** The flag {@code ast.PyCF_ONLY_AST}. */
  private static final int ONLY_TREE = 0x400;

  /** The flags of {@code ast} and {@code __future__}, and those of nested scopes and prompts. */
  private static final int KNOWN_FLAGS = 0x1ffe7f0;

  private NamespaceFunctions() {}

  private static PyObject orElse(@Nullable PyObject value, String otherwise) {
    return value == null || value == PyNone.NONE ? new PyStr(otherwise) : value;
  }

  private static @Nullable PyObject vars(Machine machine, @Nullable PyObject[] args) {
    PyObject object = args[0];
    if (object == null) {
      return machine.callerLocals();
    }
    return machine.callPrelude("_vars", object);
  }

  private static @Nullable PyObject dir(Machine machine, @Nullable PyObject[] args) {
    PyObject object = args[0];
    if (object == null) {
      PyObject names = machine.callerLocals();
      return Listing.ofNamespace(machine, names instanceof PyDict dict ? dict : new PyDict());
    }
    PyObject method = object.type().lookup(Names.DIR);
    if (method == null || PyBuiltin.isOwn(method, Names.DIR)) {
      return object instanceof PyModule module && module.namespace.getStr(Names.DIR) != null
          ? machine.callPrelude("_dir_of_module", object)
          : Listing.ofInstance(machine, object);
    }
    return machine.callPrelude("_dir", object);
  }

  private static @Nullable PyObject exec(Machine machine, @Nullable PyObject[] args) {
    return run(machine, args, Mode.EXEC);
  }

  private static @Nullable PyObject eval(Machine machine, @Nullable PyObject[] args) {
    return run(machine, args, Mode.EVAL);
  }

  private static @Nullable PyObject run(Machine machine, @Nullable PyObject[] args, Mode mode) {
    String function = mode == Mode.EXEC ? "exec" : "eval";
    PyObject globals = args[1];
    PyObject locals = args[2];
    if (globals == null || globals == PyNone.NONE) {
      globals = machine.callerGlobals();
      locals = locals == null || locals == PyNone.NONE ? machine.callerLocals() : locals;
    }
    if (!(Payload.of(globals) instanceof PyDict names)) {
      throw Raise.typeError(
          mode == Mode.EXEC
              ? "exec() globals must be a dict, not " + globals.type().shownName()
              : globals.type().lookup(Names.GETITEM) != null
                  ? "globals must be a real dict; try eval(expr, {}, mapping)"
                  : "globals must be a dict");
    }
    if (names.findStr(Names.BUILTINS) < 0) {
      names.putStr(Names.BUILTINS, machine.session().ownBuiltins());
    }
    PyObject namespace = space(locals == null || locals == PyNone.NONE ? globals : locals);
    if (!(Payload.of(namespace) instanceof PyDict)
        && namespace.type().lookup(Names.GETITEM) == null) {
      throw Raise.typeError(
          mode == Mode.EXEC
              ? "locals must be a mapping or None, not " + namespace.type().shownName()
              : "locals must be a mapping");
    }
    PyObject source = Dunders.plain(args, 0);
    PyObject closure = mode == Mode.EXEC && args[3] != PyNone.NONE ? args[3] : null;
    if (closure != null) {
      return runClosure(machine, source, closure, names);
    }
    if (source instanceof PyCode known) {
      requireNoFreeVariables(known, function);
      if (mode == Mode.EXEC) {
        return machine.callPrelude("_exec_code", source, names, namespace);
      }
      return machine.runCode(known.code, names, namespace);
    }
    Compiled compiled =
        compiled(machine, text(machine, function, source, "<string>"), "<string>", mode);
    PyCode code = new PyCode(compiled.code());
    if (!compiled.warnings().isEmpty()) {
      String runner = mode == Mode.EXEC ? "_warn_and_exec" : "_warn_and_run";
      return machine.callPrelude(runner, code, warnings(compiled), names, namespace);
    }
    // What a module's last expression gives is for the host alone.
    return mode == Mode.EXEC
        ? machine.callPrelude("_exec_code", code, names, namespace)
        : machine.runCode(code.code, names, namespace);
  }

  /** Runs code of a function that uses variables of others, whose cells are given. */
  private static @Nullable PyObject runClosure(
      Machine machine, PyObject source, PyObject closure, PyDict globals) {
    if (!(source instanceof PyCode code)) {
      throw Raise.typeError("closure can only be used when source is a code object");
    }
    int free = code.code.freeNames.length;
    if (free == 0) {
      throw Raise.typeError("cannot use a closure with this code object");
    }
    if (!(closure instanceof PyTuple cells)
        || cells.items.length != free
        || !Arrays.stream(cells.items).allMatch(PyCell.class::isInstance)) {
      throw Raise.typeError("code object requires a closure of exactly length " + free);
    }
    return machine.callPrelude(
        "_call_for_nothing",
        PyFunction.of(
            code.code, globals, Arrays.copyOf(cells.items, free, PyCell[].class), new PyObject[0]));
  }

  /** Where names are looked up: the dict itself, unless a class of the guest's does it its way. */
  private static PyObject space(PyObject namespace) {
    boolean guided =
        Comparison.overrides(namespace, Names.GETITEM)
            || Comparison.overrides(namespace, Names.SETITEM)
            || Comparison.overrides(namespace, Names.DELITEM)
            || Comparison.overrides(namespace, Names.MISSING);
    return guided ? namespace : Payload.of(namespace);
  }

  private static void requireNoFreeVariables(PyCode code, String function) {
    if (code.code.freeNames.length > 0) {
      throw Raise.typeError(
          function.equals("eval")
              ? "code object passed to eval() may not contain free variables"
              : "code object requires a closure of exactly length " + code.code.freeNames.length);
    }
  }

  private static PyStr text(Machine machine, String function, PyObject source, String file) {
    String text;
    if (source instanceof PyStr given) {
      text = given.value();
    } else {
      byte[] bytes = ByteSources.bytesOf(machine.meter(), source);
      if (bytes == null) {
        throw Raise.typeError(function + "() arg 1 must be a string, bytes or code object");
      }
      text = SourceBytes.text(machine.meter(), bytes, file);
    }
    return new PyStr(function.equals("eval") ? withoutIndent(text) : text);
  }

  private static String withoutIndent(String text) {
    int start = 0;
    while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
      start++;
    }
    return text.substring(start);
  }

  private static PyTuple warnings(Compiled compiled) {
    List<PyObject> all = new ArrayList<>();
    for (Compiled.Warning each : compiled.warnings()) {
      all.add(PyTuple.of(PyInt.of(each.line()), new PyStr(each.message())));
    }
    return PyTuple.of(all.toArray(PyObject[]::new));
  }

  private static Compiled compiled(Machine machine, PyStr source, String file, Mode mode) {
    int length = source.value().length();
    if (length > MOST_SOURCE) {
      throw Raise.of(ExceptionTypes.MEMORY_ERROR, "source text is too long");
    }
    machine.meter().allocate(CODE_BYTES + length * 64L);
    return machine.session().environment().compile(machine.meter(), source, file, mode, false);
  }

  private static @Nullable PyObject compile(Machine machine, @Nullable PyObject[] args) {
    PyObject source = Dunders.plain(args, 0);
    if (source instanceof PyCode) {
      return source;
    }
    String file = fileName(Dunders.at(args, 1));
    if (!(args[2] instanceof PyStr)) {
      throw StrSearch.argument("compile() argument 'mode'", "str", Dunders.at(args, 2));
    }
    Mode mode =
        switch (args[2] instanceof PyStr name ? name.value() : "") {
          case "exec" -> Mode.EXEC;
          case "eval" -> Mode.EVAL;
          case "single" -> Mode.SINGLE;
          case "func_type" -> Mode.EVAL;
          default -> throw Raise.valueError("compile() mode must be 'exec', 'eval' or 'single'");
        };
    if (args[3] instanceof PyInt flags && (flags.value & ~KNOWN_FLAGS) != 0) {
      throw Raise.valueError("compile(): unrecognised flags");
    }
    if (args[5] instanceof PyInt level && (level.value < -1 || level.value > 2)) {
      throw Raise.valueError("compile(): invalid optimize value");
    }
    boolean onlyTree = args[3] instanceof PyInt flags && (flags.value & ONLY_TREE) != 0;
    if (!onlyTree && "func_type".equals(((PyStr) args[2]).value())) {
      throw Raise.valueError("compile() mode 'func_type' requires flag PyCF_ONLY_AST");
    }
    if (!onlyTree && args[5] instanceof PyInt level && level.value > 0) {
      return machine.callPrelude(
          "_compile_optimized", source, new PyStr(file), Dunders.at(args, 2), level);
    }
    if (onlyTree || !(source instanceof PyStr || ByteSources.bytesOf(source) != null)) {
      return machine.callPrelude(
          "_compile_tree", source, new PyStr(file), Dunders.at(args, 2), PyBool.of(onlyTree));
    }
    Compiled compiled = compiled(machine, text(machine, "compile", source, file), file, mode);
    PyCode code = new PyCode(compiled.code());
    return compiled.warnings().isEmpty()
        ? code
        : machine.callPrelude("_warn_of_code", code, warnings(compiled));
  }

  private static String fileName(PyObject given) {
    return switch (Payload.of(given)) {
      case PyStr name -> name.value();
      case PyBytes name -> new String(name.value, StandardCharsets.UTF_8);
      case PyInstance path when path.type().lookup(FSPATH) != null -> "<string>";
      default ->
          throw Raise.typeError(
              "expected str, bytes or os.PathLike object, not " + given.type().shownName());
    };
  }

  private static @Nullable PyObject importModule(Machine machine, @Nullable PyObject[] args) {
    if (!(args[0] instanceof PyStr name)) {
      throw Raise.typeError("module name must be a string");
    }
    if (args[4] != null && !Numbers.isInt(args[4])) {
      throw Raise.typeError(
          "'"
              + Dunders.at(args, 4).type().shownName()
              + "' object cannot be interpreted as an integer");
    }
    if (args[4] instanceof PyInt level && level.value < 0) {
      throw Raise.valueError("level must be >= 0");
    }
    int level = args[4] instanceof PyInt given ? (int) Math.min(given.value, 1_000) : 0;
    if (name.length() == 0 && level == 0) {
      throw Raise.valueError("Empty module name");
    }
    PyObject globals = args[1] == null ? PyNone.NONE : Payload.of(args[1]);
    if (level > 0 && !(globals instanceof PyDict)) {
      throw globals == PyNone.NONE
          ? Raise.keyError(new PyStr("'__name__' not in globals"))
          : Raise.typeError("globals must be a dict");
    }
    PyDict own = globals instanceof PyDict dict ? dict : new PyDict();
    return Imports.byName(
        machine, own, new ImportShape(name.value(), level, names(args[3]), false));
  }

  /** What the list of a {@code from} asks for. */
  private static List<String> names(@Nullable PyObject fromList) {
    PyObject[] items =
        fromList instanceof PyList list
            ? list.toArray()
            : fromList instanceof PyTuple tuple ? tuple.items : new PyObject[0];
    List<String> names = new ArrayList<>();
    for (PyObject each : items) {
      if (!(each instanceof PyStr name)) {
        throw Raise.typeError("Item in ``from list'' must be str, not " + each.type().shownName());
      }
      names.add(name.value());
    }
    return names;
  }
}

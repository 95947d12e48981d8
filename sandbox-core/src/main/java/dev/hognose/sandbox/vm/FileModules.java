// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.FileNode;
import dev.hognose.sandbox.objects.FileNode.Kind;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySet;
import dev.hognose.sandbox.objects.PyStr;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Modules of the guest's own: files of the session, in the directories of {@code sys.path} and of a
 * package's {@code __path__}. Modules of the library come before them; a directory without {@code
 * __init__.py} is a package if no file has its name.
 */
final class FileModules {
  private static final PyStr SYS = PyStr.shared("sys");
  private static final PyStr PATH = PyStr.shared("path");
  private static final PyStr META_PATH = PyStr.shared("meta_path");
  private static final PyStr OWN_FINDER = PyStr.shared("_own_finder");
  private static final PyStr ASKED = PyStr.shared("_asked");
  private static final PyStr PACKAGE_PATH = PyStr.shared("__path__");
  static final PyStr FILE = PyStr.shared("__file__");

  private FileModules() {}

  /**
   * Where a module is.
   *
   * @param file the absolute path of its file, or null for a package without {@code __init__.py}
   * @param node the file
   * @param directories those of a package; empty for any other module
   */
  record Place(@Nullable String file, @Nullable FileNode node, List<String> directories) {}

  /** Whether a dotted name is that of a package. */
  static boolean isPackage(Machine machine, String dottedName) {
    PyObject module = machine.session().modules().getStr(new PyStr(dottedName));
    if (module != null) {
      return attribute(module, PACKAGE_PATH) != null;
    }
    Place place = locate(machine, dottedName);
    return place != null && !place.directories.isEmpty();
  }

  /** The file of a dotted name, or null. */
  static @Nullable Place locate(Machine machine, String dottedName) {
    if (!machine.session().hasFiles()) {
      return null;
    }
    String name = dottedName.substring(dottedName.lastIndexOf('.') + 1);
    List<String> namespace = new ArrayList<>();
    for (String directory : directories(machine, dottedName)) {
      machine.meter().work(4 + directory.length() / 16);
      String base = directory.isEmpty() || directory.endsWith("/") ? directory : directory + "/";
      base += name;
      FileNode node = file(machine, base + "/__init__.py");
      if (node != null) {
        String file = absolute(machine, base + "/__init__.py");
        return new Place(file, node, List.of(absolute(machine, base)));
      }
      node = file(machine, base + ".py");
      if (node != null) {
        return new Place(absolute(machine, base + ".py"), node, List.of());
      }
      if (isDirectory(machine, base) && !namespace.contains(absolute(machine, base))) {
        namespace.add(absolute(machine, base));
      }
    }
    return namespace.isEmpty() ? null : new Place(null, null, namespace);
  }

  /** The compiled module of a dotted name, or null if there is no file of it. */
  static Environment.@Nullable ModuleDefinition find(Machine machine, String dottedName) {
    Place place = locate(machine, dottedName);
    if (place == null) {
      return null;
    }
    PyDict names = new PyDict();
    if (!place.directories.isEmpty()) {
      names.putStr(
          PACKAGE_PATH,
          PyList.of(place.directories.stream().map(PyStr::new).toArray(PyObject[]::new)));
    }
    if (place.node == null || place.file == null) {
      names.putStr(FILE, PyNone.NONE);
      return new Environment.ModuleDefinition(dottedName, true, names, null);
    }
    names.putStr(FILE, new PyStr(place.file));
    int length = place.node.size;
    machine.meter().allocate(length * 64L);
    String source = new String(place.node.bytes, 0, length, StandardCharsets.UTF_8);
    Environment environment = machine.session().environment();
    return new Environment.ModuleDefinition(
        dottedName,
        !place.directories.isEmpty(),
        names,
        environment
            .compile(machine.meter(), PyStr.of(source), place.file, Environment.Mode.EXEC, true)
            .code());
  }

  private static @Nullable FileNode file(Machine machine, String path) {
    try {
      FileNode node = machine.session().files().existing(path, true);
      machine.session().files().requireAccess(node, 4);
      return node.kind == Kind.FILE ? node : null;
    } catch (FileFault fault) {
      return null;
    }
  }

  private static boolean isDirectory(Machine machine, String path) {
    try {
      return machine.session().files().existing(path, true).kind == Kind.DIRECTORY;
    } catch (FileFault fault) {
      return false;
    }
  }

  private static String absolute(Machine machine, String path) {
    if (path.startsWith("/")) {
      return path;
    }
    String here = machine.session().files().workingDirectory();
    return here.endsWith("/") ? here + path : here + "/" + path;
  }

  private static List<String> directories(Machine machine, String dottedName) {
    int dot = dottedName.lastIndexOf('.');
    PyDict modules = machine.session().modules();
    PyObject found = null;
    if (dot >= 0) {
      found = attribute(modules.getStr(new PyStr(dottedName.substring(0, dot))), PACKAGE_PATH);
    } else {
      found = attribute(modules.getStr(SYS), PATH);
      if (found == null) {
        return List.of("");
      }
    }
    List<String> directories = new ArrayList<>();
    if (found instanceof PyList list) {
      for (int i = 0; i < list.size; i++) {
        if (list.items[i] instanceof PyStr text && text.value().indexOf('\0') < 0) {
          directories.add(text.value());
        }
      }
    }
    return directories;
  }

  /** Whether the program has put finders of its own in {@code sys.meta_path}. */
  static boolean hasFinders(Machine machine) {
    PyList finders = finders(machine);
    return finders != null && finders.size > (ownFinder(machine, finders) < 0 ? 0 : 1);
  }

  /** Whether a finder of the program stands before ours, and is to be asked for a module. */
  static boolean asksFindersFirst(Machine machine, PyStr name) {
    PyList finders = finders(machine);
    if (finders == null || finders.size < 2 || ownFinder(machine, finders) < 1) {
      return false;
    }
    boolean asked =
        attribute(machine.session().modules().getStr(SYS), ASKED) instanceof PySet names
            && names.remove(name);
    boolean hidden =
        name.value().startsWith("_")
            && machine.session().environment().module(name.value()) != null;
    return !asked && !hidden;
  }

  private static @Nullable PyList finders(Machine machine) {
    return attribute(machine.session().modules().getStr(SYS), META_PATH) instanceof PyList finders
        ? finders
        : null;
  }

  private static int ownFinder(Machine machine, PyList finders) {
    PyObject own = attribute(machine.session().modules().getStr(SYS), OWN_FINDER);
    for (int i = 0; i < finders.size; i++) {
      if (finders.get(i) == own) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable PyObject attribute(@Nullable PyObject module, PyStr name) {
    return module instanceof PyModule known ? known.namespace.getStr(name) : null;
  }
}

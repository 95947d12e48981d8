// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.FileNode;
import dev.hognose.sandbox.objects.FileNode.Kind;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Modules of the guest's own: files of the session, in the directories of {@code sys.path} and of a
 * package's {@code __path__}. Modules of the library come before them.
 */
final class FileModules {
  private static final PyStr SYS = new PyStr("sys");
  private static final PyStr PATH = new PyStr("path");
  private static final PyStr META_PATH = new PyStr("meta_path");
  private static final PyStr PACKAGE_PATH = new PyStr("__path__");
  static final PyStr FILE = new PyStr("__file__");

  private FileModules() {}

  /** Where a module is: its file's absolute path, and the package's directory or null. */
  record Place(String file, FileNode node, @Nullable String directory) {}

  /** Whether a dotted name is that of a package. */
  static boolean isPackage(Machine machine, String dottedName) {
    PyObject module = machine.session().modules().getStr(new PyStr(dottedName));
    if (module != null) {
      return attribute(module, PACKAGE_PATH) != null;
    }
    Place place = locate(machine, dottedName);
    return place != null && place.directory != null;
  }

  /** The file of a dotted name, or null. */
  static @Nullable Place locate(Machine machine, String dottedName) {
    if (!machine.session().hasFiles()) {
      return null;
    }
    String name = dottedName.substring(dottedName.lastIndexOf('.') + 1);
    for (String directory : directories(machine, dottedName)) {
      machine.meter().work(4 + directory.length() / 16);
      String base = directory.isEmpty() ? name : directory + "/" + name;
      FileNode node = file(machine, base + "/__init__.py");
      if (node != null) {
        return new Place(absolute(machine, base + "/__init__.py"), node, absolute(machine, base));
      }
      node = file(machine, base + ".py");
      if (node != null) {
        return new Place(absolute(machine, base + ".py"), node, null);
      }
    }
    return null;
  }

  /** The compiled module of a dotted name, or null if there is no file of it. */
  static Environment.@Nullable ModuleDefinition find(Machine machine, String dottedName) {
    Place place = locate(machine, dottedName);
    if (place == null) {
      return null;
    }
    int length = place.node.size;
    machine.meter().allocate(length * 64L);
    String source = new String(place.node.bytes, 0, length, StandardCharsets.UTF_8);
    PyDict names = new PyDict();
    names.putStr(FILE, new PyStr(place.file));
    if (place.directory != null) {
      names.putStr(PACKAGE_PATH, PyList.of(new PyStr(place.directory)));
    }
    Environment environment = machine.session().environment();
    return new Environment.ModuleDefinition(
        dottedName,
        place.directory != null,
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
    return attribute(machine.session().modules().getStr(SYS), META_PATH) instanceof PyList finders
        && finders.size > 0;
  }

  private static @Nullable PyObject attribute(@Nullable PyObject module, PyStr name) {
    return module instanceof PyModule known ? known.namespace.getStr(name) : null;
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Shape;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyFunction;
import dev.hognose.sandbox.vm.PyModule;
import dev.hognose.sandbox.vm.PyTraceback;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The names that {@code dir} shows. */
final class Listing {
  private Listing() {}

  /** Names of an object, its class and the classes above, sorted. */
  static PyObject ofInstance(Machine machine, PyObject object) {
    TreeSet<String> names = new TreeSet<>();
    if (object instanceof PyModule module) {
      addKeys(machine, names, module.namespace);
    } else if (object instanceof PyType type) {
      addClass(machine, names, type);
    } else if (object instanceof PyTraceback) {
      names.addAll(List.of("tb_frame", "tb_lasti", "tb_lineno", "tb_next"));
    } else if (object instanceof PyGenericAlias alias && alias.origin instanceof PyType origin) {
      addClass(machine, names, origin);
      names.addAll(PyGenericAlias.own());
    } else {
      if (object instanceof PyInstance instance) {
        if (instance.shape != null) {
          for (PyStr name : instance.shape.names) {
            if (!Shape.isSlot(name)) {
              names.add(name.value());
            }
          }
        }
        addKeys(machine, names, instance.dict);
      }
      if (object instanceof PyFunction function) {
        addKeys(machine, names, function.attributes);
      }
      addClass(machine, names, object.type());
    }
    return sorted(machine, names);
  }

  /** Keys of a namespace, sorted. */
  static PyObject ofNamespace(Machine machine, PyDict namespace) {
    TreeSet<String> names = new TreeSet<>();
    addKeys(machine, names, namespace);
    return sorted(machine, names);
  }

  private static void addClass(Machine machine, SortedSet<String> names, PyType type) {
    addKeys(machine, names, PyType.OBJECT.attributes());
    if (type.isBuiltin()) {
      names.remove(Names.DICT.value());
      names.remove(Names.MODULE.value());
    }
    for (PyType each : type.mro()) {
      if (each != PyType.OBJECT) {
        addKeys(machine, names, each.attributes());
      }
    }
    names.remove(Names.ABSTRACTMETHODS.value());
  }

  private static void addKeys(Machine machine, SortedSet<String> names, @Nullable PyDict dict) {
    if (dict == null) {
      return;
    }
    for (int i = dict.nextPosition(0); i >= 0; i = dict.nextPosition(i + 1)) {
      if (dict.keyAt(i) instanceof PyStr name) {
        machine.meter().work(2);
        names.add(name.value());
      }
    }
  }

  private static PyList sorted(Machine machine, SortedSet<String> names) {
    machine.meter().allocate(100L * names.size());
    PyList list = new PyList();
    for (String name : names) {
      list.append(new PyStr(name));
    }
    return list;
  }
}

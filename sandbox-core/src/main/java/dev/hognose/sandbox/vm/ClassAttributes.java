// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import org.jspecify.annotations.Nullable;

/** Attributes of classes: of the metaclass's data descriptors, the class's order, the metaclass. */
public final class ClassAttributes {
  private ClassAttributes() {}

  /** The attribute of a class. */
  public static @Nullable PyObject get(Machine machine, PyType type, PyStr name) {
    PyType metaclass = type.type();
    PyObject inMeta = metaclass.lookup(name);
    if (inMeta != null && Attributes.isData(inMeta)) {
      return Attributes.bind(machine, inMeta, type, metaclass);
    }
    PyObject found = type.lookup(name);
    if (found != null) {
      return onClass(machine, found, type);
    }
    if (inMeta != null) {
      return Attributes.bind(machine, inMeta, type, metaclass);
    }
    throw Raise.attributeError(type, name);
  }

  /** What a class attribute is when it is asked of the class itself. */
  public static @Nullable PyObject onClass(Machine machine, PyObject found, PyType type) {
    return switch (found) {
      case PyFunction _, PyProperty _, PySlot _ -> found;
      case PyBuiltin builtin ->
          builtin.binding == PyBuiltin.Binding.CLASS_METHOD
              ? new PyBoundMethod(found, type)
              : found;
      case PyWrappedFunction wrapped ->
          wrapped.bindsClass() ? new PyBoundMethod(wrapped.function, type) : wrapped.function;
      case Attributes.NativeDescriptor descriptor -> descriptor.get(machine, PyNone.NONE, type);
      case PyInstance instance -> {
        PyObject getter = instance.type().lookup(Names.GET);
        yield getter == null ? found : Calls.onType(machine, getter, found, PyNone.NONE, type);
      }
      default -> found;
    };
  }
}

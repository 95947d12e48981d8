// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Setting and deleting attributes: by {@code __setattr__} of the guest, a data descriptor of the
 * class, or among the object's own names. A null result means that it is under way.
 */
public final class AttributeStores {
  private AttributeStores() {}

  /**
   * The key under which setting a name on instances of a class just puts it among the instance's
   * own: the name itself, or the key of its slot; null if setting it takes more.
   */
  static @Nullable PyStr plainKey(PyType type, PyStr name) {
    if (!PyBuiltin.isOwn(type.lookup(Names.SETATTR), Names.SETATTR)) {
      return null;
    }
    PyObject inClass = type.lookup(name);
    if (inClass instanceof PySlot slot) {
      return slot.isImplicit() ? null : slot.key;
    }
    boolean plain =
        type.hasInstanceDict()
            && (inClass == null
                || !Attributes.isData(inClass) && !Attributes.handlesChanges(inClass.type()));
    return plain ? name : null;
  }

  /** Whether setting a name asks no code of the guest, whose result would have to be dropped. */
  public static boolean sets(PyObject object, PyStr name) {
    return object.type().isBuiltin() || plainKey(object.type(), name) != null;
  }

  /** Whether deleting a name asks no code of the guest. */
  public static boolean deletes(PyObject object, PyStr name) {
    PyType type = object.type();
    return type.isBuiltin()
        || PyBuiltin.isOwn(type.lookup(Names.DELATTR), Names.DELATTR) && type.lookup(name) == null;
  }

  /** Sets an attribute. */
  static @Nullable PyObject set(Machine machine, PyObject object, PyStr name, PyObject value) {
    PyObject method = object.type().lookup(Names.SETATTR);
    boolean own =
        method instanceof PyBuiltin builtin
            && builtin.owner == object.type()
            && !(object instanceof PyType);
    if (method != null && (own || !PyBuiltin.isOwn(method, Names.SETATTR))) {
      return Calls.onType(machine, method, object, name, value);
    }
    return plain(machine, object, name, value);
  }

  /** Sets what a class computes of its instances; without a value, deletes it. */
  public static PyObject computed(
      Machine machine, PyObject object, PyStr name, @Nullable PyObject value) {
    return value == null
        ? SpecialAttributes.delete(object, name)
        : SpecialAttributes.set(machine.meter(), object, name, value);
  }

  /**
   * Sets an instance's value by its key, which is the name itself or that of a slot. Where the
   * instance gets the shape of all others, that is charged.
   */
  static void put(Machine machine, PyInstance instance, PyStr name, PyStr key, PyObject value) {
    int places = instance.values.length;
    if (key == name) {
      instance.setAttribute(name, value);
    } else {
      instance.setSlot(key, value);
    }
    int more = instance.values.length - places;
    if (more > Shape.MAX_NAMES) {
      machine.meter().work(more);
      machine.meter().allocate(4L * more);
    }
  }

  /** What {@code object.__setattr__} does. */
  public static @Nullable PyObject plain(
      Machine machine, PyObject object, PyStr name, PyObject value) {
    PyObject inClass = object.type().lookup(name);
    if (inClass != null) {
      if (inClass instanceof PyProperty property) {
        if (property.setter == PyNone.NONE) {
          throw accessor(property, object, "setter");
        }
        return machine.call(property.setter, object, value);
      } else if (inClass instanceof PySlot slot && slot.isImplicit()) {
        return SpecialAttributes.set(machine.meter(), object, name, value);
      } else if (inClass instanceof PySlot slot && object instanceof PyInstance instance) {
        put(machine, instance, name, slot.key, value);
        return PyNone.NONE;
      } else if (inClass instanceof PyBuiltin builtin
          && builtin.binding == PyBuiltin.Binding.GETTER) {
        return SpecialAttributes.set(machine.meter(), object, name, value);
      } else {
        PyObject setter = inClass.type().lookup(Names.SET);
        if (setter != null) {
          return Calls.onType(machine, setter, inClass, object, value);
        }
        if (inClass instanceof PyInstance && Attributes.handlesChanges(inClass.type())) {
          throw Raise.of(ExceptionTypes.ATTRIBUTE_ERROR, "__set__");
        }
      }
    }
    put(machine, object, name, value);
    return PyNone.NONE;
  }

  private static void put(Machine machine, PyObject object, PyStr name, PyObject value) {
    if (object instanceof PyInstance instance && instance.type().hasInstanceDict()) {
      instance.setAttribute(name, value);
    } else if (object instanceof PyFunction function) {
      Attributes.functionAttributes(function).putStr(name, value);
    } else if (object instanceof PyModule module) {
      module.namespace.putStr(name, value);
    } else if (object instanceof PyType type) {
      refuseBuiltin(type, name);
      type.setAttribute(name, value);
      machine.meter().work(type.below());
    } else if (object instanceof AttributeHolder holder) {
      holder.setAttribute(name, value);
    } else {
      throw unknown(object, name);
    }
  }

  /** Deletes an attribute. */
  static @Nullable PyObject delete(Machine machine, PyObject object, PyStr name) {
    PyObject method = object.type().lookup(Names.DELATTR);
    if (method != null && !PyBuiltin.isOwn(method, Names.DELATTR)) {
      return Calls.onType(machine, method, object, name);
    }
    return plainDelete(machine, object, name);
  }

  /** What {@code object.__delattr__} does. */
  public static @Nullable PyObject plainDelete(Machine machine, PyObject object, PyStr name) {
    if (object instanceof PyType type) {
      refuseBuiltin(type, name);
    }
    PyObject inClass = object.type().lookup(name);
    if (inClass instanceof PyProperty property) {
      if (property.deleter == PyNone.NONE) {
        throw accessor(property, object, "deleter");
      }
      return machine.call(property.deleter, object);
    }
    if (inClass instanceof PySlot slot && !slot.isImplicit()) {
      if (!(object instanceof PyInstance instance) || !instance.deleteSlot(slot.key)) {
        throw Raise.attributeError(slot.name.value(), object, slot.name);
      }
      return PyNone.NONE;
    }
    if (inClass instanceof PySlot
        || inClass instanceof PyBuiltin builtin && builtin.binding == PyBuiltin.Binding.GETTER) {
      return SpecialAttributes.delete(object, name);
    }
    if (inClass != null) {
      PyObject deleter = inClass.type().lookup(Names.DELETE);
      if (deleter != null) {
        return Calls.onType(machine, deleter, inClass, object);
      }
      if (inClass instanceof PyInstance && Attributes.handlesChanges(inClass.type())) {
        throw Raise.of(ExceptionTypes.ATTRIBUTE_ERROR, "__delete__");
      }
    }
    boolean was =
        switch (object) {
          case PyWrappedFunction wrapped -> wrapped.deleteAttribute(name);
          case PyInstance instance -> instance.deleteAttribute(name);
          case PyFunction function -> Attributes.functionAttributes(function).removeStr(name);
          case PyModule module -> module.namespace.removeStr(name);
          case PyType type -> {
            boolean known = type.deleteAttribute(name);
            machine.meter().work(type.below());
            yield known;
          }
          default -> false;
        };
    if (!was) {
      boolean named = object instanceof PyType || object instanceof PyWrappedFunction;
      throw named ? Raise.attributeError(object, name) : unknown(object, name);
    }
    return PyNone.NONE;
  }

  private static void refuseBuiltin(PyType type, PyStr name) {
    if (type.isBuiltin()) {
      throw Raise.typeError(
          "cannot set '"
              + name.value()
              + "' attribute of immutable type '"
              + type.shownName()
              + "'");
    }
  }

  private static RuntimeException unknown(PyObject object, PyStr name) {
    PyType type = object.type();
    boolean open = object instanceof PyFunction || object instanceof PyModule;
    if (type.lookup(name) != null
        && !open
        && !(object instanceof PyInstance && type.hasInstanceDict())) {
      return Raise.attributeError(
          "'" + type.shownName() + "' object attribute '" + name.value() + "' is read-only",
          object,
          name);
    }
    if (object instanceof PyInstance && !(object instanceof PyException) || type.isBuiltin()) {
      return Raise.attributeError(
          "'"
              + type.shownName()
              + "' object has no attribute '"
              + name.value()
              + "'"
              + (open || object instanceof PyInstance && type.hasInstanceDict()
                  ? ""
                  : " and no __dict__ for setting new attributes"),
          object,
          name);
    }
    return Raise.attributeError(object, name);
  }

  /** Classes that are shown with their module have no properties in CPython, but members. */
  public static RuntimeException accessor(PyProperty property, PyObject object, String kind) {
    String name = Attributes.quotedName(property);
    String owner = object.type().shownName();
    return Raise.of(
        ExceptionTypes.ATTRIBUTE_ERROR,
        owner.equals(object.type().name())
            ? "property " + name + "of '" + owner + "' object has no " + kind
            : "attribute " + name + "of '" + owner + "' objects is not writable");
  }
}

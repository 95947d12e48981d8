// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Instruction;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.FixedType;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyError;
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
 * Getting attributes, by Python's rules: a data descriptor of the class, the object's own names,
 * any other attribute of the class, bound, and last {@code __getattr__}. A null result means that
 * frames were pushed.
 */
public final class Attributes {
  /** Stands for the value of an attribute that an object does not have. */
  public static final PyObject MISSING = Machine.marker();

  private Attributes() {}

  /** The attribute of an instruction; remembers where it was. */
  static @Nullable PyObject load(Machine machine, PyFrame f, long word, int pc, PyObject object) {
    machine.target = Instruction.a(word);
    PyStr name = f.body.names[Instruction.c(word)];
    if (object instanceof PyModule module) {
      PyObject known = ofModule(f, module, name, pc - 1);
      return known == null ? get(machine, object, name) : known;
    }
    if (object instanceof PyInstance instance
        && instance.shape != null
        && hasPlainLookup(instance.type())) {
      Shape shape = instance.shape;
      PyType type = instance.type();
      if (f.body.caches[pc - 1] instanceof AttributeCache known
          && known.found() instanceof PyFunction getter
          && known.shape() == shape
          && known.type() == type
          && known.version() == type.version()) {
        return Calls.function(machine, getter, object);
      }
      if (name.equals(Names.CLASS) && ClassFacts.of(type).plainClass()) {
        return type;
      }
      PyObject inClass = type.lookup(name);
      if (inClass instanceof PyProperty property && property.getter instanceof PyFunction getter) {
        f.body.caches[pc - 1] = new AttributeCache(shape, type, type.version(), -1, getter, null);
      }
      int place = shape.place(inClass instanceof PySlot slot ? slot.key : name);
      if (place >= 0) {
        if (inClass == null || !isData(inClass) || inClass instanceof PySlot) {
          f.body.caches[pc - 1] =
              new AttributeCache(shape, type, type.version(), place, null, null);
          PyObject value = instance.values[place];
          if (value != null) {
            return value;
          }
        }
      }
    }
    return get(machine, object, name);
  }

  /** A name of a module's namespace, or null if it is not there; remembers where it is. */
  static @Nullable PyObject ofModule(PyFrame f, PyModule module, PyStr name, int at) {
    PyDict namespace = module.namespace;
    if (f.body.caches[at] instanceof GlobalCache known
        && known.holder() == namespace
        && known.holderLayout() == namespace.layout()
        && module.type() == PyModule.TYPE) {
      return namespace.valueAt(known.position());
    }
    int position = namespace.findStr(name);
    if (position < 0 || module.type() != PyModule.TYPE || PyModule.TYPE.lookup(name) != null) {
      return null;
    }
    int layout = namespace.layout();
    f.body.caches[at] = new GlobalCache(namespace, layout, namespace, layout, position);
    return namespace.valueAt(position);
  }

  /**
   * What the class of a receiver has for a method's name, if that is a function to be called with
   * the receiver in front; else null. Remembers it.
   */
  static @Nullable PyObject method(PyFrame f, PyObject receiver, PyStr name, int at) {
    PyType type = receiver.type();
    Shape shape = receiver instanceof PyInstance instance ? instance.shape : null;
    if (f.body.caches[at] instanceof AttributeCache known
        && known.type() == type
        && known.shape() == shape
        && known.version() == type.version()
        && known.found() != null
        && (shape != null || !(receiver instanceof PyInstance))) {
      return known.found();
    }
    if (receiver instanceof PyType
        || receiver instanceof PyModule
        || receiver instanceof PySuper
        || receiver instanceof PyFunction
        || receiver instanceof AttributeHolder
        || receiver instanceof Forwarding
        || !hasPlainLookup(type)) {
      return null;
    }
    PyObject found = type.lookup(name);
    boolean callable =
        found instanceof PyFunction function && UnboundFunctions.isBound(function.code)
            || found instanceof PyBuiltin builtin && builtin.binding == PyBuiltin.Binding.METHOD;
    if (!callable || receiver instanceof PyInstance own && own.attribute(name) != null) {
      return null;
    }
    if (shape != null || !(receiver instanceof PyInstance)) {
      boolean fixed = Frequent.hasOneType(receiver) || receiver instanceof FixedType;
      Class<?> carrier = fixed ? receiver.getClass() : null;
      f.body.caches[at] = new AttributeCache(shape, type, type.version(), -1, found, carrier, null);
    }
    return found;
  }

  /** The attribute of a name. */
  public static @Nullable PyObject get(Machine machine, PyObject object, PyStr name) {
    PyType type = object.type();
    if (!hasPlainLookup(type)) {
      return guarded(machine, object, name);
    }
    if (object instanceof PyType itself) {
      return ClassAttributes.get(machine, itself, name);
    }
    return plain(machine, object, name);
  }

  /** An attribute that is to be had without guest code, {@link #MISSING}, or null if not known. */
  public static @Nullable PyObject peek(PyObject object, PyStr name) {
    PyType type = object.type();
    if (!Frequent.hasOneType(object)
        && (type.isBuiltin() || !(object instanceof PyInstance) || !hasPlainLookup(type))) {
      return null;
    }
    return peek(object, type, name);
  }

  /** The same for an object whose look-up is the usual one. */
  private static @Nullable PyObject peek(PyObject object, PyType type, PyStr name) {
    PyObject inClass = type.lookup(name);
    PyObject own = object instanceof PyInstance instance ? instance.attribute(name) : null;
    if (inClass == null) {
      return own == null ? MISSING : own;
    }
    if (inClass instanceof PySlot slot && object instanceof PyInstance instance) {
      return slot.isImplicit() ? null : instance.slot(slot.key);
    }
    if (isData(inClass)) {
      return null;
    }
    return own == null ? bindNow(inClass, object, type) : own;
  }

  /** The attribute as {@code object.__getattribute__} finds it; AttributeError if there is none. */
  public static @Nullable PyObject plain(Machine machine, PyObject object, PyStr name) {
    PyType type = object.type();
    if (object instanceof PySuper up && SuperAttributes.has(up, name)) {
      return SuperAttributes.get(machine, up, name);
    }
    if (object instanceof Forwarding forwarding) {
      PyObject holder = forwarding.holderOf(name);
      if (holder != null) {
        return get(machine, holder, name);
      }
    }
    PyObject inClass = type.lookup(name);
    if (inClass != null && isData(inClass)) {
      return bind(machine, inClass, object, type);
    }
    PyObject own = own(object, name);
    if (own != null) {
      return own;
    }
    if (inClass != null) {
      return bind(machine, inClass, object, type);
    }
    if (object instanceof PyModule module) {
      PyObject fallback = module.namespace.getStr(Names.GETATTR);
      if (fallback != null && !name.equals(Names.SPEC) && !name.equals(Names.LOADER)) {
        return machine.call(fallback, name);
      }
      if ((name.equals(Names.SPEC) || name.equals(Names.LOADER)) && module.isImported()) {
        return machine.callPrelude("_module_spec", module, name);
      }
      PyObject fact = ModuleFacts.ofProgram(machine, module, name);
      if (fact != null) {
        return fact;
      }
    }
    if (object instanceof PyBoundMethod bound && type == PyBoundMethod.TYPE) {
      return get(machine, innermost(bound), name);
    }
    if (type.isBuiltin() && type.lookup(Names.GETATTR) instanceof PyBuiltin fallback) {
      return machine.call(fallback, object, name);
    }
    throw missing(object, name);
  }

  /** What a method calls, also a method of methods. */
  private static PyObject innermost(PyBoundMethod method) {
    PyObject callee = method.function;
    while (callee instanceof PyBoundMethod inner) {
      callee = inner.function;
    }
    return callee;
  }

  /** The object's own value of a name, or null. */
  private static @Nullable PyObject own(PyObject object, PyStr name) {
    if (object instanceof PyInstance instance) {
      return instance.attribute(name);
    }
    if (object instanceof PyModule module) {
      return module.namespace.getStr(name);
    }
    if (object instanceof PyFunction function) {
      return function.attributes == null ? null : function.attributes.getStr(name);
    }
    if (object instanceof AttributeHolder holder) {
      return holder.attribute(name);
    }
    return null;
  }

  private static PyError missing(PyObject object, PyStr name) {
    if (object instanceof PyModule module) {
      return Raise.attributeError(
          "module '" + module.name + "' has no attribute '" + name.value() + "'", object, name);
    }
    if (object instanceof PySuper up) {
      return Raise.attributeError(
          "'super' object has no attribute '" + name.value() + "'", up, name);
    }
    return Raise.attributeError(object, name);
  }

  /** Whether attributes of instances are looked up in the usual way. */
  static boolean hasPlainLookup(PyType type) {
    return type.isBuiltin() || ClassFacts.of(type).plainLookup();
  }

  /** A look-up in which {@code __getattribute__} or {@code __getattr__} of the guest takes part. */
  private static @Nullable PyObject guarded(Machine machine, PyObject object, PyStr name) {
    PyType type = object.type();
    if (object instanceof PyInstance
        && PyBuiltin.isOwn(type.lookup(Names.GETATTRIBUTE), Names.GETATTRIBUTE)) {
      PyObject known = peek(object, type, name);
      if (known == MISSING) {
        return machine.push(new GuardedGet(object, name, GuardedGet.ABSENT));
      }
      if (known != null) {
        return known;
      }
    }
    return machine.push(new GuardedGet(object, name, 0));
  }

  /** Whether a class attribute goes before the instance's own. */
  static boolean isData(PyObject inClass) {
    if (inClass instanceof PyProperty || inClass instanceof PySlot) {
      return true;
    }
    if (inClass instanceof PyBuiltin builtin) {
      return builtin.binding == PyBuiltin.Binding.GETTER;
    }
    if (inClass instanceof PyFunction) {
      return false;
    }
    if (inClass instanceof PyInstance instance) {
      return instance.type().lookup(Names.GET) != null && handlesChanges(instance.type());
    }
    return false;
  }

  /** Whether a descriptor's class has something to say when its attribute is set or deleted. */
  static boolean handlesChanges(PyType descriptor) {
    return descriptor.lookup(Names.SET) != null || descriptor.lookup(Names.DELETE) != null;
  }

  /** What a class attribute becomes on an instance; null if guest code must say. */
  static @Nullable PyObject bindNow(PyObject found, PyObject self, PyType type) {
    if (found instanceof PyFunction function) {
      return UnboundFunctions.isBound(function.code) ? new PyBoundMethod(found, self) : found;
    }
    if (found instanceof PyBuiltin builtin) {
      return switch (builtin.binding) {
        case METHOD -> new PyBoundMethod(found, self);
        case CLASS_METHOD -> new PyBoundMethod(found, type);
        case FUNCTION, STATIC_METHOD -> found;
        case GETTER -> null;
      };
    }
    if (found instanceof PyWrappedFunction wrapped) {
      return wrapped.bindsClass() ? new PyBoundMethod(wrapped.function, type) : wrapped.function;
    }
    if (found instanceof PyProperty || found instanceof PySlot) {
      return null;
    }
    if (found instanceof NativeDescriptor) {
      return null;
    }
    if (found instanceof PyInstance instance) {
      return instance.type().lookup(Names.GET) == null ? found : null;
    }
    return found;
  }

  /** What a class attribute becomes on an instance. */
  public static @Nullable PyObject bind(
      Machine machine, PyObject found, PyObject self, PyType type) {
    PyObject now = bindNow(found, self, type);
    if (now != null) {
      return now;
    }
    if (found instanceof PyProperty property) {
      return property(machine, property, self, type);
    }
    if (found instanceof PyBuiltin getter) {
      PyObject inside = Payload.of(self);
      PyObject source = inside.type() == getter.owner && !getter.keepsSelf ? inside : self;
      return Calls.builtin(machine, getter, new PyObject[] {source}, null);
    }
    if (found instanceof PySlot slot) {
      return slot.isImplicit() ? implicit(slot, self) : slot(slot, self);
    }
    if (found instanceof NativeDescriptor descriptor) {
      return descriptor.get(machine, self, type);
    }
    PyObject getter = found.type().lookup(Names.GET);
    return getter == null ? found : Calls.onType(machine, getter, found, self, type);
  }

  private static @Nullable PyObject property(
      Machine machine, PyProperty property, PyObject self, PyType type) {
    if (property.getter == PyNone.NONE) {
      throw Raise.of(
          ExceptionTypes.ATTRIBUTE_ERROR,
          "property "
              + quotedName(property)
              + "of '"
              + type.shownName()
              + "' object has no getter");
    }
    return machine.call(property.getter, self);
  }

  private static PyObject slot(PySlot slot, PyObject self) {
    PyObject value = self instanceof PyInstance instance ? instance.slot(slot.key) : null;
    if (value == null) {
      throw Raise.attributeError(
          "'"
              + NativeText.typeName(self.type())
              + "' object has no attribute '"
              + slot.name.value()
              + "'",
          self,
          slot.name);
    }
    return value;
  }

  private static PyObject implicit(PySlot slot, PyObject self) {
    if (!(self instanceof PyInstance instance)
        || slot.name.equals(Names.DICT) && !instance.type().hasInstanceDict()) {
      throw Raise.attributeError(self, slot.name);
    }
    return slot.name.equals(Names.DICT) ? instance.dictionary() : PyNone.NONE;
  }

  /** The name of a property in messages, quoted. */
  static String quotedName(PyProperty property) {
    PyStr known = property.shownName();
    return known == null ? "" : "'" + known.value() + "' ";
  }

  /** Sets an instruction's attribute; remembers where. */
  static @Nullable PyObject store(
      Machine machine, PyFrame f, long word, int pc, PyObject object, PyObject value) {
    machine.target = -1;
    PyStr name = f.body.names[Instruction.c(word)];
    if (object instanceof PyInstance instance && instance.shape != null) {
      Shape before = instance.shape;
      if (f.body.caches[pc - 1] instanceof AttributeCache known
          && known.shape() == before
          && known.grown() != null
          && known.type().version() == known.version()) {
        instance.append(value, known.grown());
        return value;
      }
      PyType type = instance.type();
      PyStr key = AttributeStores.plainKey(type, name);
      if (key != null && (instance.dict == null || key != name)) {
        AttributeStores.put(machine, instance, name, key, value);
        Shape after = instance.shape;
        if (after != null
            && (instance.dict == null || key != name)
            && (after == before || before.leadsTo(after))) {
          f.body.caches[pc - 1] =
              new AttributeCache(
                  before,
                  type,
                  type.version(),
                  after == before ? after.place(key) : ~before.names.length,
                  null,
                  after == before ? null : after);
        }
        return value;
      }
    }
    return AttributeStores.set(machine, object, name, value);
  }

  /** Deletes an instruction's attribute. */
  static @Nullable PyObject delete(Machine machine, PyFrame f, long word, PyObject object) {
    machine.target = -1;
    return AttributeStores.delete(machine, object, f.body.names[Instruction.c(word)]);
  }

  /** Sets an attribute. */
  public static @Nullable PyObject set(
      Machine machine, PyObject object, PyStr name, PyObject value) {
    return AttributeStores.set(machine, object, name, value);
  }

  /** A class attribute of Java that computes what instances see. */
  public interface NativeDescriptor {
    /** What an instance sees, or null if it will come. */
    @Nullable PyObject get(Machine machine, PyObject self, PyType type);
  }

  /** Calls {@code __getattribute__}, and {@code __getattr__} when that finds nothing. */
  static final class GuardedGet extends NativeFrame {
    /** The stage in which it is known that only {@code __getattr__} may have it. */
    private static final int ABSENT = -1;

    private PyObject object;
    private PyStr name;
    private int stage;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    GuardedGet() {}

    GuardedGet(PyObject object, PyStr name, int stage) {
      this.object = object;
      this.name = name;
      this.stage = stage;
    }

    @Override
    protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
      if (stage > 0) {
        return value;
      }
      PyObject fallback = object.type().lookup(Names.GETATTR);
      if (stage == ABSENT && fallback != null) {
        stage = 2;
        return Calls.onType(machine, fallback, object, name);
      }
      stage = 1;
      PyObject method = object.type().lookup(Names.GETATTRIBUTE);
      if (method == null || PyBuiltin.isOwn(method, Names.GETATTRIBUTE)) {
        return object instanceof PyType itself
            ? ClassAttributes.get(machine, itself, name)
            : plain(machine, object, name);
      }
      return Calls.onType(machine, method, object, name);
    }

    @Override
    protected @Nullable PyObject raised(Machine machine, PyException exception) {
      PyObject fallback = object.type().lookup(Names.GETATTR);
      if (stage != 1
          || fallback == null
          || !exception.type().isSubtypeOf(ExceptionTypes.ATTRIBUTE_ERROR)) {
        if (exception.type().isSubtypeOf(ExceptionTypes.ATTRIBUTE_ERROR)) {
          Unwinding.noteAttribute(exception, object, name);
        }
        return PROPAGATE;
      }
      stage = 2;
      return Calls.onType(machine, fallback, object, name);
    }

    @Override
    protected void trace(PyObject.Tracer tracer) {
      tracer.reference(object);
      tracer.reference(name);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      object = fields.object(object);
      name = fields.part(name, PyStr.class);
      stage = fields.integer(stage);
    }
  }

  /** The dict of a function's own attributes. */
  static PyDict functionAttributes(PyFunction function) {
    PyDict attributes = function.attributes;
    if (attributes == null) {
      attributes = new PyDict();
      function.attributes = attributes;
    }
    return attributes;
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySingleton;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Traced;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A builtin function, or a method of a builtin type as the type's attribute.
 *
 * <p>Immutable and shared by all sessions.
 */
public final class PyBuiltin extends Traced {
  /** The class of builtin functions. */
  public static final PyType FUNCTION_TYPE = PyType.builtin("builtin_function_or_method").isFinal();

  /** The class of methods of builtin types. */
  public static final PyType METHOD_TYPE = PyType.builtin("method_descriptor").isFinal();

  /** The class of methods of builtin types that take the class. */
  public static final PyType CLASS_METHOD_TYPE = PyType.builtin("classmethod_descriptor").isFinal();

  /** The class of special methods of builtin types. */
  public static final PyType WRAPPER_TYPE = PyType.builtin("wrapper_descriptor").isFinal();

  /** The class of special methods of builtin types, bound. */
  public static final PyType BOUND_WRAPPER_TYPE = PyType.builtin("method-wrapper").isFinal();

  /** The class of attributes of builtin types that are computed. */
  public static final PyType GETTER_TYPE = PyType.builtin("getset_descriptor").isFinal();

  /** Special methods that are plain methods in CPython. */
  private static final Set<String> PLAIN =
      Set.of(
          "__reduce__",
          "__reduce_ex__",
          "__format__",
          "__sizeof__",
          "__dir__",
          "__getstate__",
          "__subclasses__",
          "__instancecheck__",
          "__subclasscheck__",
          "__reversed__",
          "__getnewargs__",
          "__length_hint__",
          "__round__",
          "__ceil__",
          "__floor__",
          "__trunc__",
          "__complex__",
          "__bytes__",
          "__setstate__",
          "__copy__",
          "__deepcopy__",
          "__replace__",
          "__set_name__",
          "__mro_entries__",
          "__alloc__",
          "__enter__",
          "__exit__",
          "__missing__");

  /** The same, of some types alone. */
  private static final Set<String> PLAIN_OF_TYPES =
      Set.of(
          "list.__getitem__",
          "dict.__getitem__",
          "dict.__contains__",
          "set.__contains__",
          "frozenset.__contains__");

  private static final Set<String> ACCELERATED = Set.of("operator", "functools", "heapq", "bisect");

  /** What a native gives when the function's Python version must run; never seen by guest code. */
  public static final PyObject FALLBACK =
      new PyInstance(PyType.builtin("fallback").withoutInstanceDict(), null);

  /** How it becomes an attribute of instances. */
  public enum Binding {
    /** A plain function; not bound. */
    FUNCTION,
    /** Bound to the instance. */
    METHOD,
    /** Bound to the class. */
    CLASS_METHOD,
    /** Not bound, as {@code __new__}. */
    STATIC_METHOD,
    /** Called to give the attribute's value. */
    GETTER
  }

  public final String name;
  public final Signature signature;
  public final Native body;
  public final Binding binding;

  /** The type or module it belongs to, or null for the builtins themselves. */
  public final @Nullable PyType owner;

  /** Whether self is handed over as it is, not as the builtin value inside an instance. */
  public final boolean keepsSelf;

  /** Name with the type's or the library module's in front, as messages show it. */
  public final String qualifiedName;

  /** The name as errors of arguments show it: CPython has these modules' functions in others. */
  final String nameInErrors;

  private final boolean isWrapper;

  /** Name of its version in the prelude, where that has one. */
  final String preludeName;

  /** Whether it is the {@code __new__} of a builtin type. */
  final boolean constructs;

  /** The number of its {@link Shortcut}, or 0. */
  final int shortcut;

  /** Whether long arguments cost it nothing but what it counts itself. */
  final boolean isShortWork;

  /** Module it says it comes from. */
  public final String module;

  public PyBuiltin(
      String name,
      Signature signature,
      Native body,
      Binding binding,
      @Nullable PyType owner,
      boolean keepsSelf,
      String module) {
    this.name = name;
    this.body = body;
    this.binding = binding;
    this.owner = owner;
    this.keepsSelf = keepsSelf;
    this.module = module;
    this.constructs = binding == Binding.STATIC_METHOD && owner != null && name.equals("__new__");
    this.isWrapper =
        binding == Binding.METHOD
            && isSlot(name)
            && !(owner != null && PLAIN_OF_TYPES.contains(owner.name() + "." + name));
    boolean binds = name.equals("__init__") || name.equals("__call__");
    this.signature =
        binding == Binding.FUNCTION
            ? signature.ofFunction()
            : isWrapper && !binds ? signature.ofWrapper() : signature;
    this.qualifiedName = owner == null ? prefix(module) + name : owner.name() + "." + name;
    this.nameInErrors =
        qualifiedName.equals("functools.reduce")
            ? name
            : owner == null && ACCELERATED.contains(module) ? "_" + qualifiedName : qualifiedName;
    this.preludeName = qualifiedName.replace('.', '_');
    this.isShortWork = ShortWork.contains(qualifiedName);
    this.shortcut = module.equals("builtins") ? Shortcut.of(qualifiedName) : 0;
  }

  @Override
  public PyType type() {
    return switch (binding) {
      case FUNCTION, STATIC_METHOD -> FUNCTION_TYPE;
      case GETTER -> GETTER_TYPE;
      case METHOD -> isWrapper() ? WRAPPER_TYPE : METHOD_TYPE;
      case CLASS_METHOD -> CLASS_METHOD_TYPE;
    };
  }

  /** Whether it is a special method that an operator or statement calls. */
  public boolean isWrapper() {
    return isWrapper;
  }

  /**
   * Whether what a class has for a special method is the one of a builtin type; no other builtin
   * is, such as the {@code dict.__setitem__} that a class has for its {@code __setattr__}.
   */
  public static boolean isOwn(@Nullable PyObject method, PyStr special) {
    return method instanceof PyBuiltin builtin && builtin.name.equals(special.value());
  }

  /** Whether methods of a name are wrappers of what a builtin type does itself. */
  static boolean isSlot(String name) {
    return name.startsWith("__") && name.endsWith("__") && !PLAIN.contains(name);
  }

  @Override
  public long identityHash() {
    return Hashing.ofText(qualifiedName);
  }

  @Override
  public long heapBytes() {
    return 0;
  }

  @Override
  public void trace(Tracer tracer) {}

  @Override
  public String toString() {
    return qualifiedName;
  }

  private static String prefix(String module) {
    return module.equals("builtins") || module.equals("prelude") ? "" : module + ".";
  }

  /** The singleton that binary methods give for operands they do not know. */
  public static PyObject notImplemented() {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @Override
  public void exchange(Fields fields) {
    throw new IllegalStateException("kept by value or by name, not by fields");
  }
}

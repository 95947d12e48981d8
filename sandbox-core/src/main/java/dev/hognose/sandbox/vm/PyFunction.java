// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyCell;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Traced;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function made by {@code def} or {@code lambda}. */
public final class PyFunction extends Traced {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("function").isFinal();

  /** The class of what {@code functools.lru_cache} makes. */
  public static final PyType CACHED = PyType.builtin("_lru_cache_wrapper", TYPE).isFinal();

  private static final PyCell[] NO_CELLS = {};

  /** Longer texts are no values to a snapshot, but parts of their own. */
  static final int PLAIN_LENGTH = 40;

  public Code code;
  public PyDict globals;
  public PyCell[] closure;
  Body body;

  /** Defaults of the last positional parameters. */
  public PyObject[] defaults;

  /** Defaults of keyword-only parameters by their names, or null. */
  public @Nullable PyDict keywordDefaults;

  public PyStr name;
  public PyStr qualifiedName;
  public PyObject doc;
  public PyObject module;
  public @Nullable PyDict annotations;
  public @Nullable PyObject typeParameters;

  /** Attributes that guest code has set, or null. */
  public @Nullable PyDict attributes;

  /** Number of arguments of a call that needs no binding, or -1. */
  int plainArity;

  /** Steps that a call counts. */
  int entryCost;

  /** What runs it without a frame where it can, or null. */
  @Nullable NativeVersion version;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyFunction(Code code) {
    this.code = code;
    this.closure = NO_CELLS;
    link(code);
  }

  PyFunction(Body body, PyDict globals, PyCell[] closure, PyObject[] defaults) {
    this.body = body;
    this.code = body.code;
    this.globals = globals;
    this.closure = closure;
    this.defaults = defaults;
    SharedTexts shared = SharedTexts.of(code);
    PyStr known = shared == null ? null : shared.name;
    this.name = known == null ? new PyStr(code.identity.name()) : known;
    known = shared == null ? null : shared.qualifiedName;
    this.qualifiedName = known == null ? new PyStr(code.identity.qualifiedName()) : known;
    String text = code.identity.doc();
    this.doc = text == null ? PyNone.NONE : new PyStr(text);
    this.module = PyNone.NONE;
    link(code);
  }

  /** Keeps what calls need to know of its code. */
  private void link(Code linked) {
    plainArity = plainArity(linked);
    entryCost = entryCost(linked);
    version = linked.nativeVersion() instanceof NativeVersion known ? known : null;
  }

  /**
   * A function made by calling the class.
   *
   * @throws dev.hognose.sandbox.objects.PyError if the code is no function's
   */
  public static PyFunction of(Code code, PyDict globals, PyCell[] closure, PyObject[] defaults) {
    if (code.kind != Code.Kind.FUNCTION) {
      throw notOfFunction();
    }
    if (closure.length != code.freeNames.length) {
      throw Raise.valueError(
          code.identity.name()
              + " requires closure of length "
              + code.freeNames.length
              + ", not "
              + closure.length);
    }
    PyFunction function = new PyFunction(new Body(code), globals, closure, defaults);
    PyObject module = globals.getStr(Names.NAME);
    function.module = module == null ? PyNone.NONE : module;
    return function;
  }

  /**
   * Runs other code from now on.
   *
   * @throws dev.hognose.sandbox.objects.PyError if the code does not fit its closure
   */
  void become(Code other) {
    if (other.kind != Code.Kind.FUNCTION) {
      throw notOfFunction();
    }
    if (other.freeNames.length != closure.length) {
      throw Raise.valueError(
          name.value()
              + "() requires a code object with "
              + closure.length
              + " free vars, not "
              + other.freeNames.length);
    }
    code = other;
    body = new Body(other);
    link(other);
  }

  /** Whether what runs it without a frame is not this. */
  public boolean hasOtherVersion(@Nullable NativeVersion expected) {
    return version != expected;
  }

  private static PyError notOfFunction() {
    return Raise.typeError("the code of a module or class cannot become a function's");
  }

  /** The loop leaves it to {@link Calls} to ask for a native version. */
  private static int plainArity(Code code) {
    boolean plain =
        code.flavor == Code.Flavor.PLAIN
            && code.parameters.simple()
            && code.nativeVersion() == null;
    return plain ? code.parameters.positional() : -1;
  }

  /** Steps that a frame of this code counts when it begins. */
  static int entryCost(Code code) {
    return 1 + code.instructions.length / 16;
  }

  /** The text it was compiled from. */
  public String sourceText() {
    return code.identity.source().text();
  }

  /** Only those that carry attributes can be caches: others are not asked for their code. */
  @Override
  public PyType type() {
    return attributes != null
            && code.identity.source().internal()
            && code.identity.name().equals(CACHED.name())
        ? CACHED
        : TYPE;
  }

  @Override
  public long identityHash() {
    return code.identity.source().internal()
        ? Hashing.combine(Hashing.ofText(code.identity.qualifiedName()), code.spans[0])
        : super.identityHash();
  }

  @Override
  public long heapBytes() {
    return 176 + 4L * closure.length + 4L * defaults.length;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.code(code);
    tracer.reference(globals);
    tracer.references(closure);
    tracer.references(defaults);
    tracer.reference(keywordDefaults);
    tracer.reference(annotations);
    tracer.reference(attributes);
    tracer.reference(doc);
    tracer.reference(module);
    tracer.reference(typeParameters);
    traceName(tracer, name);
    traceName(tracer, qualifiedName);
  }

  /** Shows a name if it is long: short ones count with what they name. */
  static void traceName(Tracer tracer, PyStr name) {
    if (name.charCount() > PLAIN_LENGTH) {
      tracer.reference(name);
    }
  }

  /**
   * Whether it holds no more than its globals and short texts, and these are those of another
   * function of the same code, which holds no more either. What {@link #exchange} stores, without
   * storing it.
   */
  public boolean isPlainAs(PyFunction other) {
    return code == other.code
        && isPlain()
        && other.isPlain()
        && isSameText(name, other.name)
        && isSameText(qualifiedName, other.qualifiedName)
        && isSameText(doc, other.doc)
        && isSameText(module, other.module);
  }

  private boolean isPlain() {
    return closure.length == 0
        && defaults.length == 0
        && keywordDefaults == null
        && annotations == null
        && typeParameters == null
        && attributes == null;
  }

  private static boolean isSameText(PyObject one, PyObject other) {
    return one == PyNone.NONE && other == PyNone.NONE
        || one instanceof PyStr text
            && other instanceof PyStr expected
            && text.charCount() <= PLAIN_LENGTH
            && text.value().equals(expected.value());
  }

  @Override
  public void exchange(Fields fields) {
    body = fields.isLoading() ? fields.once(code, Body.class, () -> new Body(code)) : body;
    globals = fields.part(globals, PyDict.class);
    closure = fields.parts(List.of(closure), PyCell.class).toArray(NO_CELLS);
    fields.require(closure.length == code.freeNames.length, "a function lacks cells");
    defaults = fields.objects(defaults);
    keywordDefaults = fields.optional(keywordDefaults, PyDict.class);
    name = fields.part(name, PyStr.class);
    qualifiedName = fields.part(qualifiedName, PyStr.class);
    doc = fields.object(doc);
    module = fields.object(module);
    annotations = fields.optional(annotations, PyDict.class);
    typeParameters = fields.optional(typeParameters);
    attributes = fields.optional(attributes, PyDict.class);
  }
}

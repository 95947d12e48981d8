// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.objects.PyCell;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Traced;
import org.jspecify.annotations.Nullable;

/** A function made by {@code def} or {@code lambda}. */
public final class PyFunction extends Traced {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("function");

  public final Code code;
  public final PyDict globals;
  public final PyCell[] closure;
  final Body body;

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
  final int plainArity;

  /** Steps that a call counts. */
  final int entryCost;

  PyFunction(Body body, PyDict globals, PyCell[] closure, PyObject[] defaults) {
    this.body = body;
    this.code = body.code;
    this.globals = globals;
    this.closure = closure;
    this.defaults = defaults;
    this.name = new PyStr(code.identity.name());
    this.qualifiedName = new PyStr(code.identity.qualifiedName());
    String text = code.identity.doc();
    this.doc = text == null ? PyNone.NONE : new PyStr(text);
    this.module = PyNone.NONE;
    boolean plain = code.flavor == Code.Flavor.PLAIN && code.parameters.simple();
    this.plainArity = plain ? code.parameters.positional() : -1;
    this.entryCost = 1 + code.instructions.length / 16;
  }

  /** The text it was compiled from. */
  public String sourceText() {
    return code.identity.source().text();
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 96 + 4L * closure.length + 4L * defaults.length;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(globals);
    tracer.references(closure);
    tracer.references(defaults);
    tracer.reference(keywordDefaults);
    tracer.reference(annotations);
    tracer.reference(attributes);
    tracer.reference(doc);
    tracer.reference(module);
    tracer.reference(typeParameters);
  }
}

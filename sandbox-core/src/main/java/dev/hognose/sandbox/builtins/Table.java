// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.vm.Native;
import dev.hognose.sandbox.vm.PyBuiltin;
import dev.hognose.sandbox.vm.PyBuiltin.Binding;
import dev.hognose.sandbox.vm.Signature;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The attributes of one builtin type, or the functions of one module, in order. */
public final class Table {
  private final @Nullable PyType owner;
  private final String module;
  private final Map<String, PyObject> rows = new LinkedHashMap<>();

  private Table(@Nullable PyType owner, String module) {
    this.owner = owner;
    this.module = module;
  }

  /** The attributes of a builtin type. */
  public static Table of(PyType owner) {
    return new Table(owner, "builtins");
  }

  /** The functions of a module. */
  public static Table ofModule(String module) {
    return new Table(null, module);
  }

  /** A method; self is the builtin value. */
  public Table method(String name, String signature, Native body) {
    return row(name, signature, body, Binding.METHOD, false);
  }

  /** A method whose self is handed over as it is, also an instance of a guest's subclass. */
  public Table methodOfSubclassesToo(String name, String signature, Native body) {
    return row(name, signature, body, Binding.METHOD, true);
  }

  /** A method whose first argument is the class. */
  public Table classMethod(String name, String signature, Native body) {
    return row(name, signature, body, Binding.CLASS_METHOD, false);
  }

  /** A function in a class, such as {@code __new__} (whose first parameter is cls). */
  public Table staticMethod(String name, String signature, Native body) {
    return row(name, signature, body, Binding.STATIC_METHOD, false);
  }

  /** An attribute computed when it is asked for; the signature is self alone. */
  public Table getter(String name, Native body) {
    return row(name, "self, /", body, Binding.GETTER, false);
  }

  /** Such an attribute of what is asked as it is, also of an instance of a guest's subclass. */
  public Table getterOfSubclassesToo(String name, Native body) {
    return row(name, "self, /", body, Binding.GETTER, true);
  }

  /** A function of the module. */
  public Table function(String name, String signature, Native body) {
    return row(name, signature, body, Binding.FUNCTION, false);
  }

  /** A value. */
  public Table value(String name, PyObject value) {
    rows.put(name, value);
    return this;
  }

  /** Takes a row away that a shared part of the table has put in. */
  Table without(String name) {
    rows.remove(name);
    return this;
  }

  /** The rows in order. */
  public Map<String, PyObject> rows() {
    return Collections.unmodifiableMap(rows);
  }

  /** Puts the rows among the type's attributes. */
  public void install() {
    if (owner == null) {
      throw new IllegalStateException("the table of module " + module + " has no type");
    }
    rows.forEach((name, value) -> owner.setAttribute(new PyStr(name), value));
  }

  private Table row(
      String name, String signature, Native body, Binding binding, boolean keepsSelf) {
    rows.put(
        name,
        new PyBuiltin(name, Signature.of(signature), body, binding, owner, keepsSelf, module));
    return this;
  }
}

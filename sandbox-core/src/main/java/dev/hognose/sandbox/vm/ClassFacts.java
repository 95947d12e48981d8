// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a class again and again, as long as neither it nor a class above it changes.
 *
 * @param plainLookup whether attributes of instances are looked up in the usual way
 * @param plainClass whether instances say truly of which class they are
 * @param plainEquality whether instances equal themselves alone
 * @param tupleEquality whether instances are tuples that are compared as such
 * @param initializer the {@code __init__} that a call runs at once on a bare instance, or null
 */
record ClassFacts(
    boolean plainLookup,
    boolean plainClass,
    boolean plainEquality,
    boolean tupleEquality,
    @Nullable PyFunction initializer) {
  private static final ClassFacts BUILTIN = new ClassFacts(true, false, false, false, null);

  /** The facts about a class. */
  static ClassFacts of(PyType type) {
    if (type.facts() instanceof ClassFacts known) {
      return known;
    }
    if (type.isBuiltin()) {
      return BUILTIN;
    }
    ClassFacts facts =
        new ClassFacts(
            hasPlainLookup(type),
            hasPlainClass(type),
            hasPlainEquality(type),
            hasTupleEquality(type),
            initializer(type));
    type.remember(facts);
    return facts;
  }

  private static boolean hasPlainLookup(PyType type) {
    return PyBuiltin.isOwn(type.lookup(Names.GETATTRIBUTE), Names.GETATTRIBUTE)
        && type.lookup(Names.GETATTR) == null;
  }

  private static boolean hasPlainClass(PyType type) {
    return type.lookup(Names.CLASS) instanceof PyBuiltin
        && PyBuiltin.isOwn(type.lookup(Names.GETATTRIBUTE), Names.GETATTRIBUTE);
  }

  private static boolean hasPlainEquality(PyType type) {
    return type.lookup(Names.EQ) == PyType.OBJECT.lookup(Names.EQ)
        && type.lookup(Names.NE) == PyType.OBJECT.lookup(Names.NE);
  }

  private static boolean hasTupleEquality(PyType type) {
    return type.layout() == PyTuple.TYPE
        && type.lookup(Names.EQ) == PyTuple.TYPE.lookup(Names.EQ)
        && type.lookup(Names.NE) == PyTuple.TYPE.lookup(Names.NE);
  }

  private static @Nullable PyFunction initializer(PyType type) {
    PyObject maker = type.lookup(Names.NEW);
    return type.type() == PyType.TYPE
            && type.attributes().getStr(Names.ABSTRACTMETHODS) == null
            && maker == PyType.OBJECT.lookup(Names.NEW)
            && type.lookup(Names.INIT) instanceof PyFunction function
        ? function
        : null;
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Shape;
import dev.hognose.sandbox.vm.PyBuiltin;
import dev.hognose.sandbox.vm.PyModule;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.openjdk.jol.vm.VM;

/**
 * What objects take in this JVM, with all that only they refer to. What sessions share (code,
 * classes, shapes, builtins, modules) is left out, as the cost model does.
 */
final class HeapSizes {
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> open = new ArrayDeque<>();

  /** Leaves out an object and what only it refers to. */
  void exclude(Object object) {
    seen.add(object);
  }

  /** Bytes of an object and what it refers to, so far as it was not counted before. */
  long add(Object object) throws IllegalAccessException {
    if (seen.add(object)) {
      open.push(object);
    }
    long bytes = 0;
    while (!open.isEmpty()) {
      bytes += size(open.pop());
    }
    return bytes;
  }

  private void visit(Object object) {
    boolean shared =
        object == null
            || object instanceof Enum
            || object instanceof Class
            || object instanceof Code
            || object.getClass().getSimpleName().equals("Body")
            || object instanceof Shape
            || object instanceof PyBuiltin
            || object instanceof PyModule
            || object instanceof PyType
            || object instanceof PyObject constant && constant.heapBytes() == 0;
    if (!shared && seen.add(object)) {
      open.push(object);
    }
  }

  private long size(Object object) throws IllegalAccessException {
    long bytes = object instanceof Record ? ofRecord(object) : VM.current().sizeOf(object);
    switch (object) {
      case String text -> bytes += VM.current().sizeOf(new byte[bytesOf(text)]);
      case StringBuilder text -> bytes += VM.current().sizeOf(new byte[text.capacity()]);
      case BigInteger number ->
          bytes += VM.current().sizeOf(new int[(number.bitLength() + 31) / 32]);
      case Object[] array -> {
        for (Object each : array) {
          visit(each);
        }
      }
      case Map<?, ?> map -> {
        map.keySet().forEach(this::visit);
        map.values().forEach(this::visit);
        bytes += 40L * map.size();
      }
      case Collection<?> items -> {
        items.forEach(this::visit);
        bytes += items.isEmpty() ? 0 : VM.current().sizeOf(new Object[items.size()]);
      }
      default -> fields(object);
    }
    return bytes;
  }

  /** The size of a record, whose layout the JVM does not tell: the sum of its fields. */
  private static long ofRecord(Object object) {
    long bytes = VM.current().sizeOf(new Object());
    for (Field field : object.getClass().getDeclaredFields()) {
      boolean isStatic = Modifier.isStatic(field.getModifiers());
      Class<?> type = field.getType();
      bytes += isStatic ? 0 : type == long.class || type == double.class ? 8 : 4;
    }
    return (bytes + 7) & -8;
  }

  private static int bytesOf(String text) {
    return text.chars().allMatch(c -> c < 256) ? text.length() : 2 * text.length();
  }

  private void fields(Object object) throws IllegalAccessException {
    for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
      if (!type.getName().startsWith("dev.hognose")) {
        continue;
      }
      for (Field field : type.getDeclaredFields()) {
        if (!field.getType().isPrimitive() && !Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          visit(field.get(object));
        }
      }
    }
  }
}

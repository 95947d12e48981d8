// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.snapshot;

import dev.hognose.sandbox.objects.HeapType;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Storable;
import dev.hognose.sandbox.objects.Traced;
import dev.hognose.sandbox.vm.PyFunction;
import dev.hognose.sandbox.vm.PyGenerator;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares what objects hand to a snapshot with what they show to a measurement of the heap. */
public final class TraceCoverage {
  private static final Set<Class<?>> HAS_ROW =
      HeapTypes.rows().stream().map(HeapType::javaClass).collect(Collectors.toSet());

  private TraceCoverage() {}

  /** Pairs of classes: what a snapshot keeps of objects below a root, but no measurement sees. */
  public static Set<String> unseen(PyObject root) {
    Set<String> unseen = new TreeSet<>();
    Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Storable> open = new ArrayDeque<>();
    open.add(root);
    met.add(root);
    while (!open.isEmpty()) {
      Storable part = open.poll();
      if (isKeptByName(part)) {
        continue;
      }
      Set<Object> traced = Collections.newSetFromMap(new IdentityHashMap<>());
      if (part instanceof PyObject object) {
        object.trace(
            each -> {
              if (each != null) {
                traced.add(each);
              }
            });
      }
      for (Storable each : FieldRecorder.references(part)) {
        if (part instanceof PyObject
            && each instanceof Traced object
            && object.heapBytes() > 0
            && !traced.contains(each)
            && !isShortName(part, object)) {
          unseen.add(part.getClass().getSimpleName() + " -> " + each.getClass().getSimpleName());
        }
        if (met.add(each)) {
          open.add(each);
        }
      }
    }
    return unseen;
  }

  private static boolean isKeptByName(Storable part) {
    return !HAS_ROW.contains(part.getClass()) || part instanceof PyType type && type.isBuiltin();
  }

  /** Whether a text is one that counts with the function or generator that it names. */
  private static boolean isShortName(Storable part, Traced object) {
    return (part instanceof PyFunction || part instanceof PyGenerator)
        && object instanceof PyStr text
        && text.charCount() <= StateWriter.LONGEST_VALUE;
  }
}

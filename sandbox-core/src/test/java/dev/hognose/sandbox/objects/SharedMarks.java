// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;

/** Finds objects that sessions share although they do not say so. */
public final class SharedMarks {
  private static final VarHandle MARK = mark();
  private static final int PLACE_BITS = Integer.numberOfTrailingZeros(Traced.MOST_PLACES);

  private SharedMarks() {}

  private static VarHandle mark() {
    try {
      return MethodHandles.privateLookupIn(Traced.class, MethodHandles.lookup())
          .findVarHandle(Traced.class, "mark", long.class);
    } catch (ReflectiveOperationException wrong) {
      throw new LinkageError("no marks", wrong);
    }
  }

  /**
   * Marks all that can be reached, and describes what was marked in another session before.
   *
   * @param first a walk of the time when nothing of the session was there
   */
  public static Set<String> unsaid(PyObject root, long first) {
    Set<String> unsaid = new TreeSet<>();
    Set<PyObject> met = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<PyObject> open = new ArrayDeque<>();
    PyObject.Tracer tracer =
        each -> {
          if (each != null && met.add(each)) {
            open.add(each);
          }
        };
    tracer.reference(root);
    long walk = Traced.newWalk();
    while (!open.isEmpty()) {
      PyObject each = open.remove();
      if (each instanceof Traced traced && !traced.isShared()) {
        long before = (long) MARK.get(traced) >>> PLACE_BITS;
        if (before != 0 && before < first && !isWithoutParts(traced)) {
          unsaid.add(each.type().name() + (each instanceof PyStr text ? " " + text.value() : ""));
        }
        traced.visit(walk);
        traced.trace(tracer);
      }
    }
    return unsaid;
  }

  /** Whether it costs nothing and leads nowhere, so that it does not matter how often it is met. */
  private static boolean isWithoutParts(Traced object) {
    boolean[] leads = {object.heapBytes() > 0};
    object.trace(each -> leads[0] = true);
    return !leads[0];
  }
}

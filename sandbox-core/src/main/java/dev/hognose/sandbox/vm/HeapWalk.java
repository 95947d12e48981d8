// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.PyObject;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds up the cost of everything that is reachable, each object once, without recursion. */
final class HeapWalk implements PyObject.Tracer {
  private static final int FRAME_BYTES = 160;

  private final Set<PyObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<PyObject> open = new ArrayDeque<>();
  private long bytes;

  @Override
  public void reference(@Nullable PyObject object) {
    if (object != null && seen.add(object)) {
      open.push(object);
    }
  }

  /** Adds the cost of a frame. */
  void addFrame() {
    bytes += FRAME_BYTES;
  }

  /** The cost of all that was shown and what it refers to. */
  long bytes() {
    while (!open.isEmpty()) {
      PyObject object = open.pop();
      bytes += object.heapBytes();
      object.trace(this);
    }
    return bytes;
  }
}

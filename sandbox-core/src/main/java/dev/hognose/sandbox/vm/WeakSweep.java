// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.code.Liveness;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.Traced;
import dev.hognose.sandbox.objects.WeakCell;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A walk of the heap that does not follow weak cells, and so finds which of their objects nothing
 * else keeps.
 *
 * <p>Only for natives that guest code calls and that hold nothing but their arguments: then all
 * that is in use is reachable from the session and the stack.
 */
public final class WeakSweep extends HeapWalk {
  /** The number of what is in use; what is not has none, or that of its turn. */
  private static final int IN_USE = 0;

  /** References between lost objects that are followed to find cycles, for each of the walk. */
  private static final int MOST_FOLLOWED = 4;

  private static final int LEAST_FOLLOWED = 100_000;

  private final List<WeakCell> cells = new ArrayList<>();
  private final Meter meter;
  private long followed;

  private WeakSweep(Meter meter) {
    super(() -> meter.work(PULSE_REFERENCES / 16));
    this.meter = meter;
  }

  /** A walk of all that a machine and its session refer to. */
  public static WeakSweep of(Machine machine) {
    WeakSweep sweep = new WeakSweep(machine.meter());
    sweep.showRoots(machine);
    long _ = sweep.bytes();
    return sweep;
  }

  @Override
  public void weak(WeakCell cell) {
    cells.add(cell);
  }

  /** Codes refer to no objects, and what they take is not asked here. */
  @Override
  public void code(Code code) {}

  /** Shows what a frame's registers hold, but for temporaries that nothing reads any more. */
  void registers(PyFrame frame) {
    Liveness liveness = frame.body.liveness(meter);
    long[] read = liveness.at(frame.pc);
    int first = liveness.first();
    for (int i = 0; i < frame.r.length; i++) {
      int place = i - first;
      if (place < 0 || read == null || (read[place >>> 6] >>> place & 1) != 0) {
        reference(frame.r[i]);
      }
    }
  }

  /** References that were followed. */
  public int size() {
    return references();
  }

  /** The cells of an object, the newest first. */
  public List<WeakCell> of(PyObject object) {
    meter.work(cells.size() / 4);
    List<WeakCell> own = new ArrayList<>(cells);
    own.removeIf(cell -> cell.target() != object);
    own.sort(Comparator.comparingLong(WeakCell::number).reversed());
    return own;
  }

  /**
   * Empties the cells whose objects are gone.
   *
   * @param cycles whether those are gone, too, that refer to themselves over others
   * @return those cells: what was referred to first comes first, and of one object's the newest
   */
  public List<WeakCell> empty(boolean cycles) {
    IdentityHashMap<PyObject, Long> first = new IdentityHashMap<>();
    List<Traced> lost = new ArrayList<>();
    for (WeakCell cell : cells) {
      if (cell.target() instanceof Traced target && !target.isShared() && !isInUse(target)) {
        if (first.merge(target, cell.number(), Math::min) == cell.number()) {
          lost.add(target);
        }
      }
    }
    if (!cycles) {
      long most = LEAST_FOLLOWED + (long) MOST_FOLLOWED * references();
      for (int i = 0; i < lost.size() && followed < most; i++) {
        if (!isInUse(lost.get(i)) && follow(lost.get(i), i + 1)) {
          follow(lost.get(i), IN_USE);
        }
      }
    }
    meter.work(cells.size() / 4);
    List<WeakCell> gone = new ArrayList<>();
    for (WeakCell cell : cells) {
      if (cell.target() instanceof Traced target && first.containsKey(target) && !isInUse(target)) {
        gone.add(cell);
      }
    }
    Comparator<WeakCell> order = Comparator.comparingLong(cell -> first(first, cell));
    gone.sort(order.thenComparing(Comparator.comparingLong(WeakCell::number).reversed()));
    gone.forEach(WeakCell::empty);
    return gone;
  }

  private static long first(IdentityHashMap<PyObject, Long> numbers, WeakCell cell) {
    PyObject target = cell.target();
    return target == null ? cell.number() : numbers.getOrDefault(target, cell.number());
  }

  private boolean isInUse(Traced object) {
    return object.place(walk) == IN_USE;
  }

  /**
   * Gives a number to all that is not in use and that an object leads to.
   *
   * @return whether it leads to itself
   */
  private boolean follow(Traced start, int number) {
    Deque<Traced> open = new ArrayDeque<>();
    boolean[] cyclic = new boolean[1];
    PyObject.Tracer tracer =
        new PyObject.Tracer() {
          @Override
          public void reference(@Nullable PyObject object) {
            if ((++followed & PULSE_REFERENCES - 1) == 0) {
              meter.work(PULSE_REFERENCES / 16);
            }
            if (object instanceof Traced next && !next.isShared()) {
              cyclic[0] |= next == start;
              int place = next.place(walk);
              if (place != IN_USE && place != number) {
                next.setPlace(walk, number);
                open.push(next);
              }
            }
          }

          @Override
          public void weak(WeakCell cell) {}
        };
    start.trace(tracer);
    while (!open.isEmpty()) {
      open.pop().trace(tracer);
    }
    return cyclic[0];
  }
}

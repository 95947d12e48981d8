// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyMemoryView;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySlice;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Slices;
import dev.hognose.sandbox.objects.Traced;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a bytearray may change its size: not while a memoryview of it is in use.
 *
 * <p>Views are not counted. When a bytearray that had one is to change its size, variables and what
 * they refer to are searched for a view that was not released: those of all functions that run and
 * of the program's own modules. What only an expression under way holds is not found, nor what lies
 * behind {@value #MOST_OBJECTS} objects.
 */
public final class BufferExports {
  private static final int MOST_OBJECTS = 20_000;

  private BufferExports() {}

  /** BufferError if a view of the bytes is in use. */
  public static void requireNone(Machine machine, PyByteArray bytes) {
    if (!bytes.viewed) {
      return;
    }
    Search search = new Search(bytes);
    boolean found = search.finds(machine);
    machine.meter().work(search.visited);
    if (found) {
      throw Raise.of(
          ExceptionTypes.BUFFER_ERROR, "Existing exports of data: object cannot be re-sized");
    }
    bytes.viewed = false;
  }

  /** The same, before an item or slice is set, if that changes the size. */
  public static void beforeSet(Machine machine, PyObject container, PyObject key, PyObject value) {
    if (container instanceof PyByteArray bytes
        && bytes.viewed
        && key instanceof PySlice slice
        && isResizing(bounds(slice, bytes), Payload.of(value))) {
      requireNone(machine, bytes);
    }
  }

  /** The bounds of a slice; null where they ask the guest: what is asked then comes here again. */
  private static Slices.@Nullable Bounds bounds(PySlice slice, PyByteArray bytes) {
    try {
      return Slices.bounds(slice, bytes.size);
    } catch (GuestNeeded needed) {
      return null;
    }
  }

  private static boolean isResizing(Slices.@Nullable Bounds bounds, PyObject value) {
    if (bounds == null) {
      return false;
    }
    int length =
        switch (value) {
          case PyBytes b -> b.value.length;
          case PyByteArray b -> b.size;
          default -> bounds.count();
        };
    return bounds.step() == 1 && length != bounds.count();
  }

  /** The same, before an item or slice is deleted. */
  public static void beforeDelete(Machine machine, PyObject container, PyObject key) {
    if (container instanceof PyByteArray bytes && bytes.viewed) {
      Slices.Bounds bounds = key instanceof PySlice slice ? bounds(slice, bytes) : null;
      if (!(key instanceof PySlice) || bounds != null && bounds.count() > 0) {
        requireNone(machine, bytes);
      }
    }
  }

  /** Goes through what the program can reach, without recursion. */
  private static final class Search implements PyObject.Tracer {
    private final PyByteArray target;
    private final long walk = Traced.newWalk();
    private Traced[] open = new Traced[64];
    private int count;
    private int visited;
    private boolean found;

    Search(PyByteArray target) {
      this.target = target;
    }

    boolean finds(Machine machine) {
      for (Frame frame = machine.top; frame != null; frame = frame.back) {
        if (frame instanceof PyFrame python) {
          variables(python);
        } else {
          frame.trace(this);
        }
      }
      machine.session().trace(this);
      while (count > 0 && !found && visited < MOST_OBJECTS) {
        open[--count].trace(this);
      }
      return found;
    }

    private void variables(PyFrame frame) {
      for (int i = 0; i < frame.code.localNames.length; i++) {
        reference(frame.r[i]);
      }
      reference(frame.namespace);
      reference(frame.function);
    }

    @Override
    public void reference(@Nullable PyObject object) {
      if (object instanceof PyMemoryView view) {
        found |= view.source == target && !view.released;
      } else if (object instanceof Traced traced && mayHold(traced) && traced.visit(walk)) {
        visited++;
        if (count == open.length) {
          open = Arrays.copyOf(open, count * 2);
        }
        open[count++] = traced;
      }
    }

    /** Whether an object may be the program's own. */
    private static boolean mayHold(Traced object) {
      return switch (object) {
        case PyStr _, PyBuiltin _ -> false;
        case PyType type -> !type.isBuiltin();
        case PyModule module -> !module.ofLibrary;
        case PyFunction function -> !function.code.identity.source().internal();
        default -> true;
      };
    }
  }
}

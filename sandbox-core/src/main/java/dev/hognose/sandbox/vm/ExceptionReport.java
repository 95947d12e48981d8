// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.ExceptionMembers;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks an exception, those it is chained to and the members of groups for their texts, which guest
 * code may have to give, and makes the traceback's text of them.
 */
public final class ExceptionReport extends NativeFrame {
  /** The text of an exception whose {@code __str__} raised another one. */
  static final String FAILED = "<exception str() failed>";

  /** Exceptions that are asked; the others show what is known without guest code. */
  private static final int MAX_EXCEPTIONS = 2_000;

  /** How much of the text is wanted. */
  public enum Extent {
    /** Frames, chain and all. */
    WHOLE,
    /** Without the exceptions it is chained to. */
    UNCHAINED,
    /** The lines that name it. */
    LAST
  }

  private PyException exception;
  private Extent extent;
  private @Nullable Integer limit;
  private List<PyException> all;
  private final IdentityHashMap<PyException, Description> known = new IdentityHashMap<>();
  private int next;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  ExceptionReport() {}

  /**
   * A report on an exception; its result is a list of pieces of text.
   *
   * @param limit most frames of each exception, the innermost ones if negative; null for all
   */
  public ExceptionReport(PyException exception, Extent extent, @Nullable Integer limit) {
    this.exception = exception;
    this.limit = limit;
    this.extent = extent;
    this.all = extent == Extent.LAST ? List.of(exception) : reachable(exception);
  }

  private static List<PyException> reachable(PyException first) {
    Set<PyException> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<PyException> all = new ArrayList<>();
    seen.add(first);
    all.add(first);
    for (int i = 0; i < all.size() && all.size() < MAX_EXCEPTIONS; i++) {
      PyException each = all.get(i);
      add(each.cause, all, seen);
      add(each.context, all, seen);
      PyObject[] members = TracebackText.members(each);
      if (members != null) {
        for (PyObject member : members) {
          add(member, all, seen);
        }
      }
    }
    return all;
  }

  private static void add(@Nullable PyObject object, List<PyException> all, Set<PyException> seen) {
    if (object instanceof PyException exception && seen.add(exception)) {
      all.add(exception);
    }
  }

  @Override
  protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
    if (value != null) {
      take(machine, value);
    }
    while (next < all.size()) {
      PyException each = all.get(next);
      String message = withoutGuest(machine.meter(), each);
      if (message == null) {
        PyObject now = machine.callPrelude("_describe", each);
        if (now == null) {
          return null;
        }
        take(machine, now);
      } else {
        describe(machine, message, List.of(), null);
      }
    }
    PyList pieces = new PyList();
    for (String piece : pieces(machine)) {
      machine.meter().allocate(40L + 2L * piece.length());
      pieces.append(new PyStr(piece));
    }
    return pieces;
  }

  /** The message of an exception of which guest code has nothing to say, else null. */
  private static @Nullable String withoutGuest(Meter meter, PyException each) {
    if (each.attribute(Names.NOTES) != null
        || each.type().lookup(Names.NOTES) != null
        || each.type().isSubtypeOf(ExceptionTypes.ATTRIBUTE_ERROR)
            && each.slot(ExceptionMembers.OBJ) != null) {
      return null;
    }
    return NativeText.message(meter, each);
  }

  /** Takes what the prelude found: the message, the notes, the names an attribute may have. */
  private void take(Machine machine, PyObject answer) {
    PyObject[] parts = answer instanceof PyTuple tuple ? tuple.items : new PyObject[3];
    String message = parts[0] instanceof PyStr text ? text.value() : FAILED;
    List<String> notes = new ArrayList<>();
    if (parts[1] instanceof PyList lines) {
      for (PyObject line : lines.toArray()) {
        notes.add(line instanceof PyStr text ? text.value() : "");
      }
    }
    describe(machine, message, notes, parts[2] instanceof PyList names ? names : null);
  }

  private void describe(
      Machine machine, String message, List<String> notes, @Nullable PyList names) {
    PyException each = all.get(next++);
    String hint = Hints.of(machine, each, names, extent != Extent.LAST);
    known.put(each, new Description(each, message, notes, hint));
  }

  private List<String> pieces(Machine machine) {
    SourceShapes shapes = machine.session().environment().shapes();
    return switch (extent) {
      case WHOLE -> TracebackText.of(machine.meter(), exception, true, limit, shapes, known);
      case UNCHAINED -> TracebackText.of(machine.meter(), exception, false, limit, shapes, known);
      case LAST -> TracebackText.last(machine.meter(), exception, shapes, known);
    };
  }

  /** The message of the exception itself. */
  String message() {
    Description own = known.get(exception);
    return own == null ? FAILED : own.message();
  }

  @Override
  protected void trace(PyObject.Tracer tracer) {
    tracer.reference(exception);
    all.forEach(tracer::reference);
  }

  @Override
  public void exchange(Fields fields) {
    super.exchange(fields);
    exception = fields.part(exception, PyException.class);
    extent = fields.choice(extent, Extent.values());
    if (fields.flag(limit != null)) {
      limit = fields.integer(limit == null ? 0 : limit);
    }
    all = fields.parts(all, PyException.class);
    next = fields.count(next);
    fields.require(next <= all.size(), "a report beyond its exceptions");
    for (int i = 0; i < next; i++) {
      exchange(fields, all.get(i));
    }
  }

  /** Exchanges what one of the exceptions said of itself. */
  private void exchange(Fields fields, PyException each) {
    Description own = known.get(each);
    String message = fields.text(own == null ? "" : own.message());
    List<String> notes = new ArrayList<>(own == null ? List.of() : own.notes());
    int count = fields.size(notes.size());
    for (int i = 0; i < count; i++) {
      String note = fields.text(own == null ? "" : notes.get(i));
      if (fields.isLoading()) {
        notes.add(note);
      }
    }
    String hint = fields.text(own == null ? "" : own.hint());
    known.put(each, new Description(each, message, notes, hint));
  }
}

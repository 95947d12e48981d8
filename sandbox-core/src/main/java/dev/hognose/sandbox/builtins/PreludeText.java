// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.ListGrowth;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PercentFormat;
import dev.hognose.sandbox.objects.PercentPiece;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.StrFormatParser;
import dev.hognose.sandbox.objects.StrFormatParser.Piece;
import dev.hognose.sandbox.objects.StrFormatParser.Step;
import dev.hognose.sandbox.objects.StrRepr;
import dev.hognose.sandbox.vm.Machine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions that only the prelude sees, for text and numbers. */
final class PreludeText {
  static final Table FUNCTIONS =
      Table.ofModule("prelude")
          .function("_enter_repr", "obj, /", PreludeText::enterRepr)
          .function("_leave_repr", "obj, /", PreludeText::leaveRepr)
          .function("_escape_non_ascii", "text, /", PreludeText::escapeNonAscii)
          .function("_format_pieces", "text, /", PreludeText::formatPieces)
          .function("_percent_plan", "template, /", PreludeText::percentPlan)
          .function("_payload", "obj, /", (m, a) -> Dunders.plain(a, 0))
          .function("_type_name", "cls, /", PreludeText::typeName)
          .function("_is_guest", "obj, /", (m, a) -> PyBool.of(a[0] instanceof PyInstance));

  private PreludeText() {}

  /** The name of a class as messages show it. */
  private static PyObject typeName(Machine machine, @Nullable PyObject[] args) {
    return new PyStr(((PyType) Dunders.at(args, 0)).shownName());
  }

  /** Whether the repr of a container begins, and is not within itself. */
  private static PyObject enterRepr(Machine machine, @Nullable PyObject[] args) {
    List<PyObject> open = machine.session().reprGuard();
    PyObject container = Dunders.at(args, 0);
    machine.meter().work(1 + (open.size() >> 2));
    for (PyObject each : open) {
      if (each == container) {
        return PyBool.FALSE;
      }
    }
    open.add(container);
    return PyBool.TRUE;
  }

  private static PyObject leaveRepr(Machine machine, @Nullable PyObject[] args) {
    List<PyObject> open = machine.session().reprGuard();
    PyObject container = Dunders.at(args, 0);
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i) == container) {
        open.remove(i);
        break;
      }
    }
    return PyNone.NONE;
  }

  private static PyObject escapeNonAscii(Machine machine, @Nullable PyObject[] args) {
    return PyStr.of(
        StrRepr.escapeNonAscii(machine.meter(), ((PyStr) Dunders.plain(args, 0)).value()));
  }

  /** What a piece of a format takes as a tuple of its parts, and a step from a name onward. */
  private static final long PIECE_BYTES = 160;

  private static final long STEP_BYTES = 100;

  /**
   * Tuples of literal text, first name (str, int or None), steps, conversion, specification; an
   * exception instead of a name or a step where the format is malformed.
   */
  private static PyObject formatPieces(Machine machine, @Nullable PyObject[] args) {
    String text = ((PyStr) Dunders.plain(args, 0)).value();
    PyList result = new PyList();
    ListGrowth growth = new ListGrowth(machine.meter());
    for (Piece piece : StrFormatParser.parse(machine.meter(), text)) {
      machine.meter().work(1);
      growth.before(PIECE_BYTES);
      String field = piece.field();
      PyObject first = piece.problem() == null ? PyNone.NONE : piece.problem().exception();
      PyList steps = new PyList();
      if (field != null) {
        first = key(field.substring(0, StrFormatParser.firstEnd(field)));
        for (Step step : StrFormatParser.steps(machine.meter(), field)) {
          growth.before(STEP_BYTES);
          PyObject name = step.isAttribute() ? new PyStr(step.name()) : key(step.name());
          PyObject wrong = step.problem() == null ? null : step.problem().exception();
          steps.append(PyTuple.of(PyBool.of(step.isAttribute()), wrong == null ? name : wrong));
        }
      }
      String conversion = piece.conversion() == 0 ? "" : Character.toString(piece.conversion());
      result.append(
          PyTuple.of(
              PyStr.of(piece.literal()),
              first,
              steps,
              PyStr.of(conversion),
              PyStr.of(piece.spec())));
    }
    return result;
  }

  private static PyObject key(String name) {
    int number = StrFormatParser.number(name);
    return number >= 0 ? PyInt.of(number) : PyStr.of(name);
  }

  /**
   * A format whose conversions take their arguments one after the other, already converted to text
   * where they want text; and for each conversion its key or None, the number of its stars, and its
   * type. The last one may have an exception for its type, or instead of its key (and whether it
   * has one for its stars).
   */
  private static PyObject percentPlan(Machine machine, @Nullable PyObject[] args) {
    PyObject template = Dunders.plain(args, 0);
    boolean bytes = !(template instanceof PyStr);
    String text = template instanceof PyStr s ? s.value() : ByteText.required(template);
    StringBuilder plan = new StringBuilder();
    machine.meter().allocate(4L * text.length());
    PyList pieces = new PyList();
    ListGrowth growth = new ListGrowth(machine.meter());
    int start = 0;
    for (int at = text.indexOf('%'); at >= 0; at = text.indexOf('%', start)) {
      plan.append(text, start, at + 1);
      machine.meter().work(1);
      growth.before(PIECE_BYTES);
      PercentPiece piece;
      try {
        piece = PercentPiece.read(text, at);
      } catch (PyError problem) {
        PyObject keyed = PyBool.of(PercentPiece.hasKey(text, at));
        pieces.append(PyTuple.of(problem.exception(), keyed, PyStr.EMPTY));
        break;
      }
      start = piece.typeAt + 1;
      if (piece.type == '%' && piece.typeAt == at + 1) {
        plan.append('%');
        continue;
      }
      if ("srabcdiuoxXeEfFgG".indexOf(piece.type) < 0 || piece.type == 'b' && !bytes) {
        PyError problem = PercentFormat.unsupported(text, piece);
        pieces.append(described(piece, bytes, problem.exception()));
        break;
      }
      plan.append(text, piece.flagsAt, piece.typeAt);
      plan.append(piece.type == 'r' || piece.type == 'a' ? 's' : piece.type);
      pieces.append(described(piece, bytes, PyStr.ofChar(piece.type)));
    }
    plan.append(text, start, text.length());
    return PyTuple.of(like(template, plan.toString()), pieces);
  }

  private static PyObject like(PyObject template, String text) {
    return switch (Payload.of(template)) {
      case PyStr ignored -> new PyStr(text);
      case PyByteArray ignored -> new PyByteArray(ByteText.bytes(text));
      default -> new PyBytes(ByteText.bytes(text));
    };
  }

  private static PyObject described(PercentPiece piece, boolean bytes, PyObject type) {
    String name = piece.key;
    PyObject key =
        name == null ? PyNone.NONE : bytes ? new PyBytes(ByteText.bytes(name)) : new PyStr(name);
    int stars =
        (piece.width == PercentPiece.STAR ? 1 : 0) + (piece.precision == PercentPiece.STAR ? 1 : 0);
    return PyTuple.of(key, PyInt.of(stars), type);
  }
}

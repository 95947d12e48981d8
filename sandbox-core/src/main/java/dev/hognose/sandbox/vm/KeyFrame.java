// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.Comparison;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyAnySet;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyFrozenSet;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySet;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.SetOperations;
import org.jspecify.annotations.Nullable;

/**
 * Finds one key in a dict or set, asking guest code for its hash and for equality, then does what
 * it is for. A container that changes meanwhile is searched again from the start.
 */
final class KeyFrame extends NativeFrame {
  /** What happens when the place of the key is known. */
  enum Use {
    GET,
    FIND,
    SET,
    DELETE,
    CONTAINS
  }

  private Use use;
  private PyObject container;
  private PyObject key;

  /**
   * What is set or found instead; None if a key that is to be removed need not be there, and else
   * what it was before it was frozen.
   */
  private @Nullable PyObject value;

  private long hash;
  private int stage;

  /** Place in the index of the candidate that is compared, and the layout it belongs to. */
  private int candidate = -1;

  private int layout;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  KeyFrame() {}

  KeyFrame(Use use, PyObject container, PyObject key, @Nullable PyObject value) {
    this.use = use;
    this.container = container;
    this.key = key;
    this.value = value;
  }

  @Override
  protected @Nullable PyObject resume(Machine machine, @Nullable PyObject answer) {
    PyObject now = answer;
    if (stage == 0) {
      stage = 1;
      freeze(machine);
      now = askHash(machine);
      if (now == null) {
        return null;
      }
    }
    if (stage == 1) {
      hash = hashOf(now);
      stage = 2;
      now = null;
      restart();
    }
    return search(machine, now);
  }

  /** Has a set be looked up in another as the frozenset that equals it. */
  private void freeze(Machine machine) {
    if (container instanceof PyAnySet && use != Use.SET) {
      PyObject frozen = SetOperations.key(machine.meter(), key);
      if (frozen != key && value == null) {
        value = key;
      }
      key = frozen;
    }
  }

  private @Nullable PyObject search(Machine machine, @Nullable PyObject answer) {
    PyObject truth = answer;
    while (true) {
      if (truth != null && stage == 3) {
        stage = 2;
        truth = machine.operators.truth(truth);
        if (truth == null) {
          stage = 4;
          return null;
        }
      }
      if (truth != null) {
        stage = 2;
        if (layout != layoutNow()) {
          restart();
        } else if (truth == PyBool.TRUE) {
          return finish(machine, position());
        } else {
          candidate = next(candidate);
        }
      }
      if (candidate < 0) {
        return finish(machine, -1);
      }
      truth = equalToCandidate(machine);
      if (truth == null) {
        return null;
      }
    }
  }

  private @Nullable PyObject equalToCandidate(Machine machine) {
    PyObject other = keyAt(position());
    if (other == null || other == key) {
      return PyBool.of(other != null);
    }
    machine.meter().work(2);
    try {
      return PyBool.of(Comparison.equal(other, key));
    } catch (GuestNeeded needed) {
      stage = 3;
      return machine.operators.compare(Opcode.EQ, other, key);
    }
  }

  private @Nullable PyObject askHash(Machine machine) {
    if (Keys.asks(key) && key.type().lookup(Names.HASH) instanceof PyFunction method) {
      return Calls.function(machine, method, key);
    }
    try {
      return PyInt.of(Hashing.hash(key));
    } catch (GuestNeeded needed) {
      return Hashes.ask(machine, key);
    }
  }

  private static long hashOf(@Nullable PyObject answer) {
    return answer == null ? 0 : Hashes.folded(answer).value;
  }

  private @Nullable PyObject finish(Machine machine, int position) {
    return switch (use) {
      case GET -> {
        if (position < 0) {
          throw Raise.keyError(key);
        }
        yield ((PyDict) container).valueAt(position);
      }
      case FIND -> position < 0 ? value : ((PyDict) container).valueAt(position);
      case CONTAINS -> PyBool.of(position >= 0);
      case SET -> {
        set(machine, position);
        yield PyNone.NONE;
      }
      case DELETE -> {
        if (position < 0) {
          if (value != PyNone.NONE) {
            throw Raise.keyError(value == null ? key : value);
          }
          yield PyNone.NONE;
        }
        if (container instanceof PyDict dict) {
          dict.removeAt(position);
        } else {
          ((PySet) container).removeAt(position);
        }
        yield PyNone.NONE;
      }
    };
  }

  private void set(Machine machine, int position) {
    if (container instanceof PyDict dict && value != null) {
      if (position >= 0) {
        dict.setValueAt(position, value);
      } else {
        machine.meter().allocate(dict.growthBytes());
        dict.append(key, hash, value);
      }
    } else if (position < 0 && container instanceof PySet set) {
      machine.meter().allocate(set.growthBytes());
      set.addNew(key, hash);
    }
  }

  private void restart() {
    layout = layoutNow();
    candidate =
        container instanceof PyDict dict
            ? dict.firstCandidate(hash)
            : ((PyAnySet) container).firstCandidate(hash);
  }

  private int next(int place) {
    return container instanceof PyDict dict
        ? dict.nextCandidate(place, hash)
        : ((PyAnySet) container).nextCandidate(place, hash);
  }

  private int position() {
    return container instanceof PyDict dict
        ? dict.positionAt(candidate)
        : ((PyAnySet) container).placeAt(candidate, hash);
  }

  private @Nullable PyObject keyAt(int position) {
    return container instanceof PyDict dict
        ? dict.keyAt(position)
        : ((PyAnySet) container).keyAt(position);
  }

  private int layoutNow() {
    if (container instanceof PyDict dict) {
      return dict.layout();
    }
    if (container instanceof PyFrozenSet) {
      return 0;
    }
    return ((PyAnySet) container).size();
  }

  @Override
  protected void trace(PyObject.Tracer tracer) {
    tracer.reference(container);
    tracer.reference(key);
    tracer.reference(value);
  }

  /** A dict's index is another one in each process, so the candidate's position is stored. */
  private void exchangeCandidate(Fields fields) {
    if (!fields.isLoading()) {
      boolean isLost = candidate >= 0 && layout != layoutNow();
      fields.integer(
          container instanceof PyDict dict && candidate >= 0 && !isLost
              ? dict.positionAt(candidate)
              : isLost ? 0 : candidate);
      return;
    }
    candidate = fields.integer(candidate);
    fields.later(
        () -> {
          if (container instanceof PyDict dict && candidate >= 0) {
            candidate = dict.placeOf(candidate);
          }
        });
  }

  @Override
  public void exchange(Fields fields) {
    super.exchange(fields);
    use = fields.choice(use, Use.values());
    container = fields.object(container);
    key = fields.object(key);
    value = fields.optional(value);
    hash = fields.number(hash);
    stage = fields.integer(stage);
    exchangeCandidate(fields);
    layout = fields.integer(layout);
  }
}

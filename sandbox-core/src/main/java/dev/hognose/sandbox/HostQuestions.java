// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.vm.HostCallFrame;
import dev.hognose.sandbox.vm.HostCalls;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyHostFunction;
import dev.hognose.sandbox.vm.SessionState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an execution asks its host, and what it does with the answers. */
final class HostQuestions {
  private final SessionState state;
  private final Machine machine;

  HostQuestions(SessionState state, Machine machine) {
    this.state = state;
    this.machine = machine;
  }

  /** A function of the host as guest code sees it. */
  static PyObject function(HostFunction function) {
    return new PyHostFunction(function.name(), function.description(), function.async());
  }

  /** The question of the frame that waits; making it counts to the account, if one is given. */
  Progress ask(HostCallFrame waiting, @Nullable Meter account) {
    HostCalls.Pending call =
        new HostCalls.Pending(
            waiting.id(), waiting.name(), waiting.args(), waiting.keywords(), waiting.line());
    return switch (waiting.kind()) {
      case FUNCTION -> new Progress.FunctionSnapshot(call(call, account));
      case OS -> new Progress.OsSnapshot(call(call, account));
      case NAME -> new Progress.NameLookupSnapshot(call(call, account));
      case RESULTS ->
          new Progress.FutureSnapshot(
              state.hostCalls().pending().stream().map(each -> call(each, account)).toList());
    };
  }

  private HostCall call(HostCalls.Pending call, @Nullable Meter account) {
    Departure departure = new Departure(state, account);
    List<Value> args = new ArrayList<>();
    for (PyObject arg : call.args()) {
      args.add(departure.leave(arg));
    }
    Map<String, Value> keywords = new LinkedHashMap<>();
    PyDict given = call.keywords();
    if (given != null) {
      for (int i = given.nextPosition(0); i >= 0; i = given.nextPosition(i + 1)) {
        if (given.keyAt(i) instanceof PyStr name) {
          keywords.put(name.value(), departure.leave(given.valueAt(i)));
        }
      }
    }
    return new HostCall(call.id(), call.name(), args, keywords, call.line());
  }

  /**
   * Hands answers to the frame that waits; whether it goes on. What enters is charged.
   *
   * @throws IllegalArgumentException for an id that does not wait, or a value that cannot enter
   */
  boolean answer(HostCallFrame waiting, Map<String, Answer> answers) {
    boolean forResults = waiting.kind() == HostCallFrame.Kind.RESULTS;
    for (String id : answers.keySet()) {
      if (forResults ? !state.hostCalls().isPending(id) : !id.equals(waiting.id())) {
        throw new IllegalArgumentException("no call waits under the id '" + id + "'");
      }
    }
    if (forResults) {
      return results(answers);
    }
    Answer answer = answers.get(waiting.id());
    if (answer != null) {
      answer(waiting, answer);
    }
    return answer != null;
  }

  private void answer(HostCallFrame waiting, Answer answer) {
    switch (answer) {
      case Answer.Return(Value value) -> {
        Crossing.Arrival arrival = crossing().enter(value);
        if (arrival.isPlan()) {
          machine.resumeWithPlan(arrival.object(), false);
        } else {
          machine.resumeWith(arrival.object());
        }
      }
      case Answer.Raise raised -> raise(HostAnswers.exception(crossing(), raised));
      case Answer.NotHandled() -> {
        showPrompt(waiting);
        machine.resumeRaising(HostAnswers.notHandled(waiting));
      }
      case Answer.Function(HostFunction function) -> machine.resumeWith(function(function));
      case Answer.Pending() -> {
        if (waiting.kind() == HostCallFrame.Kind.FUNCTION) {
          machine.resumePending();
        } else {
          machine.resumeRaising(HostAnswers.noFutures());
        }
      }
    }
  }

  /** Where nobody answers {@code input}, its prompt is shown all the same. */
  private void showPrompt(HostCallFrame waiting) {
    boolean isInput =
        waiting.kind() == HostCallFrame.Kind.OS
            && waiting.name().equals("input")
            && waiting.args().length == 1;
    if (isInput && waiting.args()[0] instanceof PyStr prompt) {
      machine.write(false, prompt.value());
    }
  }

  /** What enters counts to the account of the execution that it enters. */
  private Crossing crossing() {
    return new Crossing(state, machine.meter()::allocate);
  }

  private void raise(Crossing.Arrival exception) {
    if (exception.object() instanceof PyException made) {
      machine.resumeRaising(made);
    } else {
      machine.resumeWithPlan(exception.object(), true);
    }
  }

  /** Hands over results of calls that are awaited; whether there is one. */
  private boolean results(Map<String, Answer> answers) {
    Map<String, PyTuple> results = new LinkedHashMap<>();
    for (HostCalls.Pending call : state.hostCalls().pending()) {
      Answer answer = answers.get(call.id());
      PyTuple result = answer == null ? null : result(call, answer);
      if (result != null) {
        results.put(call.id(), result);
      }
    }
    if (results.isEmpty()) {
      return false;
    }
    results.keySet().forEach(state.hostCalls()::remove);
    machine.resumeWith(PyList.of(results.values().toArray(PyObject[]::new)));
    return true;
  }

  /** The id, whether it raises, whether it is a plan, and what it is. */
  private @Nullable PyTuple result(HostCalls.Pending call, Answer answer) {
    return switch (answer) {
      case Answer.Return(Value value) -> result(call, false, crossing().enter(value));
      case Answer.Raise raised -> result(call, true, HostAnswers.exception(crossing(), raised));
      case Answer.NotHandled() -> raised(call, HostAnswers.notAnswered(call.name()));
      case Answer.Function _ ->
          throw new IllegalArgumentException(
              "a function answers a name, not the call '" + call.id() + "'");
      case Answer.Pending() -> null;
    };
  }

  private static PyTuple raised(HostCalls.Pending call, PyException exception) {
    return PyTuple.of(new PyStr(call.id()), PyBool.TRUE, PyBool.FALSE, exception);
  }

  private static PyTuple result(HostCalls.Pending call, boolean raises, Crossing.Arrival arrival) {
    return PyTuple.of(
        new PyStr(call.id()), PyBool.of(raises), PyBool.of(arrival.isPlan()), arrival.object());
  }
}

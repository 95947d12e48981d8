// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.sandbox.Execution;
import dev.hognose.sandbox.ExecutionOptions;
import dev.hognose.sandbox.InvalidSnapshotException;
import dev.hognose.sandbox.Limits;
import dev.hognose.sandbox.Session;
import dev.hognose.sandbox.SnapshotKeys;
import dev.hognose.server.wire.Problem;
import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.Refusal;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Turns sessions and suspended executions into bytes and back, and counts it.
 *
 * <p>What the server keeps for itself is not signed; what it hands out and takes in is, where it
 * was given keys.
 */
final class Freezer {

  /** Snapshots above this size are made and read one at a time, for what that takes beside them. */
  private static final int LARGE = 1 << 20;

  /** What a snapshot's guest may hold, at most, about, by the snapshot's size. */
  private static final long THAWING = 6;

  private final SnapshotKeys keys;
  private final HeapBudget budget;
  private final ReentrantLock large = new ReentrantLock();
  private final DistributionSummary bytes;
  private final Counter passivations;
  private final Counter activations;

  Freezer(SnapshotKeys keys, HeapBudget budget, MeterRegistry registry) {
    this.keys = keys;
    this.budget = budget;
    bytes =
        DistributionSummary.builder("hognose.snapshot")
            .description("Size of snapshots that were made")
            .baseUnit("bytes")
            .register(registry);
    passivations =
        Counter.builder("hognose.sessions.passivations")
            .description("Idle sessions and suspended executions that were put away")
            .register(registry);
    activations =
        Counter.builder("hognose.sessions.activations")
            .description("Sessions and executions that came back from bytes")
            .register(registry);
  }

  /** The memory that guests share. */
  HeapBudget budget() {
    return budget;
  }

  /** What a guest may hold once it has come back from bytes, about. */
  static long thawed(byte @Nullable [] state) {
    return state == null ? 0 : THAWING * state.length;
  }

  private <T> T alone(boolean isLarge, Supplier<T> work) {
    if (!isLarge) {
      return work.get();
    }
    large.lock();
    try {
      return work.get();
    } finally {
      large.unlock();
    }
  }

  /** The keys for what leaves and enters the server. */
  SnapshotKeys keys() {
    return keys;
  }

  byte[] freeze(Session session, long heldBytes) {
    return alone(
        heldBytes < 0 || heldBytes > LARGE, () -> counted(session.dump(SnapshotKeys.NONE)));
  }

  byte[] freeze(Execution execution) {
    return alone(execution.heldBytes() > LARGE, () -> counted(execution.dump(SnapshotKeys.NONE)));
  }

  /** A session for somebody outside. */
  byte[] export(Session session, long heldBytes) {
    return alone(heldBytes < 0 || heldBytes > LARGE, () -> session.dump(keys));
  }

  /** An execution for somebody outside. */
  byte[] export(Execution execution) {
    return alone(execution.heldBytes() > LARGE, () -> execution.dump(keys));
  }

  private byte[] counted(byte[] made) {
    bytes.record(made.length);
    return made;
  }

  Session thaw(byte[] state) {
    activations.increment();
    return alone(state.length > LARGE, () -> Session.load(state, SnapshotKeys.NONE));
  }

  Execution thaw(byte[] state, Limits limits, boolean asksForNames, boolean asksForFiles) {
    activations.increment();
    var options = new ExecutionOptions(Map.of(), List.of(), limits, asksForNames, asksForFiles);
    return alone(state.length > LARGE, () -> Execution.load(state, SnapshotKeys.NONE, options));
  }

  void putAway() {
    passivations.increment();
  }

  /** A session that came from outside, as the server keeps it. */
  byte[] admitSession(byte[] file) {
    try {
      return alone(file.length > LARGE, () -> Session.load(file, keys).dump(SnapshotKeys.NONE));
    } catch (InvalidSnapshotException e) {
      throw refusal(e);
    }
  }

  /** An execution that came from outside. */
  Execution admitExecution(byte[] file, Limits limits) {
    try {
      var options = new ExecutionOptions(Map.of(), List.of(), limits, false, false);
      return alone(file.length > LARGE, () -> Execution.load(file, keys, options));
    } catch (InvalidSnapshotException e) {
      throw refusal(e);
    }
  }

  /** Why a file that came from outside cannot be taken in. */
  static Refusal refusal(InvalidSnapshotException e) {
    return new Refusal(
        Problem.of(
            e.isIncompatible() ? ProblemCode.SNAPSHOT_INCOMPATIBLE : ProblemCode.INVALID_SNAPSHOT,
            String.valueOf(e.getMessage())));
  }
}

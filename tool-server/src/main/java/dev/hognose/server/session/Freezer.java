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

/**
 * Turns sessions and suspended executions into bytes and back, and counts it.
 *
 * <p>What the server keeps for itself is not signed; what it hands out and takes in is, where it
 * was given keys.
 */
final class Freezer {

  private final SnapshotKeys keys;
  private final DistributionSummary bytes;
  private final Counter passivations;
  private final Counter activations;

  Freezer(SnapshotKeys keys, MeterRegistry registry) {
    this.keys = keys;
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

  /** The keys for what leaves and enters the server. */
  SnapshotKeys keys() {
    return keys;
  }

  byte[] freeze(Session session) {
    return counted(session.dump(SnapshotKeys.NONE));
  }

  byte[] freeze(Execution execution) {
    return counted(execution.dump(SnapshotKeys.NONE));
  }

  private byte[] counted(byte[] made) {
    bytes.record(made.length);
    return made;
  }

  Session thaw(byte[] state) {
    activations.increment();
    return Session.load(state, SnapshotKeys.NONE);
  }

  Execution thaw(byte[] state, Limits limits, boolean asksForNames, boolean asksForFiles) {
    activations.increment();
    return Execution.load(
        state,
        SnapshotKeys.NONE,
        new ExecutionOptions(Map.of(), List.of(), limits, asksForNames, asksForFiles));
  }

  void putAway() {
    passivations.increment();
  }

  /** A session that came from outside, as the server keeps it. */
  byte[] admitSession(byte[] file) {
    try {
      return Session.load(file, keys).dump(SnapshotKeys.NONE);
    } catch (InvalidSnapshotException e) {
      throw refusal(e);
    }
  }

  /** An execution that came from outside. */
  Execution admitExecution(byte[] file, Limits limits) {
    try {
      return Execution.load(
          file, keys, new ExecutionOptions(Map.of(), List.of(), limits, false, false));
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

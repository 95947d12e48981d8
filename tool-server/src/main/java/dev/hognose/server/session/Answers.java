// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.sandbox.Answer;
import dev.hognose.sandbox.HostFunction;
import dev.hognose.sandbox.Value;
import dev.hognose.server.wire.BodyWriter;
import dev.hognose.server.wire.ExecutionTerms;
import dev.hognose.server.wire.PackWriter;
import dev.hognose.server.wire.ValueWriter;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The answers that an execution has been given, as fingerprints, and which stop each led to.
 *
 * <p>A call may be answered as pending once and with its result later; both are kept. Not for use
 * by several threads at once.
 */
final class Answers {

  private record Key(String callId, boolean pending) {}

  private record Given(ByteBuffer fingerprint, int leadsToStop) {}

  private final Map<Key, Given> given = new HashMap<>();

  /** The number of the stop that the very same answer led to; 0 if it was not given before. */
  int stopOf(String callId, Answer answer) {
    Given before = given.get(new Key(callId, answer instanceof Answer.Pending));
    return before != null && before.fingerprint.equals(fingerprint(answer))
        ? before.leadsToStop
        : 0;
  }

  /** Whether the call has been answered in any way. */
  boolean has(String callId) {
    return given.containsKey(new Key(callId, false)) || given.containsKey(new Key(callId, true));
  }

  /** Whether the call has been answered for good. */
  boolean isSettled(String callId) {
    return given.containsKey(new Key(callId, false));
  }

  void add(String callId, Answer answer, int leadsToStop) {
    given.put(
        new Key(callId, answer instanceof Answer.Pending),
        new Given(fingerprint(answer), leadsToStop));
  }

  /** All answers, for a store. */
  List<ExecutionTerms.GivenAnswer> all() {
    var all = new ArrayList<ExecutionTerms.GivenAnswer>();
    given.forEach(
        (key, answer) ->
            all.add(
                new ExecutionTerms.GivenAnswer(
                    key.callId, key.pending, hex(answer.fingerprint), answer.leadsToStop)));
    return all;
  }

  private static String hex(ByteBuffer fingerprint) {
    byte[] bytes = new byte[fingerprint.remaining()];
    fingerprint.duplicate().get(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** What a store has kept of {@link #all}. */
  static Answers of(List<ExecutionTerms.GivenAnswer> all) {
    var answers = new Answers();
    for (ExecutionTerms.GivenAnswer answer : all) {
      answers.given.put(
          new Key(answer.callId(), answer.pending()),
          new Given(
              ByteBuffer.wrap(HexFormat.of().parseHex(answer.fingerprint())),
              answer.leadsToStop()));
    }
    return answers;
  }

  private static ByteBuffer fingerprint(Answer answer) {
    BodyWriter out = new PackWriter();
    var values = new ValueWriter(out, Integer.MAX_VALUE - (1 << 16));
    switch (answer) {
      case Answer.Return(Value value) -> {
        out.string("value");
        values.write(value);
      }
      case Answer.Raise(String type, var args) -> {
        out.string("error").string(type);
        args.forEach(values::write);
      }
      case Answer.Pending _ -> out.string("pending");
      case Answer.NotHandled _ -> out.string("not_handled");
      case Answer.Function(HostFunction function) ->
          out.string("function")
              .string(function.name())
              .string(function.description())
              .bool(function.async());
    }
    try {
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(out.toBytes()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}

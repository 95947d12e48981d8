// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.sandbox.Answer;
import dev.hognose.sandbox.HostCall;
import dev.hognose.sandbox.Value;
import dev.hognose.server.wire.OsPolicy;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answers that a host gives at once to one execution's operating-system calls.
 *
 * <p>A fixed clock stands still but for {@code time.sleep}, which moves it on without waiting.
 * Randomness from a seed is SHA-256 of seed and counter: the same in every release. Confined to the
 * thread that has the execution.
 */
public final class OsAnswers {

  /** What becomes of a call. */
  public sealed interface Reply {
    /** It is answered. */
    record Now(Answer answer) implements Reply {}

    /** It is answered with {@code None} after some time. */
    record After(long nanos) implements Reply {}

    /** The caller has to answer it. */
    record Ask() implements Reply {}
  }

  private static final Reply ASK = new Reply.Ask();
  private static final Reply NOT_HANDLED = new Reply.Now(new Answer.NotHandled());
  private static final int MAX_RANDOM_BYTES = 1 << 20;

  /** A century, in nanoseconds. */
  private static final double MAX_SLEEP_NANOS = 3.2e18;

  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx");

  /** Made at the first use, as a short run without randomness would wait for it. */
  private static final class Randomness {
    static final SecureRandom SOURCE = new SecureRandom();
  }

  private final OsPolicy policy;
  private final Map<String, String> environment;
  private final long startNanos = System.nanoTime();
  private long sleptNanos;
  private long randomBlocks;

  /** Answers by a policy, with the environment variables the guest is given. */
  public OsAnswers(OsPolicy policy, Map<String, String> environment) {
    this.policy = policy;
    this.environment = environment;
  }

  long sleptNanos() {
    return sleptNanos;
  }

  long randomBlocks() {
    return randomBlocks;
  }

  /** Goes on where another has been. */
  void restore(long slept, long blocks) {
    sleptNanos = slept;
    randomBlocks = blocks;
  }

  /** What becomes of a call. */
  public Reply answer(HostCall call) {
    return switch (call.name()) {
      case "time.sleep" -> policy.asksClock() ? ASK : sleep(call);
      case "random.seed", "os.urandom" -> policy.asksRandom() ? ASK : random(call);
      case "os.getenv", "os.environ" -> policy.asksEnvironment() ? ASK : environment(call);
      case "input" -> policy.asksInput() ? ASK : NOT_HANDLED;
      default -> {
        Value time = policy.asksClock() ? null : clock(call.name());
        if (time != null) {
          yield new Reply.Now(new Answer.Return(time));
        }
        boolean ofClock =
            call.name().startsWith("time.")
                || call.name().startsWith("datetime.")
                || call.name().startsWith("date.");
        boolean asks = ofClock ? policy.asksClock() : policy.asksFiles();
        yield asks ? ASK : NOT_HANDLED;
      }
    };
  }

  private Instant now() {
    Instant fixed = policy.fixedClock();
    return fixed == null ? Instant.now() : fixed.plusNanos(sleptNanos);
  }

  private long monotonicNanos() {
    return policy.fixedClock() == null ? System.nanoTime() - startNanos : sleptNanos;
  }

  private @Nullable Value clock(String name) {
    return switch (name) {
      case "time.time" -> new Value.Float(seconds(now()));
      case "time.time_ns" -> {
        Instant now = now();
        yield integer(
            BigInteger.valueOf(now.getEpochSecond())
                .multiply(BigInteger.valueOf(1_000_000_000))
                .add(BigInteger.valueOf(now.getNano())));
      }
      case "time.monotonic", "time.perf_counter", "time.process_time", "time.thread_time" ->
          new Value.Float(monotonicNanos() / 1e9);
      case "time.monotonic_ns", "time.perf_counter_ns", "time.process_time_ns" ->
          new Value.Int(monotonicNanos());
      case "datetime.now", "datetime.today", "datetime.utcnow" ->
          new Value.DateTime(ISO.format(OffsetDateTime.ofInstant(now(), ZoneOffset.UTC)));
      case "date.today" ->
          new Value.Date(OffsetDateTime.ofInstant(now(), ZoneOffset.UTC).toLocalDate().toString());
      default -> null;
    };
  }

  private static Value integer(BigInteger number) {
    return number.bitLength() < Long.SIZE
        ? new Value.Int(number.longValue())
        : new Value.BigInt(number);
  }

  private static double seconds(Instant time) {
    return time.getEpochSecond() + time.getNano() / 1e9;
  }

  private Reply sleep(HostCall call) {
    double seconds = call.args().isEmpty() ? 0 : number(call.args().get(0));
    long nanos = seconds > 0 ? (long) Math.min(seconds * 1e9, MAX_SLEEP_NANOS) : 0;
    sleptNanos = sleptNanos > Long.MAX_VALUE - nanos ? Long.MAX_VALUE : sleptNanos + nanos;
    if (policy.fixedClock() != null || nanos == 0) {
      return new Reply.Now(new Answer.Return(Value.NONE));
    }
    return new Reply.After(nanos);
  }

  private static double number(Value value) {
    if (value instanceof Value.Int(long number)) {
      return number;
    }
    return value instanceof Value.Float(double number) ? number : 0;
  }

  private Reply random(HostCall call) {
    long wanted =
        !call.args().isEmpty() && call.args().get(0) instanceof Value.Int(long number) ? number : 0;
    if (wanted < 0 || wanted > MAX_RANDOM_BYTES) {
      return new Reply.Now(
          new Answer.Raise(
              "ValueError", List.of(new Value.Str("at most " + MAX_RANDOM_BYTES + " bytes"))));
    }
    byte[] bytes = new byte[(int) wanted];
    Long seed = policy.seed();
    if (seed == null) {
      Randomness.SOURCE.nextBytes(bytes);
    } else {
      fill(bytes, seed);
    }
    return new Reply.Now(new Answer.Return(new Value.Bytes(bytes)));
  }

  private void fill(byte[] bytes, long seed) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (int at = 0; at < bytes.length; at += digest.getDigestLength()) {
        byte[] block =
            digest.digest(
                ByteBuffer.allocate(2 * Long.BYTES).putLong(seed).putLong(randomBlocks++).array());
        System.arraycopy(block, 0, bytes, at, Math.min(block.length, bytes.length - at));
      }
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private Reply environment(HostCall call) {
    if (call.name().equals("os.environ")) {
      var entries = new ArrayList<Value.Entry>();
      environment.forEach(
          (name, value) -> entries.add(new Value.Entry(new Value.Str(name), new Value.Str(value))));
      return new Reply.Now(new Answer.Return(new Value.Dict(entries)));
    }
    Value absent = call.args().size() > 1 ? call.args().get(1) : Value.NONE;
    String value =
        !call.args().isEmpty() && call.args().get(0) instanceof Value.Str(String name)
            ? environment.get(name)
            : null;
    return new Reply.Now(new Answer.Return(value == null ? absent : new Value.Str(value)));
  }
}

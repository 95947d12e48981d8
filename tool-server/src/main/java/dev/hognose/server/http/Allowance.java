// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import dev.hognose.server.wire.Problem;
import dev.hognose.server.wire.ProblemCode;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How many requests one key may still make: token buckets that fill evenly.
 *
 * <p>Thread-safe. The fields of {@code RateLimit-Policy} and {@code RateLimit} are those of
 * draft-ietf-httpapi-ratelimit-headers-10. Counted in this process: each of several servers counts
 * for itself, and a restart starts anew.
 */
final class Allowance {

  private static final long DAY_SECONDS = TimeUnit.DAYS.toSeconds(1);

  /**
   * The bounds of a key; 0 stands for none.
   *
   * @param perSecond requests that come back each second
   * @param burst requests that may come at once
   * @param perDay requests in a day
   * @param sessions sessions at a time
   */
  record Terms(long perSecond, long burst, long perDay, int sessions) {

    static final Terms UNBOUNDED = new Terms(0, 0, 0, 0);

    /** These terms with the others where they name none. */
    Terms orElse(Terms others) {
      boolean ownRate = perSecond > 0;
      return new Terms(
          ownRate ? perSecond : others.perSecond,
          ownRate ? burst : others.burst,
          perDay > 0 ? perDay : others.perDay,
          sessions > 0 ? sessions : others.sessions);
    }
  }

  /**
   * What became of a request.
   *
   * @param left the header that tells what is left
   * @param refusal why it may not pass
   */
  record Verdict(String left, @Nullable Problem refusal) {}

  private record Meter(String name, Bucket bucket) {}

  private final Terms terms;
  private final List<Meter> meters = new ArrayList<>(2);
  private final String policy;

  Allowance(Terms terms) {
    this.terms = terms;
    var policies = new ArrayList<String>(2);
    if (terms.perSecond > 0) {
      long burst = Math.max(terms.burst, terms.perSecond);
      long window = Math.ceilDiv(burst, terms.perSecond);
      meters.add(new Meter("rate", bucket(burst, terms.perSecond, Duration.ofSeconds(1))));
      policies.add("\"rate\";q=" + burst + ";w=" + window);
    }
    if (terms.perDay > 0) {
      meters.add(
          new Meter("day", bucket(terms.perDay, terms.perDay, Duration.ofSeconds(DAY_SECONDS))));
      policies.add("\"day\";q=" + terms.perDay + ";w=" + DAY_SECONDS);
    }
    policy = String.join(", ", policies);
  }

  private static Bucket bucket(long capacity, long refill, Duration time) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(capacity).refillGreedy(refill, time))
        .build();
  }

  boolean isBounded() {
    return !meters.isEmpty();
  }

  /** How many sessions it allows at a time. */
  int maxSessions() {
    return terms.sessions == 0 ? Integer.MAX_VALUE : terms.sessions;
  }

  /** The header that tells the bounds. */
  String policy() {
    return policy;
  }

  /** Counts one request, unless a bound is reached. */
  Verdict take() {
    var left = new StringBuilder();
    var taken = new ArrayList<Bucket>(2);
    Problem refusal = null;
    for (Meter meter : meters) {
      ConsumptionProbe probe = meter.bucket.tryConsumeAndReturnRemaining(1);
      if (probe.isConsumed()) {
        taken.add(meter.bucket);
      } else if (refusal == null) {
        long millis = TimeUnit.NANOSECONDS.toMillis(probe.getNanosToWaitForRefill()) + 1;
        refusal = Problem.later(ProblemCode.QUOTA_EXCEEDED, sentence(meter), millis);
      }
      tell(meter, probe, left);
    }
    if (refusal != null) {
      taken.forEach(bucket -> bucket.addTokens(1));
    }
    return new Verdict(left.toString(), refusal);
  }

  private String sentence(Meter meter) {
    return meter.name.equals("day")
        ? "the key may make " + terms.perDay + " requests a day"
        : "the key may make " + terms.perSecond + " requests a second";
  }

  private static void tell(Meter meter, ConsumptionProbe probe, StringBuilder out) {
    if (!out.isEmpty()) {
      out.append(", ");
    }
    long nanos =
        probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
    long seconds = Math.ceilDiv(nanos, TimeUnit.SECONDS.toNanos(1));
    out.append('"').append(meter.name).append("\";r=").append(probe.getRemainingTokens());
    out.append(";t=").append(seconds);
  }
}

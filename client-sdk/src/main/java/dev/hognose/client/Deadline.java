// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The moment by which a call must be over, however many requests and waits it takes. */
final class Deadline {
  private static final Duration LONGEST = Duration.ofDays(365);

  private final Ticker ticker;
  private final Duration total;
  private final long end;

  private Deadline(Ticker ticker, Duration total) {
    this.ticker = ticker;
    this.total = total;
    this.end = ticker.nanos() + total.toNanos();
  }

  static Deadline in(Duration total, Ticker ticker) {
    return new Deadline(ticker, total.compareTo(LONGEST) > 0 ? LONGEST : total);
  }

  /** What is left, never negative. */
  Duration remaining() {
    return Duration.ofNanos(Math.max(0, end - ticker.nanos()));
  }

  /** What is left; throws if nothing is. */
  Duration require(String waitingFor) {
    var remaining = remaining();
    if (remaining.isZero()) {
      throw exceeded(waitingFor, null);
    }
    return remaining;
  }

  /** Waits, or throws at once if the wait would pass the deadline. */
  void sleep(Duration duration, String waitingFor, @Nullable Throwable cause) {
    if (duration.compareTo(remaining()) >= 0) {
      throw exceeded(waitingFor, cause);
    }
    try {
      ticker.sleep(duration);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  DeadlineExceededException exceeded(String waitingFor, @Nullable Throwable cause) {
    return new DeadlineExceededException(
        "the deadline of " + total.toMillis() + " ms passed while waiting for " + waitingFor,
        cause);
  }

  /** The unchecked form of an interruption, with the flag set again. */
  static InterruptedCallException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new InterruptedCallException(e);
  }
}

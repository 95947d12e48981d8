// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.time.Duration;

/** The passing of time: replaced in tests, so that waits take none. */
interface Ticker {
  /** The system's. */
  Ticker SYSTEM =
      new Ticker() {
        @Override
        public long nanos() {
          return System.nanoTime();
        }

        @Override
        public void sleep(Duration duration) throws InterruptedException {
          Thread.sleep(duration);
        }
      };

  /** Nanoseconds since some fixed moment. */
  long nanos();

  /** Waits. */
  void sleep(Duration duration) throws InterruptedException;
}

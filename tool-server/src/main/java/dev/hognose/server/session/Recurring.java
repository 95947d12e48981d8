// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that is done again and again. An error, also one of the machine such as the want of memory,
 * ends one time of it and is logged: a timer would silently never come again.
 */
public final class Recurring {
  private static final Logger LOG = LoggerFactory.getLogger(Recurring.class);

  private Recurring() {}

  /** What a timer may be given for some work. */
  public static Runnable work(String name, Runnable work) {
    return () -> once(name, work);
  }

  /** Does some work once. */
  public static void once(String name, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      log(name, e);
    }
  }

  private static void log(String name, Throwable problem) {
    try {
      LOG.error("{} has failed and will be tried again", name, problem);
    } catch (RuntimeException | Error _) {
      // There may be no memory to say so either.
    }
  }
}

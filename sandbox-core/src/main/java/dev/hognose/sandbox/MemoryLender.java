// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

/**
 * What lends executions the memory of their process: a host that runs many at a time cannot promise
 * each its whole limit.
 */
@FunctionalInterface
public interface MemoryLender {

  /**
   * Asked, on the thread that runs the execution, when its heap may come to need more than it was
   * lent; what it gets takes the place of what it had.
   *
   * @param leastBytes what it needs to go on
   * @param mostBytes what it could use; the more it gets, the less often it has to measure its heap
   * @return what it is lent in all, from {@code leastBytes} to {@code mostBytes}; or less, where
   *     that is not possible: then it ends, as at its own limit, once it has used up what it has
   */
  long lend(long leastBytes, long mostBytes);
}

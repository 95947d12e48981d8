// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.sandbox.CompilationLimitException;
import dev.hognose.sandbox.Limits;
import dev.hognose.sandbox.Program;
import dev.hognose.sandbox.SyntaxErrorException;
import dev.hognose.server.wire.ErrorView;
import dev.hognose.server.wire.Status;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The compilation of one execution's source within the execution's limits.
 *
 * <p>A short source is compiled on the worker whose turn it is; for a long one the execution waits
 * until {@link #run} has been called on another thread.
 */
final class Compiling {

  private static final Logger LOG = LoggerFactory.getLogger(Compiling.class);

  /** What compiling takes for each character of a source, as the sandbox counts it. */
  private static final long BYTES_PER_CHARACTER = 64;

  private final Work work;
  private final Programs programs;
  private final HeapBudget.Account account;
  private volatile boolean givenUp;
  private volatile @Nullable Program program;
  private volatile @Nullable End failure;
  private volatile long nanos;

  Compiling(Work work, Programs programs, HeapBudget.Account account) {
    this.work = work;
    this.programs = programs;
    this.account = account;
  }

  /** Whether somebody has to call {@link #run} on another thread before there is a result. */
  boolean isForAnother() {
    if (isOver()) {
      return false;
    }
    program = programs.known(work.source(), work.scriptName());
    return !isOver() && Programs.isLong(work.source());
  }

  private boolean isOver() {
    return program != null || failure != null;
  }

  /** Nobody wants the result any more; from any thread. */
  void giveUp() {
    givenUp = true;
  }

  /**
   * Compiles, unless that is over; returns after the time limit at the latest. What the guest was
   * lent to begin with serves the compiler first.
   */
  void run() {
    if (isOver()) {
      return;
    }
    long start = System.nanoTime();
    long loan = account.loan();
    long needed = BYTES_PER_CHARACTER * work.source().length();
    Limits limits = work.options().limits();
    boolean possible = needed <= limits.memoryBytes();
    try {
      long lent = !possible || needed <= loan ? loan : account.lend(needed, needed);
      long room = Math.min(limits.memoryBytes(), Math.max(1, lent));
      Limits within = possible ? limits.withMemoryBytes(room) : limits;
      program = programs.compile(work.source(), work.scriptName(), within, this::requireInterest);
    } catch (SyntaxErrorException e) {
      failure = End.failed(e.error());
    } catch (CompilationLimitException e) {
      String limit = ErrorView.limitField(e.limit());
      ErrorView error = ErrorView.limit(limit, e.allowed(), e.used(), "", 0);
      failure = new End(Status.LIMIT_EXCEEDED, null, null, error);
    } catch (CancellationException e) {
      failure = End.CANCELLED;
    } catch (RuntimeException | Error e) {
      LOG.error("the compiler failed", e);
      failure = End.internalError();
    } finally {
      account.settle(loan);
      nanos = System.nanoTime() - start;
    }
  }

  private void requireInterest() {
    if (givenUp) {
      throw new CancellationException();
    }
  }

  /** The compiled program; null where {@link #failure} says why there is none. */
  @Nullable Program program() {
    return program;
  }

  /** How the execution ends without having begun; null where there is a program. */
  @Nullable End failure() {
    return failure;
  }

  /** Time that it took. */
  long nanos() {
    return nanos;
  }
}

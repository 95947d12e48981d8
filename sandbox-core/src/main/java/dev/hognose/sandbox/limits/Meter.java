// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.limits;

import dev.hognose.sandbox.limits.LimitBreach.Limit;
import java.util.function.LongBinaryOperator;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The account of one execution: what it may use and what it has used.
 *
 * <ul>
 *   <li>Confined to the thread that runs the execution, {@link #cancel} apart.
 *   <li>Steps are counted by the interpreter in bulk at safe points, and by long-running native
 *       operations through {@link #work}; both count the same on every run. The first safe point or
 *       native operation after the last step allowed ends the execution, however it was preempted.
 *   <li>Memory is the live heap. Allocations are charged as they happen; when the charge since the
 *       last measurement passes the head-room, and is at least what was alive then, the heap is
 *       measured anew. So measuring costs in proportion to what is allocated, and a heap never
 *       grows beyond twice its bound unseen. At the end, {@link #settle} leaves no more than that.
 *   <li>Heaps are measured at the same places on every run: where something is charged, and at the
 *       first safe point after each {@link #SLICE} of the interpreter's own steps.
 * </ul>
 */
public final class Meter {
  /** Most steps that the interpreter may take before it counts them here. */
  public static final int SLICE = 8_192;

  /** Bytes that one step may allocate at most without charging them by {@link #allocate}. */
  private static final int BYTES_PER_STEP = 8;

  /** Measures the live heap of an execution. */
  @FunctionalInterface
  public interface Heap {
    /**
     * Bytes of all that is alive.
     *
     * @param pulse run now and then; what it throws ends the measurement
     */
    long measure(Runnable pulse);
  }

  /** Decimal digits of an int that are read or written unless the program asks for more. */
  public static final int INT_DIGITS = 4_300;

  /** Most steps between two looks at the clock inside native work. */
  private static final long POLL_STEPS = 4_096;

  /** Parts of something that are counted together; a power of two. */
  private static final int PIECE = 4_096;

  /** Bytes that may be charged before the heap is measured for the first time. */
  private static final long UNMEASURED = 16_384;

  /** Most bytes that may be charged between two looks at the clock. */
  private static final long CLOCK_BYTES = 4 << 20;

  /** What a loan leaves at least beside what is used. */
  private static final long LEAST_HEADROOM = 64 << 10;

  private final long stepLimit;
  private final long durationLimitNanos;
  private final long memoryLimit;
  private final Heap liveBytes;

  /** Steps at which native work looks at the limits, and those left until then. */
  private long pollAt;

  private long left;

  /** Steps of the interpreter alone, and those of them that memory was charged for. */
  private long ownSteps;

  private long chargedSteps;
  private long nanosBefore;
  private long startedAt;

  /** Execution time when the clock was last looked at, and that at which the turn is over. */
  private long nanosSeen;

  private long turnEnd = Long.MAX_VALUE;

  private long live;

  /** Sum of live and charged bytes at which the heap is measured. */
  private long measureAt;

  /** The interpreter's steps after which memory is looked at. */
  private long memoryLookAt = SLICE;

  /** Bytes charged that call for no look at the clock or the heap yet. */
  private long lookAt;

  /** What is left of them; below zero, something is looked at with the next allocation. */
  private long room;

  /** Whether nobody knows what was alive when it began. */
  private boolean unknown;

  private long peak;
  private volatile boolean cancelled;

  /** Steps that are not the interpreter's and that the worker was told of. */
  private long told;

  private LongConsumer worker = _ -> {};

  private int digitLimit = INT_DIGITS;

  private RunningAccount session = new RunningAccount();

  /** Charges at which the clock is looked at. */
  private long clockLookAt = CLOCK_BYTES;

  /** Gives memory, from a least to a most; null where there is enough for the limit. */
  private @Nullable LongBinaryOperator lender;

  /**
   * An account with nothing used.
   *
   * @param stepLimit steps allowed
   * @param durationMillis execution time allowed, in milliseconds
   * @param memoryBytes live heap allowed, in bytes
   * @param liveBytes measures the live heap; expensive
   */
  public Meter(long stepLimit, long durationMillis, long memoryBytes, Heap liveBytes) {
    this.stepLimit = stepLimit;
    this.durationLimitNanos =
        durationMillis > Long.MAX_VALUE / 1_000_000 ? Long.MAX_VALUE : durationMillis * 1_000_000;
    this.memoryLimit = memoryBytes;
    this.measureAt = memoryBytes;
    this.liveBytes = liveBytes;
    aimPoll(0);
    aim(0);
  }

  /** Has it be one of a session's accounts; before it starts. */
  public void join(RunningAccount account) {
    session = account;
  }

  /** The account that the session runs up, whichever execution is on. */
  public RunningAccount session() {
    return session;
  }

  /** Decimal digits of an int that may be read or written; 0 for any number. */
  public int digitLimit() {
    return digitLimit;
  }

  /** Bounds the digits of ints that are read or written; what they cost is charged all the same. */
  public void limitDigits(int digits) {
    digitLimit = digits;
  }

  /**
   * The execution is on a thread from now on.
   *
   * @param turnNanos for how long, in nanoseconds; see {@link #isTurnOver}
   */
  public void start(long turnNanos) {
    turnEnd = nanosBefore + Math.min(turnNanos, Long.MAX_VALUE - nanosBefore);
    startedAt = System.nanoTime();
    session.begin(this);
  }

  /** Whether its time on the thread was over when the clock was last looked at. */
  public boolean isTurnOver() {
    return nanosSeen >= turnEnd;
  }

  /** The execution leaves its thread. */
  public void stop() {
    session.end();
    nanosBefore += System.nanoTime() - startedAt;
    startedAt = 0;
  }

  /** Ends the execution at its next safe point; callable from any thread. */
  public void cancel() {
    cancelled = true;
  }

  /** Whether {@link #cancel} was called. */
  public boolean isCancelled() {
    return cancelled;
  }

  /** Bytes of live heap allowed. */
  public long memoryLimit() {
    return memoryLimit;
  }

  /** Steps counted so far. */
  public long steps() {
    return pollAt - left;
  }

  /** Execution time so far, in nanoseconds. */
  public long nanos() {
    return startedAt == 0 ? nanosBefore : nanosBefore + System.nanoTime() - startedAt;
  }

  /**
   * The largest heap measured, in bytes. Measures now if more was charged since the last time than
   * was alive then, so that the cost stays in proportion to what was allocated.
   */
  public long peakBytes() {
    if (!isKnown()) {
      chargeSteps();
      measured(liveBytes.measure(() -> {}), 0);
    }
    peak = Math.max(peak, live + charged());
    return peak;
  }

  /** Whether {@link #peakBytes} and {@link #heldBytes} are known without measuring the heap. */
  public boolean isKnown() {
    return !unknown && pendingBytes() <= Math.max(live, UNMEASURED);
  }

  /**
   * Sees at the end whether what is kept passes the limit.
   *
   * @throws LimitBreach if it does
   */
  public void settle() {
    if (unknown || live + pendingBytes() > memoryLimit) {
      chargeSteps();
      measured(liveBytes.measure(this::checkTime), 0);
      if (live > memoryLimit) {
        throw new LimitBreach(Limit.MEMORY, memoryLimit, live);
      }
    }
  }

  /**
   * Has the heap be no larger than what it is lent, from now on.
   *
   * @param from asked for more, with a least and a most
   * @param knownLive live bytes as they are known; negative where they are not
   * @param loan bytes lent to begin with
   */
  public void borrow(LongBinaryOperator from, long knownLive, long loan) {
    lender = from;
    measured(knownLive < 0 ? liveBytes.measure(() -> {}) : knownLive, 0);
    measureAt = loan;
    aim(0);
  }

  /**
   * Takes note of what is alive when it begins.
   *
   * @param knownLive bytes at most; negative where nobody knows
   * @param entered bytes of it that are known to have come in; charged, but not looked at yet
   */
  public void begin(long knownLive, long entered) {
    measured(Math.max(0, knownLive), entered);
    unknown = knownLive < 0;
    peak = 0;
  }

  private void measured(long bytes, long request) {
    live = bytes;
    unknown = false;
    clockLookAt = request + CLOCK_BYTES;
    aim(request);
    peak = Math.max(peak, live);
  }

  /** Bytes charged since the heap was last measured, but for steps that were not looked at yet. */
  private long charged() {
    return lookAt - room;
  }

  /**
   * Takes so much for charged, and sees how much may follow before something is looked at. It is -1
   * at the least, so that no allocation, however large, takes it beyond the numbers there are.
   */
  private void aim(long charged) {
    long free = Math.min(clockLookAt - 1, measureAt - live) - charged;
    room = Math.clamp(free, -1, memoryLimit);
    lookAt = charged + room;
  }

  /** Bytes of the heap, at least what is alive; at most twice that. */
  public long heldBytes() {
    long _ = peakBytes();
    return live + pendingBytes();
  }

  /** Bytes charged since the heap was last measured. */
  public long pendingBytes() {
    return charged() + (ownSteps - chargedSteps) * BYTES_PER_STEP;
  }

  /** Counts steps of the interpreter at a safe point and checks every bound. */
  public void safePoint(long count) {
    count(count);
    check();
    if (ownSteps > memoryLookAt) {
      memoryLookAt = ownSteps - ownSteps % SLICE + SLICE;
      chargeSteps();
      if (room < 0) {
        look(0);
      }
    }
  }

  /** Counts steps of the interpreter; whoever is told of native work does so. */
  public void count(long count) {
    left -= count;
    ownSteps += count;
  }

  /**
   * Most steps that the interpreter may take before its next safe point with {@link #safePoint}.
   */
  public long slice() {
    return Math.min(stepLimit - steps(), memoryLookAt - ownSteps);
  }

  private void chargeSteps() {
    room -= (ownSteps - chargedSteps) * BYTES_PER_STEP;
    chargedSteps = ownSteps;
  }

  /**
   * Counts steps of a native operation before it takes them; looks at the clock now and then. They
   * stand for no memory: native operations charge what they allocate.
   */
  public void work(long count) {
    left -= count;
    if (left <= 0 || count < 0) {
      poll();
    }
  }

  /** Looks at the limits after native work, of which the worker is told first. */
  private void poll() {
    long worked = steps() - ownSteps - told;
    told += worked;
    worker.accept(worked);
    aimPoll(steps());
    check();
  }

  /**
   * Takes note of the steps so far, and sees when native work looks at the limits again. Where
   * steps that the interpreter has not counted yet could make up what is left, that is at once.
   */
  private void aimPoll(long steps) {
    pollAt = Math.min(steps + POLL_STEPS, Math.max(steps, stepLimit - SLICE));
    left = pollAt - steps;
  }

  /**
   * Counts steps in a loop over the parts of something: a sixteenth of those passed, in pieces. It
   * costs next to nothing.
   *
   * @param index of the part, which grows or falls by one or two at a time
   */
  public void pass(int index) {
    if ((index & PIECE - 2) == PIECE - 2) {
      work(PIECE / 16);
    }
  }

  /**
   * Has someone told of native work in steps while it is done, each time before the limits are
   * looked at; it then counts the steps it has taken itself.
   */
  public void tellWork(LongConsumer told) {
    worker = told;
  }

  /** Charges an allocation before it is made; looks at the clock now and then. */
  public void allocate(long bytes) {
    room -= bytes;
    if (room < 0) {
      look(bytes);
    }
  }

  /** Looks at the clock and the heap where what was just charged calls for it. */
  private void look(long bytes) {
    long charged = charged();
    if (charged >= clockLookAt) {
      clockLookAt = charged + CLOCK_BYTES;
      checkTime();
    }
    if (bytes > memoryLimit || live + charged > measureAt) {
      measure(bytes);
    } else {
      aim(charged);
    }
  }

  private void check() {
    checkTime();
    long steps = steps();
    if (steps > stepLimit) {
      throw new LimitBreach(Limit.STEPS, stepLimit, steps);
    }
  }

  /** Looks at the clock; for what measures the heap, which counts no steps. */
  private void checkTime() {
    if (cancelled) {
      throw new LimitBreach(Limit.CANCELLED, 0, 0);
    }
    nanosSeen = nanos();
    if (nanosSeen > durationLimitNanos) {
      throw new LimitBreach(Limit.DURATION, durationLimitNanos / 1_000_000, nanosSeen / 1_000_000);
    }
  }

  private void measure(long request) {
    if (request <= memoryLimit) {
      checkTime();
      measured(liveBytes.measure(this::checkTime), request);
    }
    long used = Math.max(live + request, request);
    if (used > memoryLimit || used < 0) {
      throw new LimitBreach(Limit.MEMORY, memoryLimit, used);
    }
    long most = Math.max(memoryLimit, 2 * used);
    measureAt = lender == null ? most : borrowed(lender, used, most);
    aim(request);
  }

  /**
   * The level at which the heap is measured next: no higher than what is lent. A loan leaves a
   * quarter of the heap, so that measuring stays in proportion to what is allocated.
   */
  private long borrowed(LongBinaryOperator from, long used, long most) {
    long least = used + Math.max(used / 4, LEAST_HEADROOM);
    long loan = from.applyAsLong(least, most);
    if (loan >= least) {
      return loan;
    }
    if (measureAt - used < LEAST_HEADROOM) {
      throw new LimitBreach(Limit.MEMORY, measureAt, Math.max(used, measureAt + 1));
    }
    return measureAt;
  }

  /** Goes on counting where another account of the same execution ended. */
  public void restore(long usedSteps) {
    long before = steps();
    aimPoll(Math.max(0, usedSteps));
    told += steps() - before;
  }
}

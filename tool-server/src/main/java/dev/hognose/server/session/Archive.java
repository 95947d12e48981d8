// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.sandbox.Value;
import dev.hognose.server.wire.ErrorView;
import dev.hognose.server.wire.ExecutionView;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Executions that have ended, in order of their end, within a bound on memory; the oldest go first.
 *
 * <p>Not a cache by use: whoever asks for a result asks once, and the newest are asked for most.
 */
final class Archive {

  /** What an execution costs beside its texts and values, in bytes, about. */
  private static final int OVERHEAD = 1_536;

  /** Below this many nodes a value's size is counted; what is beyond counts as this much. */
  private static final int MAX_NODES = 100_000;

  private record Entry(Job job, long bytes) {}

  private final long maxBytes;
  private final Map<String, Job> jobs;
  private final Queue<Entry> entries = new ConcurrentLinkedQueue<>();
  private final AtomicLong bytes = new AtomicLong();

  /** An archive that removes from the given map what it lets go. */
  Archive(long maxBytes, Map<String, Job> jobs) {
    this.maxBytes = maxBytes;
    this.jobs = jobs;
  }

  void add(Job job, ExecutionView view) {
    var entry = new Entry(job, sizeOf(view));
    entries.add(entry);
    bytes.addAndGet(entry.bytes);
    boolean removed = true;
    while (removed && bytes.get() > maxBytes) {
      removed = removeOldest();
    }
  }

  void sweep(long nowMillis) {
    Entry oldest = entries.peek();
    while (oldest != null && oldest.job.isExpired(nowMillis) && removeOldest()) {
      oldest = entries.peek();
    }
  }

  private boolean removeOldest() {
    Entry oldest = entries.poll();
    if (oldest == null) {
      return false;
    }
    bytes.addAndGet(-oldest.bytes);
    jobs.remove(oldest.job.id(), oldest.job);
    return true;
  }

  private static long sizeOf(ExecutionView view) {
    long size = OVERHEAD + 2L * (view.stdout().length() + view.stderr().length());
    ErrorView error = view.error();
    if (error != null) {
      size += 2L * (error.message().length() + error.traceback().length());
    }
    String repr = view.resultRepr();
    if (repr != null) {
      size += 2L * repr.length();
    }
    Value result = view.result();
    return result == null ? size : size + new ValueSize(MAX_NODES).of(result);
  }
}

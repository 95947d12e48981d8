// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The executions that wait for a session, in order. Changed under the session's monitor; as the
 * list is replaced as a whole, it may be read without.
 */
final class WaitingJobs {

  private volatile List<Job> jobs = List.of();

  boolean isEmpty() {
    return jobs.isEmpty();
  }

  int size() {
    return jobs.size();
  }

  List<Job> all() {
    return jobs;
  }

  void add(Job job) {
    var more = new ArrayList<>(jobs);
    more.add(job);
    jobs = List.copyOf(more);
  }

  /** Takes the first, and keeps nothing of it. */
  @Nullable Job poll() {
    List<Job> waiting = jobs;
    if (waiting.isEmpty()) {
      return null;
    }
    jobs = List.copyOf(waiting.subList(1, waiting.size()));
    return waiting.get(0);
  }

  void remove(Job job) {
    jobs = jobs.stream().filter(each -> each != job).toList();
  }

  /** Takes all, in order. */
  List<Job> takeAll() {
    List<Job> waiting = jobs;
    jobs = List.of();
    return waiting;
  }

  /** The place of one, from 1; 0 if it does not wait. */
  int positionOf(JobView job) {
    int position = 1;
    for (JobView waiting : jobs) {
      if (waiting == job) {
        return position;
      }
      position++;
    }
    return 0;
  }
}

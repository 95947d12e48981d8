// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The executions that wait for a session, in order. Immutable: sessions share {@link #NONE}. */
record WaitingJobs(List<Job> all) {

  static final WaitingJobs NONE = new WaitingJobs(List.of());

  private static WaitingJobs of(List<Job> jobs) {
    return jobs.isEmpty() ? NONE : new WaitingJobs(List.copyOf(jobs));
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  int size() {
    return all.size();
  }

  /** The same with one more, which comes last. */
  WaitingJobs with(Job job) {
    var more = new ArrayList<>(all);
    more.add(job);
    return of(more);
  }

  /** The first; null where none waits. */
  @Nullable Job first() {
    return all.isEmpty() ? null : all.getFirst();
  }

  /** The same without the first, of which nothing is kept. */
  WaitingJobs rest() {
    return of(all.subList(1, all.size()));
  }

  /** The same without one, wherever it waits. */
  WaitingJobs without(Job job) {
    return of(all.stream().filter(each -> each != job).toList());
  }

  /** The place of one, from 1; 0 if it does not wait. */
  int positionOf(JobView job) {
    int position = 1;
    for (JobView waiting : all) {
      if (waiting == job) {
        return position;
      }
      position++;
    }
    return 0;
  }
}

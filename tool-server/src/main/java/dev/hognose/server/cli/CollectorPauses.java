// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.GcInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * When the collector had the process stand still. Times are milliseconds since the JVM began, as
 * {@link #now} tells them. Collections beside the running program are none.
 *
 * <p>The collector's own clock began some time later: one collection at the beginning tells when.
 */
final class CollectorPauses implements AutoCloseable {

  /** By how much the collector's clock may be wrong, and an end be noticed late. */
  private static final long SLACK_MILLIS = 10;

  private final List<GcInfo> pauses = new CopyOnWriteArrayList<>();
  private final NotificationListener listener = (notification, _) -> add(notification);
  private final List<NotificationEmitter> collectors =
      ManagementFactory.getGarbageCollectorMXBeans().stream()
          .filter(CollectorPauses::stopsTheProcess)
          .map(NotificationEmitter.class::cast)
          .toList();

  private final long clockBegan = clockBegan();

  CollectorPauses() {
    for (NotificationEmitter collector : collectors) {
      collector.addNotificationListener(listener, null, null);
    }
  }

  @SuppressWarnings("PMD.DoNotCallGarbageCollectionExplicitly")
  private static long clockBegan() {
    System.gc();
    long now = now();
    long latest =
        ManagementFactory.getPlatformMXBeans(com.sun.management.GarbageCollectorMXBean.class)
            .stream()
            .filter(collector -> collector.getLastGcInfo() != null)
            .mapToLong(collector -> collector.getLastGcInfo().getEndTime())
            .max()
            .orElse(now);
    return now - latest;
  }

  private static boolean stopsTheProcess(GarbageCollectorMXBean collector) {
    return !collector.getName().contains("Concurrent") && !collector.getName().contains("Cycles");
  }

  private void add(Notification notification) {
    if (notification.getUserData() instanceof CompositeData data) {
      pauses.add(GarbageCollectionNotificationInfo.from(data).getGcInfo());
    }
  }

  static long now() {
    return ManagementFactory.getRuntimeMXBean().getUptime();
  }

  /** How much of the last milliseconds before a moment the process stood still. */
  double within(double millis, long end) {
    double first = (double) (end - clockBegan - SLACK_MILLIS) - millis;
    double sum = 0;
    for (GcInfo pause : pauses) {
      double from = Math.max((double) pause.getStartTime(), first);
      sum += Math.max(0, (double) Math.min(pause.getEndTime(), end - clockBegan) - from);
    }
    return Math.min(sum, millis);
  }

  /** The longest time that the process stood still. */
  double longest() {
    return pauses.stream().mapToLong(GcInfo::getDuration).max().orElse(0);
  }

  @Override
  public void close() throws ListenerNotFoundException {
    for (NotificationEmitter collector : collectors) {
      collector.removeNotificationListener(listener);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What timers do again and again goes on after an error, and all of them are given such work. */
final class RecurringTest {

  /** Where a timer is given work that comes again, with what stands before the work. */
  private static final Pattern PERIODIC =
      Pattern.compile("(?s)(?:scheduleWithFixedDelay|scheduleAtFixedRate|setPeriodic)\\(.{0,120}");

  @Test
  void goesOnAfterErrors() throws Exception {
    var times = new CountDownLatch(4);
    try (var timers = new ScheduledThreadPoolExecutor(1)) {
      Runnable work =
          () -> {
            times.countDown();
            if (times.getCount() % 2 == 0) {
              throw new OutOfMemoryError("for a test");
            }
            throw new IllegalStateException("for a test");
          };
      var _ =
          timers.scheduleWithFixedDelay(
              Recurring.work("a test", work), 1, 1, TimeUnit.MILLISECONDS);
      assertThat(times.await(30, TimeUnit.SECONDS)).isTrue();
      timers.shutdownNow();
    }
  }

  @Test
  void isGivenToEveryTimerOfTheServer() throws IOException {
    assertThat(periodic()).hasSizeGreaterThan(4).allMatch(work -> work.contains("Recurring."));
  }

  private static List<String> periodic() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> PERIODIC.matcher(text(file)).results())
          .map(found -> found.group())
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WriterTest {

  private static final int MAX_BYTES = 1_000_000;

  @TempDir Path folder;

  private Database database;
  private Writer writer;

  @BeforeEach
  void open() throws Exception {
    StoreSettings settings = StoreSettings.in(folder);
    database = Database.open(settings);
    var metrics = new StoreMetrics(new SimpleMeterRegistry());
    writer = new Writer(database, settings, metrics, "self", MAX_BYTES);
  }

  @AfterEach
  void close() {
    writer.close();
    database.close();
  }

  private CompletableFuture<StoreException> add(Change... changes) {
    var done = new CompletableFuture<StoreException>();
    writer.add(List.of(changes), done::complete);
    return done;
  }

  private static Change reply(String key, int size) {
    return new Change.Reply(
        new StoredReply(
            "ada", key, new byte[0], 200, "text/plain", new byte[size], null, Long.MAX_VALUE));
  }

  private static Change suspended(String id, byte[] state) {
    long later = System.currentTimeMillis() + 3_600_000;
    return new Change.Execution(
        new StoredExecution(
            id, "ada", null, "tool_calls_required", "{}", null, null, state, 0, null, 1, later),
        false,
        false);
  }

  /** Has the writer write one unit, and wait until what is returned says that it may go on. */
  private CountDownLatch busy() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var goesOn = new CountDownLatch(1);
    writer.add(
        List.of(reply("first", 1)),
        _ -> {
          begun.countDown();
          try {
            goesOn.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    begun.await();
    return goesOn;
  }

  @Test
  void refusesWhatTakesMoreBytesThanMayWaitAndGoesOnAfterwards() throws Exception {
    CountDownLatch goesOn = busy();
    var taken = new ArrayList<CompletableFuture<StoreException>>();
    for (int i = 0; i < 9; i++) {
      taken.add(add(reply("taken" + i, 100_000)));
    }
    assertThat(add(reply("refused", 100_000)).join()).hasMessageContaining("does not keep up");
    taken.add(add(reply("small", 1_000)));
    assertThat(taken).noneMatch(CompletableFuture::isDone);
    goesOn.countDown();
    assertThat(taken).allMatch(done -> done.join() == null);
    assertThat(add(reply("refused", 100_000)).join()).isNull();
  }

  @Test
  void takesAnyUnitWhereNoneWaits() {
    assertThat(add(reply("large", 2 * MAX_BYTES)).join()).isNull();
  }

  /** Changes that cannot be read once they are to be written. */
  private static final class Failing extends AbstractList<Change> {
    private final AtomicInteger reads = new AtomicInteger();

    @Override
    public Change get(int index) {
      if (reads.getAndIncrement() > 0) {
        throw new OutOfMemoryError("none is left");
      }
      return reply("failing", 1);
    }

    @Override
    public int size() {
      return 1;
    }
  }

  @Test
  void tellsOfAnErrorOfTheMachineAndGoesOn() {
    var done = new CompletableFuture<StoreException>();
    writer.add(new Failing(), done::complete);
    assertThat(done.join()).hasMessageContaining("cannot be written");
    assertThat(add(reply("next", 1)).join()).isNull();
  }

  @Test
  void countsTheStateThatForksShareOnce() throws Exception {
    CountDownLatch goesOn = busy();
    byte[] state = new byte[MAX_BYTES / 2];
    var forks =
        add(suspended("exe_1", state), suspended("exe_2", state), suspended("exe_3", state));
    var other = add(suspended("exe_4", new byte[MAX_BYTES / 2]));
    assertThat(other.join()).hasMessageContaining("does not keep up");
    goesOn.countDown();
    assertThat(forks.join()).isNull();
  }
}

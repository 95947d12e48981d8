// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class StoreTest {

  private static final long LATER = System.currentTimeMillis() + 3_600_000;

  @TempDir Path folder;

  private static final AtomicReference<Stores> POSTGRESQL = new AtomicReference<>();

  private final List<Store> open = new ArrayList<>();

  @AfterEach
  void closeStores() {
    open.forEach(Store::close);
  }

  @AfterAll
  static void stopPostgresql() throws Exception {
    Stores started = POSTGRESQL.getAndSet(null);
    if (started != null) {
      started.close();
    }
  }

  private Store open(StoreSettings settings) throws IOException {
    Store store = Store.open(settings, new SimpleMeterRegistry());
    open.add(store);
    return store;
  }

  private StoreSettings settings(Dialect dialect, String server, long leaseMillis)
      throws Exception {
    if (dialect == Dialect.SQLITE) {
      return StoreSettings.in(folder.resolve("data"));
    }
    if (POSTGRESQL.get() == null) {
      POSTGRESQL.set(Stores.postgresql());
    }
    return StoreSettings.shared(POSTGRESQL.get().url(), server, leaseMillis);
  }

  private Store store(Dialect dialect) throws Exception {
    return open(settings(dialect, "a", 60_000));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static StoredSession session(String id) {
    return new StoredSession(
        id, "ada", "{\"name\": \"\u00e9\"}", bytes("state"), null, 0, 1, 2, LATER);
  }

  private static StoredExecution execution(String id, String session, String status) {
    return new StoredExecution(
        id, "ada", session, status, "{}", bytes("j"), bytes("p"), bytes("s"), 0, 1, LATER);
  }

  private static StoreException write(Store store, Change... changes) {
    var done = new CompletableFuture<StoreException>();
    store.write(List.of(changes), done::complete);
    return done.join();
  }

  private static <T> T read(Consumer<Store.Found<T>> ask) {
    var found = new CompletableFuture<T>();
    ask.accept(
        (value, failure) -> {
          if (failure == null) {
            found.complete(value);
          } else {
            found.completeExceptionally(failure);
          }
        });
    return found.join();
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void keepsWhatIsWritten(Dialect dialect) throws Exception {
    Store store = store(dialect);
    String id = "ses_" + dialect;
    assertThat(write(store, new Change.NewSession(session(id)))).isNull();
    StoredExecution running = execution("exe_" + dialect, id, "running");
    assertThat(write(store, new Change.Execution(running, false, false))).isNull();
    store.close();
    Store again = store(dialect);
    StoredSession found = read(answer -> again.session(id, answer));
    assertThat(found).usingRecursiveComparison().isEqualTo(session(id));
    StoredExecution execution = read(answer -> again.execution("exe_" + dialect, answer));
    assertThat(execution).usingRecursiveComparison().isEqualTo(running);
    assertThat(StoreTest.<StoredSession>read(answer -> again.session("ses_none", answer))).isNull();
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void writesAUnitAsAWholeOrNotAtAll(Dialect dialect) throws Exception {
    Store store = store(dialect);
    String id = "ses_unit_" + dialect;
    write(store, new Change.NewSession(session(id)));
    StoreException failure =
        write(
            store,
            new Change.Execution(execution("exe_unit_" + dialect, id, "running"), false, false),
            new Change.NewSession(session(id)));
    assertThat(failure).isNotNull();
    assertThat(failure.isLeaseLost()).isFalse();
    assertThat(
            StoreTest.<StoredExecution>read(
                answer -> store.execution("exe_unit_" + dialect, answer)))
        .isNull();
    assertThat(write(store, new Change.SessionGone(id))).isNull();
    assertThat(store.isHealthy()).isTrue();
  }

  @Test
  void doesNotFailUnitsThatShareABatchWithOneThatFails() throws Exception {
    Store store = store(Dialect.SQLITE);
    write(store, new Change.NewSession(session("ses_0")));
    var done = new ArrayList<CompletableFuture<StoreException>>();
    for (int i = 0; i < 200; i++) {
      var each = new CompletableFuture<StoreException>();
      done.add(each);
      String id = i == 100 ? "ses_0" : "ses_" + (i + 1);
      store.write(List.of(new Change.NewSession(session(id))), each::complete);
    }
    for (int i = 0; i < 200; i++) {
      assertThat(done.get(i).join() == null).as("unit %d", i).isEqualTo(i != 100);
    }
    assertThat(store.sessionCount()).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void refusesWritesOfWhoHasBeenOvertaken(Dialect dialect) throws Exception {
    Store store = store(dialect);
    String id = "ses_fence_" + dialect;
    write(store, new Change.NewSession(session(id)));
    StoredSession taken = read(answer -> store.takeSession(id, answer));
    assertThat(taken.fence()).isEqualTo(1);
    assertThat(StoreTest.<StoredSession>read(answer -> store.takeSession(id, answer))).isNull();
    assertThat(
            write(store, new Change.SessionUsed(id, bytes("old"), false, null, 0, true, 5, LATER)))
        .matches(StoreException::isLeaseLost);
    assertThat(
            write(store, new Change.SessionUsed(id, bytes("new"), false, null, 1, true, 5, LATER)))
        .isNull();
    StoredSession after = read(answer -> store.takeSession(id, answer));
    assertThat(after.state()).isEqualTo(bytes("new"));
    assertThat(after.fence()).isEqualTo(2);
  }

  @Test
  void lendsForATime() throws Exception {
    Store slow = open(settings(Dialect.POSTGRESQL, "slow", 1));
    Store other = open(settings(Dialect.POSTGRESQL, "other", 60_000));
    write(slow, new Change.NewSession(session("ses_lease")));
    StoredSession first = read(answer -> slow.takeSession("ses_lease", answer));
    StoredSession second = null;
    while (second == null) {
      second = read(answer -> other.takeSession("ses_lease", answer));
    }
    assertThat(second.fence()).isEqualTo(first.fence() + 1);
    assertThat(
            write(
                slow,
                new Change.SessionUsed(
                    "ses_lease", bytes("late"), false, null, first.fence(), true, 5, LATER)))
        .matches(StoreException::isLeaseLost);
    slow.renew();
    assertThat(StoreTest.<StoredSession>read(answer -> slow.takeSession("ses_lease", answer)))
        .isNull();
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void saysThatWhatALostServerRanIsInterrupted(Dialect dialect) throws Exception {
    Store lost = open(settings(dialect, "lost", dialect == Dialect.SQLITE ? 60_000 : 1));
    String id = "ses_lost_" + dialect;
    write(lost, new Change.NewSession(session(id)));
    StoredSession taken = read(answer -> lost.takeSession(id, answer));
    String run = "exe_lost_" + dialect;
    String waits = "exe_waits_" + dialect;
    write(
        lost,
        new Change.SessionUsed(id, null, true, run, taken.fence(), false, 5, LATER),
        new Change.Execution(execution(run, id, "running"), false, false),
        new Change.Execution(execution(waits, null, "tool_calls_required"), false, true));
    lost.close();
    Store next = store(dialect);
    StoredExecution found;
    do {
      next.interruptLost();
      found = read(answer -> next.execution(run, answer));
    } while (dialect == Dialect.POSTGRESQL && found.status().equals("running"));
    assertThat(found.status()).isEqualTo("interrupted");
    StoredExecution waiting = read(answer -> next.execution(waits, answer));
    assertThat(waiting.status()).isEqualTo("tool_calls_required");
    StoredSession session = read(answer -> next.session(id, answer));
    assertThat(session.currentExecution()).isNull();
    assertThat(session.state()).isEqualTo(bytes("state"));
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void removesWhatHasExpired(Dialect dialect) throws Exception {
    Store store = store(dialect);
    String id = "ses_old_" + dialect;
    var old = new StoredSession(id, "eve", "{}", null, null, 0, 1, 1, 1);
    write(store, new Change.NewSession(old));
    write(store, new Change.NewSession(session(id + "_new")));
    var reply = new StoredReply("eve", "k", bytes("f"), 200, "t", bytes("b"), null, 1);
    write(store, new Change.Reply(reply));
    assertThat(store.sweep(0)).isEqualTo(1);
    assertThat(StoreTest.<StoredSession>read(answer -> store.session(id, answer))).isNull();
    assertThat(StoreTest.<StoredSession>read(answer -> store.session(id + "_new", answer)))
        .isNotNull();
    assertThat(StoreTest.<StoredReply>read(answer -> store.reply("eve", "k", answer))).isNull();
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void listsAnOwnersSessionsInOrder(Dialect dialect) throws Exception {
    Store store = store(dialect);
    for (int i = 9; i >= 0; i--) {
      StoredSession made = session("ses_list_" + i + dialect);
      write(
          store,
          new Change.NewSession(
              new StoredSession(
                  made.id(), "lister" + i % 2, "{}", made.state(), null, 0, 1, 1, LATER)));
    }
    List<StoredSession> page =
        read(answer -> store.sessions("lister0", "ses_list_2" + dialect, 2, answer));
    assertThat(page)
        .extracting(StoredSession::id)
        .containsExactly("ses_list_4" + dialect, "ses_list_6" + dialect);
    assertThat(page.get(0).state()).isNull();
  }

  @Test
  void agreesOnFacts() throws Exception {
    Store store = store(Dialect.SQLITE);
    assertThat(store.fact("ids", "one")).isEqualTo("one");
    assertThat(store.fact("ids", "two")).isEqualTo("one");
  }

  @Test
  void refusesAFolderThatAnotherServerUses() throws Exception {
    store(Dialect.SQLITE);
    assertThatThrownBy(() -> store(Dialect.SQLITE))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("another server uses the folder");
  }

  @Test
  void refusesADatabaseThatAnotherServerUses() throws Exception {
    String url = settings(Dialect.POSTGRESQL, "a", 1_000).url();
    Store first = open(StoreSettings.at(url, null, null));
    assertThatThrownBy(() -> open(StoreSettings.at(url, null, null)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("another server uses it");
    first.close();
    open(StoreSettings.at(url, null, null));
  }

  @Test
  void refusesADamagedFile() throws Exception {
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.writeString(
        data.resolve("hognose.db"), "this is no database, but long enough ".repeat(50));
    assertThatThrownBy(() -> store(Dialect.SQLITE))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cannot use the database in " + data);
  }

  @Test
  void saysClearlyThatThereIsNoDatabase() {
    assertThatThrownBy(
            () -> open(StoreSettings.shared("jdbc:postgresql://127.0.0.1:1/none", "a", 1_000)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cannot use the database jdbc:postgresql://127.0.0.1:1/none");
  }

  @Test
  void failsClearlyWhileTheFileIsLockedAndGoesOnAfterwards() throws Exception {
    Store store = store(Dialect.SQLITE);
    String url = "jdbc:sqlite:" + folder.resolve("data/hognose.db");
    try (var blocking = java.sql.DriverManager.getConnection(url);
        var statement = blocking.createStatement()) {
      statement.execute("BEGIN EXCLUSIVE");
      StoreException failure = write(store, new Change.NewSession(session("ses_locked")));
      assertThat(failure).hasMessageContaining("locked");
      assertThat(store.isHealthy()).isFalse();
      statement.execute("ROLLBACK");
    }
    assertThat(write(store, new Change.NewSession(session("ses_locked")))).isNull();
    assertThat(store.isHealthy()).isTrue();
  }
}

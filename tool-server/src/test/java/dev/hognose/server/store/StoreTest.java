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

  private StoreSettings settings(Dialect dialect, long leaseMillis) throws Exception {
    if (dialect == Dialect.SQLITE) {
      return StoreSettings.in(folder.resolve("data"));
    }
    if (POSTGRESQL.get() == null) {
      POSTGRESQL.set(Stores.postgresql());
    }
    return StoreSettings.at(POSTGRESQL.get().url(), null, null).shared(leaseMillis);
  }

  private Store store(Dialect dialect) throws Exception {
    Store store = open(settings(dialect, 60_000));
    if (store.isShared()) {
      store.upkeep().live("http://here");
    }
    return store;
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
        id, "ada", session, status, "{}", bytes("j"), bytes("p"), bytes("s"), 0, null, 1, LATER);
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
    assertThat(write(store, new Change.NewSession(session(id), null))).isNull();
    StoredExecution running = execution("exe_" + dialect, id, "running");
    assertThat(write(store, new Change.Execution(running, false, false))).isNull();
    store.close();
    Store again = store(dialect);
    StoredSession found = read(answer -> again.session(id, answer));
    assertThat(found).usingRecursiveComparison().isEqualTo(session(id));
    StoredExecution execution = read(answer -> again.execution("exe_" + dialect, answer));
    assertThat(execution).usingRecursiveComparison().ignoringFields("holder").isEqualTo(running);
    assertThat(StoreTest.<StoredSession>read(answer -> again.session("ses_none", answer))).isNull();
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void writesAUnitAsAWholeOrNotAtAll(Dialect dialect) throws Exception {
    Store store = store(dialect);
    String id = "ses_unit_" + dialect;
    write(store, new Change.NewSession(session(id), null));
    StoreException failure =
        write(
            store,
            new Change.Execution(execution("exe_unit_" + dialect, id, "running"), false, false),
            new Change.NewSession(session(id), null));
    assertThat(failure).isNotNull();
    assertThat(failure.isLeaseLost()).isFalse();
    assertThat(
            StoreTest.<StoredExecution>read(
                answer -> store.execution("exe_unit_" + dialect, answer)))
        .isNull();
    assertThat(write(store, new Change.SessionGone(id, 0))).isNull();
    assertThat(store.isHealthy()).isTrue();
  }

  private static CompletableFuture<StoreException> start(Store store, Change... changes) {
    var done = new CompletableFuture<StoreException>();
    store.write(List.of(changes), done::complete);
    return done;
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void doesNotFailUnitsThatShareABatchWithOneThatFails(Dialect dialect) throws Exception {
    Store store = store(dialect);
    String prefix = "ses_batch_" + dialect + "_";
    long before = store.sessionCount();
    write(store, new Change.NewSession(session(prefix + 0), null));
    var done = new ArrayList<CompletableFuture<StoreException>>();
    for (int i = 0; i < 200; i++) {
      String id = i == 100 ? prefix + 0 : prefix + (i + 1);
      done.add(start(store, new Change.NewSession(session(id), null)));
    }
    for (int i = 0; i < 200; i++) {
      assertThat(done.get(i).join() == null).as("unit %d", i).isEqualTo(i != 100);
    }
    assertThat(done.get(100).join()).message().doesNotContain("ada", prefix);
    assertThat(store.sessionCount()).isEqualTo(before + 200);
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void refusesInABatchTheUnitsOfWhoHasBeenOvertakenAsAWhole(Dialect dialect) throws Exception {
    Store store = store(dialect);
    String prefix = dialect + "_";
    for (int i = 0; i < 200; i++) {
      write(store, new Change.NewSession(session("ses_" + prefix + i), null));
      if (i % 40 == 7) {
        take(store, "ses_" + prefix + i);
      }
    }
    var done = new ArrayList<CompletableFuture<StoreException>>();
    for (int i = 0; i < 200; i++) {
      String session = "ses_" + prefix + i;
      StoredExecution waiting = execution("exe_" + prefix + i, session, "tool_calls_required");
      done.add(
          start(
              store,
              new Change.Program("ada", "p_" + prefix + i, "{}", 1),
              new Change.Execution(waiting, false, false),
              used(session, "new", 0)));
    }
    for (int i = 0; i < 200; i++) {
      boolean overtaken = i % 40 == 7;
      StoreException failure = done.get(i).join();
      assertThat(failure != null && failure.isLeaseLost()).as("unit %d", i).isEqualTo(overtaken);
      StoredSession row = read(store, "ses_" + prefix + i);
      assertThat(row.state()).isEqualTo(bytes(overtaken ? "state" : "new"));
      assertThat(program(store, "p_" + prefix + i) == null).isEqualTo(overtaken);
    }
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void keepsTheOrderOfWhatConcernsOneSession(Dialect dialect) throws Exception {
    Store store = store(dialect);
    var done = new ArrayList<CompletableFuture<StoreException>>();
    String prefix = "order_" + dialect + "_";
    for (int i = 0; i < 50; i++) {
      String session = "ses_" + prefix + i;
      StoredExecution runs = execution("exe_" + prefix + i, session, "running");
      StoredExecution over = execution("exe_" + prefix + i, session, "completed");
      done.add(start(store, new Change.NewSession(session(session), null)));
      done.add(start(store, new Change.Execution(runs, false, false), used(session, "1", 0)));
      done.add(start(store, new Change.Execution(over, true, true)));
      done.add(start(store, new Change.SessionHeld(session, 0), used(session, "2", 0)));
      done.add(start(store, used(session, "3", 0), new Change.SessionReleased(session, 0)));
      if (i % 10 == 0) {
        done.add(start(store, new Change.SessionGone(session, 0)));
      }
    }
    for (CompletableFuture<StoreException> each : done) {
      assertThat(each.join()).isNull();
    }
    for (int i = 0; i < 50; i++) {
      StoredSession row = read(store, "ses_" + prefix + i);
      StoredExecution execution = stored(store, "exe_" + prefix + i);
      if (i % 10 == 0) {
        assertThat(row).isNull();
        assertThat(execution).isNull();
      } else {
        assertThat(row.state()).isEqualTo(bytes("3"));
        assertThat(execution.status()).isEqualTo("completed");
      }
    }
  }

  private static void take(Store store, String session) {
    Taking<StoredSession> taken = read(answer -> store.takeSession(session, _ -> false, answer));
    assertThat(taken.row().fence()).isEqualTo(1);
  }

  private static StoredSession read(Store store, String session) {
    return read(answer -> store.session(session, answer));
  }

  private static StoredExecution stored(Store store, String id) {
    return read(answer -> store.execution(id, answer));
  }

  private static String program(Store store, String id) {
    return read(answer -> store.program("ada", id, answer));
  }

  private static Change used(String id, String state, long fence) {
    return new Change.SessionUsed(id, bytes(state), false, null, fence, 5, LATER);
  }

  /** A server of several that is alive for an hour, or is not. */
  private Store member(boolean alive) throws Exception {
    Store store = open(settings(Dialect.POSTGRESQL, alive ? 3_600_000 : -1));
    store.upkeep().live("http://" + (alive ? "alive" : "dead"));
    return store;
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void refusesWritesOfWhoHasBeenOvertaken(Dialect dialect) throws Exception {
    Store store = store(dialect);
    String id = "ses_fence_" + dialect;
    write(store, new Change.NewSession(session(id), null));
    Taking<StoredSession> taken = read(answer -> store.takeSession(id, _ -> false, answer));
    assertThat(taken.row().fence()).isEqualTo(1);
    List<Change> late =
        List.of(used(id, "old", 0), new Change.SessionGone(id, 0), new Change.SessionHeld(id, 0));
    for (Change each : late) {
      assertThat(write(store, each)).as("%s", each).matches(StoreException::isLeaseLost);
    }
    assertThat(write(store, used(id, "new", 1), new Change.SessionReleased(id, 0))).isNull();
    Taking<StoredSession> after = read(answer -> store.takeSession(id, _ -> false, answer));
    assertThat(after.row().state()).isEqualTo(bytes("new"));
    assertThat(after.row().fence()).isEqualTo(2);
    assertThat(after.tookOver()).isFalse();
    assertThat(write(store, new Change.SessionGone(id, 2))).isNull();
    assertThat(write(store, new Change.SessionGone(id, 2))).isNull();
    assertThat(
            StoreTest.<Taking<?>>read(answer -> store.takeSession(id, _ -> false, answer::accept)))
        .isNull();
  }

  @Test
  void letsNobodyTakeWhatALivingServerHolds() throws Exception {
    Store holder = member(true);
    Store other = member(true);
    write(
        holder,
        new Change.NewSession(session("ses_held"), null),
        new Change.Execution(execution("exe_held", null, "tool_calls_required"), false, false));
    Taking<StoredSession> session =
        read(answer -> other.takeSession("ses_held", _ -> false, answer));
    assertThat(session.row()).isNull();
    assertThat(session.holder()).isEqualTo(holder.self());
    Taking<StoredExecution> execution = read(answer -> other.takeExecution("exe_held", answer));
    assertThat(execution.holder()).isEqualTo(holder.self());
    assertThat(holder.upkeep().held()).containsKeys("ses_held", "exe_held");
    write(
        holder,
        new Change.SessionReleased("ses_held", 0),
        new Change.ExecutionReleased("exe_held", 0));
    session = read(answer -> other.takeSession("ses_held", _ -> false, answer));
    assertThat(session.row()).isNotNull();
    assertThat(session.tookOver()).isFalse();
    execution = read(answer -> other.takeExecution("exe_held", answer));
    assertThat(execution.row().status()).isEqualTo("tool_calls_required");
    assertThat(holder.upkeep().held()).doesNotContainKeys("ses_held", "exe_held");
    assertThat(other.upkeep().held()).containsEntry("ses_held", 1L).containsEntry("exe_held", 1L);
  }

  @Test
  void takesOverFromWhoIsNotAliveAnyMore() throws Exception {
    Store lost = member(false);
    Store other = member(true);
    write(
        lost,
        new Change.NewSession(session("ses_over"), null),
        new Change.Execution(execution("exe_ran", "ses_over", "running"), false, false),
        new Change.Execution(
            execution("exe_waits", "ses_over", "tool_calls_required"), false, false),
        new Change.SessionUsed("ses_over", bytes("s"), false, "exe_waits", 0, 5, LATER));
    Taking<StoredSession> taken = read(answer -> other.takeSession("ses_over", _ -> false, answer));
    assertThat(taken.tookOver()).isTrue();
    assertThat(taken.row().currentExecution()).isEqualTo("exe_waits");
    StoredExecution ran = read(answer -> other.execution("exe_ran", answer));
    assertThat(ran.status()).isEqualTo("interrupted");
    StoredExecution waits = read(answer -> other.execution("exe_waits", answer));
    assertThat(waits.fence()).isEqualTo(1);
    for (Change late :
        List.of(
            used("ses_over", "late", 0),
            new Change.Execution(execution("exe_ran", "ses_over", "completed"), true, true),
            new Change.Execution(execution("exe_waits", "ses_over", "running"), true, false))) {
      assertThat(write(lost, late)).as("%s", late).matches(StoreException::isLeaseLost);
    }
    lost.upkeep().live("http://awake");
    assertThat(lost.upkeep().held()).doesNotContainKey("ses_over");
  }

  @Test
  void givesAllBackWhenAServerLeaves() throws Exception {
    Store leaving = member(true);
    Store other = member(true);
    write(leaving, new Change.NewSession(session("ses_left"), null));
    assertThat(other.upkeep().live("http://other"))
        .anyMatch(
            member -> member.id().equals(leaving.self()) && member.address().equals("http://alive"))
        .extracting(Member::number)
        .doesNotHaveDuplicates();
    leaving.upkeep().leave();
    assertThat(other.upkeep().live("http://other"))
        .noneMatch(member -> member.id().equals(leaving.self()));
    Taking<StoredSession> taken = read(answer -> other.takeSession("ses_left", _ -> false, answer));
    assertThat(taken.row()).isNotNull();
    assertThat(taken.tookOver()).isFalse();
  }

  @Test
  void letsOneServerWorkOnARequestWithAKey() throws Exception {
    Store lost = member(false);
    Store one = member(true);
    Store two = member(true);
    byte[] print = bytes("f");
    assertThat(claim(lost, "k", print).ours()).isTrue();
    assertThat(claim(one, "k", print).ours()).isTrue();
    Claimed late = claim(two, "k", print);
    assertThat(late.ours()).isFalse();
    assertThat(late.reply()).isNull();
    assertThat(late.working()).isEqualTo(print);
    var reply = new StoredReply("ivy", "k", print, 200, "t", bytes("b"), null, LATER);
    assertThat(write(lost, new Change.Reply(reply))).matches(StoreException::isLeaseLost);
    assertThat(write(one, new Change.Reply(reply))).isNull();
    assertThat(claim(two, "k", print).reply()).usingRecursiveComparison().isEqualTo(reply);
    assertThat(claim(two, "other", print).ours()).isTrue();
    assertThat(write(two, new Change.ReplyGone("ivy", "other"))).isNull();
    assertThat(claim(one, "other", print).ours()).isTrue();
  }

  private static Claimed claim(Store store, String key, byte[] print) {
    return read(answer -> store.claimReply("ivy", key, print, LATER, answer));
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void givesANameToOneSession(Dialect dialect) throws Exception {
    Store store = store(dialect);
    String first = "ses_name1_" + dialect;
    String second = "ses_name2_" + dialect;
    Change toFirst = new Change.Name("ada", "notes", first);
    Change toSecond = new Change.Name("ada", "notes", second);
    assertThat(write(store, toFirst, new Change.NewSession(session(first), null))).isNull();
    assertThat(write(store, toSecond, new Change.NewSession(session(second), null))).isNotNull();
    assertThat(StoreTest.<StoredSession>read(answer -> store.session(second, answer))).isNull();
    assertThat(write(store, new Change.SessionGone(first, 0))).isNull();
    assertThat(write(store, toSecond, new Change.NewSession(session(second), null))).isNull();
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void findsTheOldestSessionThatWasMadeWithAName(Dialect dialect) throws Exception {
    Store store = store(dialect);
    String prefix = "ses_made_" + dialect;
    var over = new StoredSession(prefix + 0, "ada", "{}", null, null, 0, 1, 1, 1);
    write(store, new Change.NewSession(over, prefix), new Change.SessionReleased(prefix + 0, 0));
    for (int i = 3; i > 0; i--) {
      write(store, new Change.NewSession(session(prefix + i), i == 1 ? null : prefix));
    }
    assertThat(made(store, "ada", prefix)).isEqualTo(prefix + 2);
    assertThat(made(store, "eve", prefix)).isNull();
    write(store, new Change.SessionGone(prefix + 2, 0));
    assertThat(made(store, "ada", prefix)).isEqualTo(prefix + 3);
  }

  private static String made(Store store, String owner, String name) {
    return read(answer -> store.made(owner, name, answer));
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void saysThatWhatALostServerRanIsInterrupted(Dialect dialect) throws Exception {
    Store lost = dialect == Dialect.SQLITE ? store(dialect) : member(false);
    String id = "ses_lost_" + dialect;
    write(lost, new Change.NewSession(session(id), null));
    String run = "exe_lost_" + dialect;
    String waits = "exe_waits_" + dialect;
    write(
        lost,
        new Change.SessionUsed(id, null, true, run, 0, 5, LATER),
        new Change.Execution(execution(run, id, "running"), false, false),
        new Change.Execution(execution(waits, null, "tool_calls_required"), false, true));
    lost.close();
    Store next = store(dialect);
    next.upkeep().interruptLost();
    StoredExecution found = read(answer -> next.execution(run, answer));
    assertThat(found.status()).isEqualTo("interrupted");
    StoredExecution waiting = read(answer -> next.execution(waits, answer));
    assertThat(waiting.status()).isEqualTo("tool_calls_required");
    StoredSession session = read(answer -> next.session(id, answer));
    assertThat(session.currentExecution()).isNull();
    assertThat(session.state()).isEqualTo(bytes("state"));
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void saysThatWhatItRanAndForgotIsInterrupted(Dialect dialect) throws Exception {
    Store store = store(dialect);
    String known = "exe_known_" + dialect;
    String forgotten = "exe_forgotten_" + dialect;
    write(
        store,
        new Change.Execution(execution(known, null, "running"), false, false),
        new Change.Execution(execution(forgotten, null, "running"), false, false));
    store.upkeep().sweep(0, known::equals);
    StoredExecution found = read(answer -> store.execution(forgotten, answer));
    assertThat(found.status()).isEqualTo("interrupted");
    found = read(answer -> store.execution(known, answer));
    assertThat(found.status()).isEqualTo("running");
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void removesWhatHasExpired(Dialect dialect) throws Exception {
    Store store = store(dialect);
    String id = "ses_old_" + dialect;
    var old = new StoredSession(id, "eve", "{}", null, null, 0, 1, 1, 1);
    write(store, new Change.NewSession(old, null), new Change.SessionReleased(id, 0));
    write(store, new Change.NewSession(session(id + "_new"), null));
    var reply = new StoredReply("eve", "k", bytes("f"), 200, "t", bytes("b"), null, 1);
    write(store, new Change.Reply(reply));
    assertThat(store.upkeep().sweep(0, id::equals)).isZero();
    assertThat(store.upkeep().sweep(0, _ -> false)).isEqualTo(1);
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
                  made.id(), "lister" + i % 2, "{}", made.state(), null, 0, 1, 1, LATER),
              null));
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
    open.forEach(Store::close);
    StoreSettings shared = settings(Dialect.POSTGRESQL, 1_000);
    StoreSettings alone = StoreSettings.at(shared.url(), null, null);
    Store first = open(alone);
    assertThatThrownBy(() -> open(alone))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("another server uses it; several need --cluster-secret");
    assertThatThrownBy(() -> open(shared))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("another server uses it for itself");
    first.close();
    Store one = open(shared);
    Store two = open(shared);
    assertThatThrownBy(() -> open(alone)).hasMessageContaining("another server uses it");
    one.close();
    two.close();
    open(alone);
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
            () ->
                open(StoreSettings.at("jdbc:postgresql://127.0.0.1:1/none", null, null).shared(9)))
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
      StoreException failure = write(store, new Change.NewSession(session("ses_locked"), null));
      assertThat(failure).hasMessageContaining("locked");
      assertThat(store.isHealthy()).isFalse();
      statement.execute("ROLLBACK");
    }
    assertThat(write(store, new Change.NewSession(session("ses_locked"), null))).isNull();
    assertThat(store.isHealthy()).isTrue();
  }
}

// SPDX-License-Identifier: Apache-2.0

// Workflows that wait for days: each is a Python program whose state lies in SQLite while it waits
// for
// somebody, under an id, and goes on in whichever process has the answer.
//
//   examples/java/run.sh StoredWorkflow start Ada      starts one and prints its id
//   examples/java/run.sh StoredWorkflow list           says what waits for whom
//   examples/java/run.sh StoredWorkflow answer ID yes  goes on with it, to the next question or the
// end

import dev.hognose.sandbox.Answer;
import dev.hognose.sandbox.Execution;
import dev.hognose.sandbox.ExecutionOptions;
import dev.hognose.sandbox.HostFunction;
import dev.hognose.sandbox.Program;
import dev.hognose.sandbox.Progress;
import dev.hognose.sandbox.Session;
import dev.hognose.sandbox.SnapshotKeys;
import dev.hognose.sandbox.Value;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Programs under way, kept in a database. */
public final class StoredWorkflow implements AutoCloseable {
  private static final String PROGRAM =
      """
      steps = [f"{customer} asks for leave"]
      for person in ("team lead", "human resources"):
          answer = ask(person, f"May {customer} have a week off?")
          steps.append(f"{person}: {answer}")
          if answer != "yes":
              steps.append("refused")
              break
      else:
          steps.append("granted")
      "; ".join(steps)
      """;

  private final Connection database;

  private StoredWorkflow(String file) throws SQLException {
    database = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (var statement = database.createStatement()) {
      statement.execute(
          "CREATE TABLE IF NOT EXISTS workflow (id TEXT PRIMARY KEY, step INTEGER NOT NULL,"
              + " news TEXT NOT NULL, changed TEXT NOT NULL, state BLOB)");
    }
  }

  /** Starts a workflow; its id is printed. */
  private void start(String customer) throws SQLException {
    ExecutionOptions options =
        ExecutionOptions.DEFAULT
            .withInputs(Map.of("customer", new Value.Str(customer)))
            .withFunctions(List.of(HostFunction.of("ask")));
    Execution execution = Session.create().start(Program.compile(PROGRAM, "leave.py"), options);
    String id = UUID.randomUUID().toString();
    try (var insert =
        database.prepareStatement(
            "INSERT INTO workflow VALUES (?, 0, 'new', datetime('now'), ?)")) {
      insert.setString(1, id);
      insert.setBytes(2, execution.dump(SnapshotKeys.NONE));
      insert.executeUpdate();
    }
    goOn(id, 0, execution);
  }

  /** Answers a workflow's question and runs it to the next one, or to its end. */
  private void answer(String id, String answer) throws SQLException {
    int step;
    byte[] state;
    try (var select =
        database.prepareStatement(
            "SELECT step, state FROM workflow WHERE id = ? AND state IS NOT NULL")) {
      select.setString(1, id);
      ResultSet row = select.executeQuery();
      if (!row.next()) {
        System.out.println("no workflow " + id + " waits");
        return;
      }
      step = row.getInt("step");
      state = row.getBytes("state");
    }
    Execution execution = Execution.load(state, SnapshotKeys.NONE, ExecutionOptions.DEFAULT);
    if (execution.progress() instanceof Progress.FunctionSnapshot waiting) {
      execution.resume(Map.of(waiting.call().id(), new Answer.Return(new Value.Str(answer))));
    }
    goOn(id, step, execution);
  }

  /** Runs on, and stores what came of it if nobody else has taken the same step meanwhile. */
  private void goOn(String id, int step, Execution execution) throws SQLException {
    Progress progress = execution.run(Long.MAX_VALUE);
    String news;
    byte[] state = null;
    switch (progress) {
      case Progress.FunctionSnapshot waiting -> {
        news = "waits for " + waiting.call().args().stream().map(StoredWorkflow::text).toList();
        state = execution.dump(SnapshotKeys.NONE);
      }
      case Progress.Complete done -> news = "done: " + text(done.value());
      case Progress other -> news = "failed: " + other;
    }
    try (var update =
        database.prepareStatement(
            "UPDATE workflow SET step = step + 1, news = ?, changed = datetime('now'),"
                + " state = ? WHERE id = ? AND step = ?")) {
      update.setString(1, news);
      update.setBytes(2, state);
      update.setString(3, id);
      update.setInt(4, step);
      boolean isOurs = update.executeUpdate() == 1;
      System.out.println(id + " " + (isOurs ? news : "has been answered by someone else"));
    }
  }

  private void list() throws SQLException {
    try (var statement = database.createStatement()) {
      ResultSet row = statement.executeQuery("SELECT * FROM workflow ORDER BY rowid");
      while (row.next()) {
        byte[] state = row.getBytes("state");
        String size = state == null ? "" : " (" + state.length + " bytes)";
        System.out.println(row.getString("id") + " " + row.getString("news") + size);
      }
    }
  }

  private static String text(Value value) {
    return value instanceof Value.Str(String text) ? text : value.toString();
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }

  /** Does what the arguments say. */
  public static void main(String[] args) throws SQLException {
    String command = args.length == 0 ? "list" : args[0];
    try (var workflows = new StoredWorkflow("workflows.db")) {
      switch (command + " " + args.length) {
        case "start 2" -> workflows.start(args[1]);
        case "answer 3" -> workflows.answer(args[1], args[2]);
        case "list 0", "list 1" -> workflows.list();
        default -> System.out.println("start NAME | list | answer ID WORD");
      }
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.server.wire.Json;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The command {@code sessions}: the sessions of a running server. */
@Command(
    name = "hognose sessions",
    subcommands = {
      SessionsCommand.All.class,
      SessionsCommand.One.class,
      SessionsCommand.Variables.class,
      SessionsCommand.Reset.class,
      SessionsCommand.Delete.class
    },
    description = "Looks after the sessions of a running server.",
    footer = {"", "Exit code: 0; 1 where the server refused; 2 on bad usage, or without a server."})
final class SessionsCommand implements Callable<Integer> {

  private static final String SESSIONS = "/v1/sessions";

  @Override
  public Integer call() {
    throw new UsageException(
        "say sessions list, show, variables, reset or delete; see hognose help sessions");
  }

  /** The command {@code sessions list}. */
  @Command(name = "list", description = "Lists the sessions.")
  static final class All implements Callable<Integer> {

    @Mixin private ServerOptions server = new ServerOptions();

    @Override
    public Integer call() throws InterruptedException {
      String cursor = "";
      do {
        Json.Obj page = server.send("GET", SESSIONS + cursor);
        if (cursor.isEmpty()) {
          System.out.printf("%-31s %-10s %-24s %s%n", "ID", "STATUS", "LAST USED", "NAME");
        }
        if (page.get("sessions") instanceof Json.Arr(List<Json> sessions)) {
          sessions.forEach(All::print);
        }
        String next = page.text("next_cursor");
        cursor = next == null ? "" : "?cursor=" + next;
      } while (!cursor.isEmpty());
      return 0;
    }

    private static void print(Json session) {
      if (session instanceof Json.Obj told) {
        String name = told.text("name");
        System.out.printf(
            "%-31s %-10s %-24s %s%n",
            told.text("id"),
            told.text("status"),
            told.text("last_used_at"),
            name == null ? "" : name);
      }
    }
  }

  /** What commands on one session have. */
  abstract static class OnOne implements Callable<Integer> {

    @Mixin private ServerOptions server = new ServerOptions();

    @Parameters(index = "0", paramLabel = "ID", description = "the session's id")
    private String id = "";

    final Json.Obj send(String method, String rest) throws InterruptedException {
      if (!id.matches("ses_[0-9A-Z]+")) {
        throw new UsageException("a session's id is ses_ and 26 letters and digits");
      }
      return server.send(method, SESSIONS + "/" + id + rest);
    }
  }

  /** The command {@code sessions show}. */
  @Command(name = "show", description = "Shows a session, as JSON.")
  static final class One extends OnOne {
    @Override
    public Integer call() throws InterruptedException {
      System.out.println(send("GET", "").toText());
      return 0;
    }
  }

  /** The command {@code sessions variables}. */
  @Command(name = "variables", description = "Shows an idle session's variables, as JSON.")
  static final class Variables extends OnOne {
    @Override
    public Integer call() throws InterruptedException {
      System.out.println(send("GET", "/variables").toText());
      return 0;
    }
  }

  /** The command {@code sessions reset}. */
  @Command(name = "reset", description = "Forgets an idle session's variables.")
  static final class Reset extends OnOne {
    @Override
    public Integer call() throws InterruptedException {
      send("POST", "/reset");
      return 0;
    }
  }

  /** The command {@code sessions delete}. */
  @Command(name = "delete", description = "Ends a session and what runs in it.")
  static final class Delete extends OnOne {
    @Override
    public Integer call() throws InterruptedException {
      send("DELETE", "");
      return 0;
    }
  }
}

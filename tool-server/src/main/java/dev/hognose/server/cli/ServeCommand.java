// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.server.HognoseServer;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** The command {@code serve}: the HTTP server, until it is told to stop. */
@Command(
    name = "hognose serve",
    sortOptions = false,
    description = "Starts the HTTP server.",
    footer = {
      "",
      "A setting may also be an environment variable, such as HOGNOSE_PORT, or a line",
      "of the file that --config names, such as: port = 8080",
      "A line of the key file is a name, an owner and the SHA-256 hash of the key in hex:",
      "  printf %%s \"$KEY\" | sha256sum",
      "SIGTERM and Ctrl-C stop it in order: no new work, what runs may end."
    })
final class ServeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** The command with an option for each setting. */
  static CommandSpec specification() {
    CommandSpec made = CommandSpec.forAnnotatedObject(new ServeCommand());
    for (Setting setting : Setting.values()) {
      String byDefault = setting.byDefault();
      String text = setting.description().replace("`", "").replace("%", "%%");
      made.addOption(
          OptionSpec.builder(setting.flag())
              .type(String.class)
              .paramLabel(setting.form().label())
              .description(byDefault.isEmpty() ? text : text + " (default: " + byDefault + ")")
              .build());
    }
    return made;
  }

  @Override
  public Integer call() throws InterruptedException {
    Map<Setting, String> flags = new EnumMap<>(Setting.class);
    for (Setting setting : Setting.values()) {
      String value = spec.commandLine().getParseResult().matchedOptionValue(setting.flag(), null);
      if (value != null) {
        flags.put(setting, value);
      }
    }
    Configuration given = Configuration.of(flags, System.getenv());
    // Read by logback.xml when the first logger is made.
    System.setProperty("HOGNOSE_LOG_FORMAT", given.value(Setting.LOG_FORMAT));
    System.setProperty("HOGNOSE_LOG_LEVEL", given.value(Setting.LOG_LEVEL));
    HognoseServer server;
    try {
      server = HognoseServer.start(new Startup(given).settings());
    } catch (IOException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
    System.out.println("Hognose listens on " + server.url());
    WarmUp.inBackground(1_000L * given.number(Setting.WARM_UP_S));
    new CountDownLatch(1).await();
    return 0;
  }
}

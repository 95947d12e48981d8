// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.server.HognoseServer;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
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

  /**
   * The settings of a plain command line, or null where its parser must see it: for help, mistakes,
   * and files of arguments. A start without the parser takes half the time.
   */
  static @Nullable Map<Setting, String> plain(List<String> words) {
    Map<Setting, String> flags = new EnumMap<>(Setting.class);
    Map<String, Setting> known = new HashMap<>();
    for (Setting setting : Setting.values()) {
      known.put(setting.flag(), setting);
    }
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      int equals = word.indexOf('=');
      Setting setting = known.get(equals < 0 ? word : word.substring(0, equals));
      String value =
          equals >= 0 ? word.substring(equals + 1) : ++i < words.size() ? words.get(i) : "-";
      boolean isPlain = !value.isEmpty() && "-@\"'".indexOf(value.charAt(0)) < 0;
      if (setting == null || !isPlain || flags.put(setting, value) != null) {
        return null;
      }
    }
    return flags;
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
    return serve(flags);
  }

  /** Starts a server of these settings, and waits for its end. */
  static int serve(Map<Setting, String> flags) throws InterruptedException {
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
    WarmUp.inBackground(1_000L * given.number(Setting.WARM_UP_S), server::works);
    new CountDownLatch(1).await();
    return 0;
  }
}

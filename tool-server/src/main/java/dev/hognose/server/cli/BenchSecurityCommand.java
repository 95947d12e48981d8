// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.server.HognoseServer;
import dev.hognose.server.Settings;
import dev.hognose.server.session.PoolSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code bench security}. */
@Command(
    name = "security",
    description = "Measures how a server holds against endless loops and programs that attack it.")
final class BenchSecurityCommand implements Callable<Integer> {

  private static final long WARM_UP_MILLIS = 10_000;
  private static final long RESULT_TTL_MILLIS = 2_000;

  /** What there is where no folder is given and none is found. */
  private static final List<AttackFile> FEW =
      List.of(
          new AttackFile("few", "loop", "while True:\n    pass"),
          new AttackFile("few", "power", "while True:\n    x = 7 ** 300000"),
          new AttackFile("few", "sort", "x = list(range(300000))\nwhile True:\n    sorted(x)"),
          new AttackFile("few", "text", "while True:\n    'ab' * 1000000"),
          new AttackFile("few", "memory", "x = []\nwhile True:\n    x.append([x])"),
          new AttackFile("few", "pattern", "import re\nre.match(r'(a+)+$', 'a' * 40 + 'b')"));

  @Option(
      names = "--attacks",
      paramLabel = "FOLDER",
      description = "Folder of programs that attack (default: the one of the repository).")
  private Path attacks = Path.of("sandbox-core", "src", "test", "resources", "attacks");

  @Option(
      names = "--minutes",
      paramLabel = "N",
      description = "How long all of them attack at once, at the end (default: 0, not at all).")
  private int minutes;

  @Override
  public Integer call() throws Exception {
    List<AttackFile> programs = Files.isDirectory(attacks) ? AttackFile.below(attacks) : FEW;
    PoolSettings pool = PoolSettings.DEFAULT.withTimes(RESULT_TTL_MILLIS, 60_000);
    WarmUp.run(WARM_UP_MILLIS);
    try (HognoseServer server = HognoseServer.start(Settings.local(0).withPool(pool));
        BenchClient client = new BenchClient(server.url())) {
      var bench = new SecurityBench(client, programs);
      bench.overruns();
      bench.loops();
      if (minutes > 0) {
        bench.siege(minutes);
      }
    }
    return 0;
  }
}

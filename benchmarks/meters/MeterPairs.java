// SPDX-License-Identifier: Apache-2.0

import dev.hognose.sandbox.Execution;
import dev.hognose.sandbox.ExecutionOptions;
import dev.hognose.sandbox.Limits;
import dev.hognose.sandbox.Program;
import dev.hognose.sandbox.Progress;
import dev.hognose.sandbox.Session;
import dev.hognose.sandbox.SyntaxErrorException;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Runs programs by several builds of the interpreter in one JVM, in alternation run by run, and prints for each
 * program and build the least and the median processor time in milliseconds.
 *
 * <p>Whatever else disturbs the machine disturbs all builds alike. Each is loaded by a class loader of its own, so
 * that the JVM compiles it for itself.
 *
 * <p>Arguments: repetitions, rounds before, a folder of programs that warm up, a folder of programs that are measured,
 * a pattern of their names, and the class paths.
 */
public final class MeterPairs {
  private MeterPairs() {}

  /** Runs a program by one build; gives the processor time of that. */
  public static final class Runner implements ToLongFunction<String> {
    private static final long STEPS = 100_000;

    private static final ExecutionOptions OPTIONS =
        ExecutionOptions.DEFAULT.withLimits(Limits.DEFAULT.withDurationMillis(3_600_000));

    /** For the class loaders. */
    public Runner() {}

    @Override
    public long applyAsLong(String source) {
      try {
        Program program = Program.compile(source, "main.py");
        long start = now();
        Execution execution = Session.create().start(program, OPTIONS);
        Progress progress = execution.run(STEPS);
        while (progress instanceof Progress.Preempted) {
          var _ = execution.drainOutput();
          progress = execution.run(STEPS);
        }
        long nanos = now() - start;
        return progress instanceof Progress.Complete ? nanos : -1;
      } catch (SyntaxErrorException e) {
        throw new IllegalStateException(e);
      }
    }

    private static long now() {
      return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
  }

  /** Measures. */
  public static void main(String[] args) throws Exception {
    int repetitions = Integer.parseInt(args[0]);
    List<ToLongFunction<String>> builds = new ArrayList<>();
    for (String path : Arrays.asList(args).subList(5, args.length)) {
      builds.add(runner(path));
    }
    List<Path> programs = programs(args[3], args[4]);
    for (int i = 0; i < Integer.parseInt(args[1]); i++) {
      for (Path path : programs(args[2], ".*")) {
        runAll(builds, Files.readString(path));
      }
      for (Path path : programs) {
        runAll(builds, Files.readString(path));
      }
    }
    for (Path path : programs) {
      System.out.println(path.getFileName() + measure(builds, Files.readString(path), repetitions));
    }
  }

  private static void runAll(List<ToLongFunction<String>> builds, String source) {
    builds.forEach(build -> build.applyAsLong(source));
  }

  private static String measure(List<ToLongFunction<String>> builds, String source, int repetitions) {
    long[][] nanos = new long[builds.size()][repetitions];
    for (int i = 0; i < repetitions; i++) {
      for (int j = 0; j < nanos.length; j++) {
        int build = i % 2 == 0 ? j : nanos.length - 1 - j;
        nanos[build][i] = builds.get(build).applyAsLong(source);
        if (nanos[build][i] < 0) {
          throw new IllegalStateException("the program did not complete");
        }
      }
    }
    var line = new StringBuilder();
    for (long[] times : nanos) {
      Arrays.sort(times);
      line.append("\t%.2f\t%.2f".formatted(times[0] / 1e6, times[repetitions / 2] / 1e6));
    }
    return line.toString();
  }

  private static List<Path> programs(String folder, String pattern) throws Exception {
    try (var files = Files.list(Path.of(folder))) {
      return files
          .filter(path -> path.getFileName().toString().matches("(" + pattern + ")\\.py"))
          .sorted()
          .toList();
    }
  }

  @SuppressWarnings("unchecked")
  private static ToLongFunction<String> runner(String path) throws Exception {
    List<URL> urls = new ArrayList<>();
    for (String part : path.split(File.pathSeparator)) {
      urls.add(new File(part).toURI().toURL());
    }
    var loader = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    Class<?> type = loader.loadClass("MeterPairs$Runner");
    return (ToLongFunction<String>) type.getDeclaredConstructor().newInstance();
  }
}

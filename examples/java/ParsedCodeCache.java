// SPDX-License-Identifier: Apache-2.0

// Compiled programs in a folder, by the SHA-256 of their source: what was compiled once, by
// whichever
// process, is loaded from then on.
//
//   examples/java/run.sh ParsedCodeCache
//
// Run it twice: the second process finds the file of the first. Code is verified when it is loaded;
// where
// others can write to the folder, sign the files as well (SignedSnapshots.java), or theirs might
// run.

import dev.hognose.sandbox.Execution;
import dev.hognose.sandbox.ExecutionOptions;
import dev.hognose.sandbox.InvalidSnapshotException;
import dev.hognose.sandbox.Program;
import dev.hognose.sandbox.Progress;
import dev.hognose.sandbox.Session;
import dev.hognose.sandbox.SnapshotKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Supplier;

/** A cache of compiled programs. */
public final class ParsedCodeCache {
  private final Path folder;

  private ParsedCodeCache(Path folder) {
    this.folder = folder;
  }

  /** The program of a source: from its file, or compiled and written to one. */
  private Program program(String source) throws IOException {
    Path file = folder.resolve(sha256(source) + ".hgn");
    if (Files.exists(file)) {
      try {
        Program loaded = Program.load(Files.readAllBytes(file), SnapshotKeys.NONE);
        System.out.println("found in the cache");
        return loaded;
      } catch (InvalidSnapshotException e) {
        // Damaged, or of another version of Hognose: the file is made again.
        System.out.println("not usable: " + e.getMessage());
      }
    }
    Program compiled = Program.compile(source, "main.py");
    byte[] bytes = compiled.dump(SnapshotKeys.NONE);
    // Renamed when it is whole, so that other processes never see half a file.
    Path whole = Files.write(Files.createTempFile(folder, "new", ""), bytes);
    Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    System.out.println("compiled and stored: " + bytes.length + " bytes");
    return compiled;
  }

  private static String sha256(String source) {
    try {
      byte[] text = source.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs a program of 200 functions out of the cache, and compares compiling with loading. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "parsed-code"));
    String source = source();

    Program program = new ParsedCodeCache(folder).program(source);
    Execution execution = Session.create().start(program, ExecutionOptions.DEFAULT);
    Progress progress = execution.run(Long.MAX_VALUE);
    if (progress instanceof Progress.Complete done) {
      System.out.println("the program says " + done.repr());
    }

    byte[] file = program.dump(SnapshotKeys.NONE);
    double compiling = medianMillis(() -> Program.compile(source, "main.py"));
    double loading = medianMillis(() -> Program.load(file, SnapshotKeys.NONE));
    System.out.printf("compiling takes %.2f ms, loading %.2f ms%n", compiling, loading);
  }

  private static String source() {
    var text = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      text.append("def rule_%d(order):\n".formatted(i))
          .append("    if order['total'] > %d and order['country'] in ('NO', 'IT'):\n".formatted(i))
          .append("        return [line * 2 for line in order['lines'] if line % 3 == 0]\n")
          .append("    return {'rule': %d, 'total': order['total']}\n\n".formatted(i));
    }
    return text + "rule_7({'total': 100, 'country': 'NO', 'lines': [1, 2, 3, 6]})\n";
  }

  /** The median of 100 runs, after 200 that let the JVM warm up. */
  private static double medianMillis(Supplier<Program> work) {
    var nanos = new long[300];
    for (int i = 0; i < nanos.length; i++) {
      long start = System.nanoTime();
      work.get();
      nanos[i] = System.nanoTime() - start;
    }
    long[] warm = Arrays.copyOfRange(nanos, 200, 300);
    Arrays.sort(warm);
    return warm[warm.length / 2] / 1e6;
  }
}

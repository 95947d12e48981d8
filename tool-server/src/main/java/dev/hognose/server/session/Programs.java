// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hognose.sandbox.CompilationLimitException;
import dev.hognose.sandbox.GuestError;
import dev.hognose.sandbox.HostFunction;
import dev.hognose.sandbox.Limits;
import dev.hognose.sandbox.Program;
import dev.hognose.sandbox.SnapshotKeys;
import dev.hognose.sandbox.SyntaxErrorException;
import dev.hognose.server.store.Change;
import dev.hognose.server.wire.ErrorView;
import dev.hognose.server.wire.JsonWriter;
import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.ProgramRequest;
import dev.hognose.server.wire.Refusal;
import dev.hognose.server.wire.WireFormat;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compiled programs, shared by all executions of the same text, and the programs that callers keep
 * here by name.
 *
 * <p>Both are bounded; what has not been used longest goes first. A kept program belongs to the
 * owner of the key it came with.
 */
public final class Programs implements AutoCloseable {

  /** Characters of a source that a worker compiles in one turn: some milliseconds. */
  private static final int SHORT = 1 << 15;

  private static final long MAX_COMPILED_CHARACTERS =
      Math.min(8L << 20, Runtime.getRuntime().maxMemory() / 256);

  private static final long MAX_KEPT_CHARACTERS = 64L << 20;

  /** What a program costs beside its text, in characters. */
  private static final int OVERHEAD = 256;

  private final Cache<String, Program> compiled =
      Caffeine.newBuilder()
          .maximumWeight(MAX_COMPILED_CHARACTERS)
          .weigher((String key, Program program) -> key.length() + OVERHEAD)
          .executor(Runnable::run)
          .build();

  private final @Nullable Keeper keeper;

  /** Compiles long sources: a compilation is not preempted, so they are not for workers. */
  private final Scheduler compilers = new Scheduler("compiler-", 1);

  private final Limits limits;

  private final Cache<String, ProgramRequest> kept =
      Caffeine.newBuilder()
          .maximumWeight(MAX_KEPT_CHARACTERS)
          .weigher((String key, ProgramRequest program) -> program.code().length() + OVERHEAD)
          .executor(Runnable::run)
          .build();

  /**
   * None yet.
   *
   * @param limits of the compilation of a program that is kept
   * @param keeper where they survive the process; null for nowhere
   */
  Programs(Limits limits, @Nullable Keeper keeper) {
    this.limits = limits;
    this.keeper = keeper;
  }

  /** Whether a source is too long for a worker; see {@link #compileAside}. */
  public static boolean isLong(String source) {
    return source.length() > SHORT;
  }

  /** Has a thread that does nothing else compile a source, in an owner's time. */
  public void compileAside(String owner, Runnable work) {
    compilers.execute(owner, work);
  }

  /** The compiled form of a text, if it is known. */
  @Nullable Program known(String source, String scriptName) {
    return isShared(source) ? compiled.getIfPresent(key(source, scriptName)) : null;
  }

  /**
   * The compiled form of a text.
   *
   * @param bounds of which the duration and the memory hold
   * @param pulse run now and then meanwhile; what it throws ends the compilation
   * @throws SyntaxErrorException where it is not a Python program
   * @throws CompilationLimitException where it takes more than is allowed
   */
  Program compile(String source, String scriptName, Limits bounds, Runnable pulse) {
    Program known = known(source, scriptName);
    if (known != null) {
      return known;
    }
    Program program = Program.compile(source, scriptName, bounds.withSteps(Long.MAX_VALUE), pulse);
    if (isShared(source)) {
      compiled.put(key(source, scriptName), program);
    }
    return program;
  }

  /** Whether other executions of the same text may find it: one text must not displace all. */
  private static boolean isShared(String source) {
    return source.length() < MAX_COMPILED_CHARACTERS / 4;
  }

  /**
   * What is wrong with a program that is to be kept, or null.
   *
   * @throws Refusal where compiling it takes more than is allowed
   */
  public @Nullable GuestError errorIn(ProgramRequest program) {
    try {
      var _ = compile(program);
      return null;
    } catch (SyntaxErrorException e) {
      return e.error();
    }
  }

  private Program compile(ProgramRequest program) {
    try {
      return compile(program.code(), program.scriptName(), limits, () -> {});
    } catch (CompilationLimitException e) {
      throw Refusal.invalid(
          "/code",
          "compiling it takes more than the limit "
              + ErrorView.limitField(e.limit())
              + " of "
              + e.allowed());
    }
  }

  /** A kept program's id and whether it was known before. */
  public record Kept(String id, boolean known) {}

  /** Keeps a program. Where there is a store this waits for it. */
  public Kept keep(String owner, ProgramRequest program) {
    String id = idOf(program);
    boolean known = find(owner, id) != null;
    Keeper to = keeper;
    if (to != null) {
      var text = new JsonWriter();
      program.write(text);
      String request = new String(text.toBytes(), StandardCharsets.UTF_8);
      to.writeNow(List.of(new Change.Program(owner, id, request, System.currentTimeMillis())));
    }
    kept.put(key(owner, id), program);
    return new Kept(id, known);
  }

  private @Nullable ProgramRequest find(String owner, String id) {
    ProgramRequest program = kept.getIfPresent(key(owner, id));
    Keeper from = keeper;
    if (program != null || from == null || !id.startsWith("sha256:")) {
      return program;
    }
    String text = from.read(found -> from.store().program(owner, id, found));
    if (text == null) {
      return null;
    }
    ProgramRequest stored =
        ProgramRequest.read(WireFormat.JSON.reader(text.getBytes(StandardCharsets.UTF_8)));
    kept.put(key(owner, id), stored);
    return stored;
  }

  /**
   * A kept program. Where there is a store this may wait for it.
   *
   * @throws Refusal where there is none of that id
   */
  public ProgramRequest get(String owner, String id) {
    ProgramRequest program = find(owner, id);
    if (program == null) {
      throw Refusal.of(ProblemCode.NOT_FOUND, "no program of that id is kept here");
    }
    return program;
  }

  /**
   * A kept program, compiled, as a file.
   *
   * @throws Refusal where it is no Python, or compiling it takes more than is allowed
   */
  public byte[] content(ProgramRequest program, SnapshotKeys keys) {
    try {
      return compile(program).dump(keys);
    } catch (SyntaxErrorException e) {
      throw Refusal.of(ProblemCode.NOT_FOUND, "the program has no content: " + e.error().message());
    }
  }

  private static String key(String text, String name) {
    return name + '\n' + text;
  }

  /** Ends its thread. */
  @Override
  public void close() {
    compilers.close();
  }

  private static String idOf(ProgramRequest program) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      part(digest, program.code());
      part(digest, program.scriptName());
      program.inputs().forEach(name -> part(digest, "input " + name));
      for (HostFunction tool : program.tools()) {
        part(digest, (tool.async() ? "async tool " : "tool ") + tool.name());
        part(digest, tool.description());
      }
      return "sha256:" + HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Adds a text so that no two lists of texts give the same bytes. */
  private static void part(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }
}

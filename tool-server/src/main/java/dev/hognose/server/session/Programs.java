// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hognose.sandbox.HostFunction;
import dev.hognose.sandbox.Program;
import dev.hognose.sandbox.SnapshotKeys;
import dev.hognose.sandbox.SyntaxErrorException;
import dev.hognose.server.store.Change;
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
public final class Programs {

  private static final long MAX_COMPILED_CHARACTERS = 8L << 20;
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

  private final Cache<String, ProgramRequest> kept =
      Caffeine.newBuilder()
          .maximumWeight(MAX_KEPT_CHARACTERS)
          .weigher((String key, ProgramRequest program) -> program.code().length() + OVERHEAD)
          .executor(Runnable::run)
          .build();

  Programs(@Nullable Keeper keeper) {
    this.keeper = keeper;
  }

  /**
   * The compiled form of a text.
   *
   * @throws dev.hognose.sandbox.SyntaxErrorException where it is not a Python program
   */
  public Program compile(String source, String scriptName) {
    String key = scriptName + '\n' + source;
    Program known = compiled.getIfPresent(key);
    if (known != null) {
      return known;
    }
    Program program = Program.compile(source, scriptName);
    compiled.put(key, program);
    return program;
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
   * A kept program, compiled, as a file. Where there is a store this may wait for it.
   *
   * @throws Refusal where there is none of that id, or it is no Python
   */
  public byte[] content(String owner, String id, SnapshotKeys keys) {
    ProgramRequest program = get(owner, id);
    try {
      return compile(program.code(), program.scriptName()).dump(keys);
    } catch (SyntaxErrorException e) {
      throw Refusal.of(ProblemCode.NOT_FOUND, "the program has no content: " + e.error().message());
    }
  }

  private static String key(String owner, String id) {
    return id + '\n' + owner;
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

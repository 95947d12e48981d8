// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import dev.hognose.sandbox.Limits;
import dev.hognose.server.wire.TokenReader.Token;

/**
 * The bounds that a request names; 0 stands for one that it does not name.
 *
 * @param steps {@link Long#MAX_VALUE} where the request says null, that is no bound
 */
public record LimitsRequest(
    long durationMillis,
    long memoryBytes,
    long steps,
    long recursionDepth,
    long outputBytes,
    long suspensions,
    long files,
    long fileBytes) {

  /** A request that names none. */
  public static final LimitsRequest NONE = new LimitsRequest(0, 0, 0, 0, 0, 0, 0, 0);

  /** The largest value a request may name at all; the server's ceilings are lower. */
  private static final long MAX = JsonWriter.MAX_SAFE_INTEGER;

  private static final Limits NO_CEILING =
      new Limits(
          Long.MAX_VALUE,
          Long.MAX_VALUE,
          Long.MAX_VALUE,
          Integer.MAX_VALUE,
          Long.MAX_VALUE,
          Integer.MAX_VALUE,
          Integer.MAX_VALUE,
          Long.MAX_VALUE);

  static LimitsRequest read(TokenReader in) {
    long duration = 0;
    long memory = 0;
    long steps = 0;
    long recursion = 0;
    long output = 0;
    long suspensions = 0;
    long files = 0;
    long fileBytes = 0;
    Decode.startObject(in);
    while (in.next() == Token.NAME) {
      String field = in.text();
      switch (field) {
        case "duration_ms" -> duration = Decode.integer(in, 1, MAX);
        case "memory_bytes" -> memory = Decode.integer(in, 1, MAX);
        case "steps" -> {
          boolean none = in.next() == Token.NULL;
          steps = none ? Long.MAX_VALUE : Decode.currentInteger(in, 1, MAX);
        }
        case "recursion_depth" -> recursion = Decode.integer(in, 1, MAX);
        case "output_bytes" -> output = Decode.integer(in, 1, MAX);
        case "suspensions" -> suspensions = Decode.integer(in, 1, MAX);
        case "files" -> files = Decode.integer(in, 1, MAX);
        case "file_bytes" -> fileBytes = Decode.integer(in, 1, MAX);
        default -> throw Decode.unknownField(in, field);
      }
    }
    return new LimitsRequest(
        duration, memory, steps, recursion, output, suspensions, files, fileBytes);
  }

  /** Reads the bounds that {@link SessionView#write} has written. */
  static Limits readStored(TokenReader in) {
    return read(in).resolve(Limits.DEFAULT, NO_CEILING);
  }

  /**
   * The bounds that hold: what is named here, else the defaults as far as the ceiling lets them.
   *
   * @throws Refusal naming the first that is above its ceiling
   */
  public Limits resolve(Limits defaults, Limits ceiling) {
    Limits limits =
        new Limits(
            bound(
                "duration_ms", durationMillis, defaults.durationMillis(), ceiling.durationMillis()),
            bound("memory_bytes", memoryBytes, defaults.memoryBytes(), ceiling.memoryBytes()),
            bound("steps", steps, defaults.steps(), ceiling.steps()),
            (int)
                bound(
                    "recursion_depth",
                    recursionDepth,
                    defaults.recursionDepth(),
                    ceiling.recursionDepth()),
            bound("output_bytes", outputBytes, defaults.outputBytes(), ceiling.outputBytes()),
            (int) bound("suspensions", suspensions, defaults.suspensions(), ceiling.suspensions()),
            (int) bound("files", files, defaults.files(), ceiling.files()),
            bound("file_bytes", fileBytes, defaults.fileBytes(), ceiling.fileBytes()));
    return limits.equals(defaults) ? defaults : limits;
  }

  /** Bounds that are no higher than a ceiling. */
  public static Limits lowered(Limits limits, Limits ceiling) {
    return new Limits(
        Math.min(limits.durationMillis(), ceiling.durationMillis()),
        Math.min(limits.memoryBytes(), ceiling.memoryBytes()),
        Math.min(limits.steps(), ceiling.steps()),
        Math.min(limits.recursionDepth(), ceiling.recursionDepth()),
        Math.min(limits.outputBytes(), ceiling.outputBytes()),
        Math.min(limits.suspensions(), ceiling.suspensions()),
        Math.min(limits.files(), ceiling.files()),
        Math.min(limits.fileBytes(), ceiling.fileBytes()));
  }

  private static long bound(String field, long named, long byDefault, long ceiling) {
    if (named > ceiling) {
      throw Refusal.invalid(
          "/limits/" + field,
          named == Long.MAX_VALUE
              ? field + " may be at most " + ceiling + " on this server"
              : field + " may be at most " + ceiling + " on this server, not " + named);
    }
    return named == 0 ? Math.min(byDefault, ceiling) : named;
  }
}

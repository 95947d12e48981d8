// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import dev.hognose.server.wire.TokenReader.Token;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who answers an execution's operating-system calls: the server at once, or the caller.
 *
 * @param asksClock whether the caller answers for the clock
 * @param fixedClock the time the server tells; null for the real one
 * @param asksRandom whether the caller answers for randomness
 * @param seed what the server's randomness follows from; null for real randomness
 * @param asksFiles whether the caller answers for files; else there are none
 * @param asksEnvironment whether the caller answers for environment variables
 * @param asksInput whether the caller answers for standard input; else it is at its end
 */
public record OsPolicy(
    boolean asksClock,
    @Nullable Instant fixedClock,
    boolean asksRandom,
    @Nullable Long seed,
    boolean asksFiles,
    boolean asksEnvironment,
    boolean asksInput) {

  /** The server answers for everything. */
  public static final OsPolicy SERVER = new OsPolicy(false, null, false, null, false, false, false);

  /** The caller answers for everything. */
  public static final OsPolicy ASK = new OsPolicy(true, null, true, null, true, true, true);

  private static final Set<String> ONLY_ASK = Set.of("ask");
  private static final Set<String> FILES = Set.of("virtual", "ask");
  private static final Set<String> ENVIRONMENT = Set.of("given", "ask");
  private static final Set<String> INPUT = Set.of("none", "ask");

  /** The same, but the caller answers for standard input. */
  public OsPolicy withInput() {
    return new OsPolicy(asksClock, fixedClock, asksRandom, seed, asksFiles, asksEnvironment, true);
  }

  /** Writes what {@link #read} reads. */
  void write(BodyWriter out) {
    out.startObject(5);
    out.name("clock").string(word(asksClock, fixedClock == null ? "real" : "fixed:" + fixedClock));
    out.name("random").string(word(asksRandom, seed == null ? "real" : "seed:" + seed));
    out.name("files").string(word(asksFiles, "virtual"));
    out.name("environment").string(word(asksEnvironment, "given"));
    out.name("input").string(word(asksInput, "none"));
    out.endObject();
  }

  private static String word(boolean asks, String otherwise) {
    return asks ? "ask" : otherwise;
  }

  static OsPolicy read(TokenReader in) {
    Token first = in.next();
    if (first == Token.STRING) {
      if (!ONLY_ASK.contains(in.text())) {
        throw Refusal.invalid(in.pointer(), "must be 'ask' or an object");
      }
      return ASK;
    }
    if (first != Token.START_OBJECT) {
      throw Decode.wrongType(in, "'ask' or an object");
    }
    String clock = "real";
    String random = "real";
    boolean files = false;
    boolean environment = false;
    boolean input = false;
    while (in.next() == Token.NAME) {
      String field = in.text();
      switch (field) {
        case "clock" -> clock = clock(in);
        case "random" -> random = random(in);
        case "files" -> files = Decode.oneOf(in, FILES).equals("ask");
        case "environment" -> environment = Decode.oneOf(in, ENVIRONMENT).equals("ask");
        case "input" -> input = Decode.oneOf(in, INPUT).equals("ask");
        default -> throw Decode.unknownField(in, field);
      }
    }
    return new OsPolicy(
        clock.equals("ask"),
        clock.startsWith("fixed:") ? instant(clock.substring(6)) : null,
        random.equals("ask"),
        random.startsWith("seed:") ? (Long) Long.parseLong(random.substring(5)) : null,
        files,
        environment,
        input);
  }

  private static String clock(TokenReader in) {
    String text = Decode.string(in);
    if (text.equals("real") || text.equals("ask")) {
      return text;
    }
    if (text.startsWith("fixed:")) {
      try {
        instant(text.substring(6));
        return text;
      } catch (DateTimeParseException e) {
        throw Refusal.invalid(
            in.pointer(), "not an ISO 8601 time: '" + Decode.clip(text.substring(6)) + "'");
      }
    }
    throw Refusal.invalid(in.pointer(), "must be 'real', 'ask' or 'fixed:<ISO time>'");
  }

  private static Instant instant(String iso) {
    String text = iso.indexOf('T') < 0 ? iso + "T00:00:00" : iso;
    int zone = Math.max(text.indexOf('Z'), Math.max(text.lastIndexOf('+'), text.lastIndexOf('-')));
    return zone > text.indexOf('T')
        ? OffsetDateTime.parse(text).toInstant()
        : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
  }

  private static String random(TokenReader in) {
    String text = Decode.string(in);
    if (text.equals("real") || text.equals("ask")) {
      return text;
    }
    if (text.startsWith("seed:") && text.length() <= 24 && isInteger(text.substring(5))) {
      return text;
    }
    throw Refusal.invalid(in.pointer(), "must be 'real', 'ask' or 'seed:<integer>'");
  }

  private static boolean isInteger(String text) {
    String digits = text.startsWith("-") ? text.substring(1) : text;
    return !digits.isEmpty()
        && digits.length() <= 18
        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}

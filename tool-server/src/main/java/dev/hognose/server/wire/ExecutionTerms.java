// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import dev.hognose.sandbox.Limits;
import dev.hognose.sandbox.Usage;
import dev.hognose.server.wire.TokenReader.Token;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a suspended execution needs beside its snapshot to go on; also as text, for a store.
 *
 * @param asksForNames whether names that nothing defines are asked for
 * @param sleptNanos time it has slept, by the clock that the server answers with
 * @param randomBlocks how far its seeded randomness has been used
 * @param usage what it has used
 * @param truncated whether output was cut off
 * @param stops how often it has stopped
 * @param answers the answers it has been given
 */
public record ExecutionTerms(
    Limits limits,
    boolean asksForNames,
    OsPolicy os,
    Map<String, String> environment,
    long sleptNanos,
    long randomBlocks,
    Usage usage,
    boolean truncated,
    int stops,
    List<GivenAnswer> answers) {

  /**
   * An answer that was given.
   *
   * @param pending whether it said that the result comes later
   * @param fingerprint stands for its content, in hex
   * @param leadsToStop the number of the stop that came of it
   */
  public record GivenAnswer(String callId, boolean pending, String fingerprint, int leadsToStop) {}

  /** As text, in JSON. */
  public String toText() {
    var out = new JsonWriter();
    out.startObject(10);
    out.name("limits");
    SessionView.write(limits, out);
    out.name("names").bool(asksForNames);
    out.name("os");
    os.write(out);
    out.name("environment").startObject(environment.size());
    environment.forEach((variable, value) -> out.name(variable).string(value));
    out.endObject();
    out.name("slept_ns").integer(sleptNanos);
    out.name("random_blocks").integer(randomBlocks);
    out.name("usage").startArray(4);
    out.integer(usage.durationNanos()).integer(usage.steps());
    out.integer(usage.peakMemoryBytes()).integer(usage.suspensions()).endArray();
    out.name("truncated").bool(truncated);
    out.name("stops").integer(stops);
    out.name("answers").startArray(answers.size());
    for (GivenAnswer answer : answers) {
      out.startArray(4).string(answer.callId).bool(answer.pending);
      out.string(answer.fingerprint).integer(answer.leadsToStop).endArray();
    }
    out.endArray().endObject();
    return new String(out.toBytes(), StandardCharsets.UTF_8);
  }

  /** What {@link #toText} has written. */
  public static ExecutionTerms of(String text) {
    var fields = new Fields();
    TokenReader in = WireFormat.JSON.reader(text.getBytes(StandardCharsets.UTF_8));
    Decode.startObject(in);
    while (in.next() == Token.NAME) {
      fields.read(in, in.text());
    }
    return fields.finish();
  }

  /** The parts while they are read. */
  private static final class Fields {
    private Limits limits = Limits.DEFAULT;
    private boolean asksForNames;
    private OsPolicy os = OsPolicy.SERVER;
    private Map<String, String> environment = new LinkedHashMap<>();
    private long sleptNanos;
    private long randomBlocks;
    private Usage usage = new Usage(0, 0, 0, 0);
    private boolean truncated;
    private int stops;
    private final List<GivenAnswer> answers = new ArrayList<>();

    private void read(TokenReader in, String field) {
      switch (field) {
        case "limits" -> limits = LimitsRequest.readStored(in);
        case "names" -> asksForNames = Decode.bool(in);
        case "os" -> os = OsPolicy.read(in);
        case "environment" -> environment = Decode.environment(in);
        case "slept_ns" -> sleptNanos = number(in);
        case "random_blocks" -> randomBlocks = number(in);
        case "usage" -> {
          Decode.startArray(in);
          usage = new Usage(number(in), number(in), number(in), (int) number(in));
          in.next();
        }
        case "truncated" -> truncated = Decode.bool(in);
        case "stops" -> stops = (int) number(in);
        case "answers" -> {
          Decode.startArray(in);
          while (in.next() != Token.END_ARRAY) {
            answers.add(
                new GivenAnswer(
                    Decode.string(in), Decode.bool(in), Decode.string(in), (int) number(in)));
            in.next();
          }
        }
        default -> throw Decode.unknownField(in, field);
      }
    }

    private static long number(TokenReader in) {
      return Decode.integer(in, 0, Long.MAX_VALUE);
    }

    private ExecutionTerms finish() {
      return new ExecutionTerms(
          limits,
          asksForNames,
          os,
          environment,
          sleptNanos,
          randomBlocks,
          usage,
          truncated,
          stops,
          answers);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far somebody has come who follows an execution. It says the same of every server that has the
 * execution in memory, now or after a restart, however its output came in pieces.
 *
 * @param stops how often the execution had stopped; -1 before its start
 * @param stdout how many characters it had printed since then
 * @param stderr how many it had written to standard error since then
 */
public record EventPlace(int stops, long stdout, long stderr) {

  /** Before everything. */
  public static final EventPlace START = new EventPlace(-1, 0, 0);

  private static final Pattern TEXT = Pattern.compile("([0-9]{1,9})-([0-9]{1,15})-([0-9]{1,15})");

  /** The place of which {@link #toString} has told. */
  public static EventPlace of(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no place: " + text);
    }
    return new EventPlace(
        Integer.parseInt(parts.group(1)),
        Long.parseLong(parts.group(2)),
        Long.parseLong(parts.group(3)));
  }

  /** Where the output after a stop begins. */
  static EventPlace after(int stops) {
    return new EventPlace(stops, 0, 0);
  }

  /** Whether something of what the other has been told is still to come here. */
  boolean isBehind(EventPlace other) {
    return stops < other.stops
        || stops == other.stops && (stdout < other.stdout || stderr < other.stderr);
  }

  @Override
  public String toString() {
    return stops + "-" + stdout + "-" + stderr;
  }
}

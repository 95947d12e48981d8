// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client.wire;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A reader of an event stream as the HTML standard defines it ("server-sent events").
 *
 * <p>Comments (heartbeats) are skipped; an event without data only moves the id and the retry time;
 * an event that the end of the stream cuts off is dropped, as the standard says.
 */
public final class ServerSentEvents {
  private final BufferedReader lines;
  private String lastId;
  private @Nullable Long retryMillis;

  /** Reads from a stream of lines; {@code lastId} is the id seen before a reconnection, or "". */
  public ServerSentEvents(BufferedReader lines, String lastId) {
    this.lines = lines;
    this.lastId = lastId;
  }

  /**
   * One event.
   *
   * @param id the last id the stream named, "" before the first
   * @param name the event's name, "message" if it has none
   * @param data the data lines, joined by line feeds
   */
  public record Event(String id, String name, String data) {}

  /** The next event, or null at the end of the stream. */
  public @Nullable Event next() throws IOException {
    var name = "";
    var data = new StringBuilder();
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isEmpty()) {
        if (!data.isEmpty()) {
          data.setLength(data.length() - 1);
          return new Event(lastId, name.isEmpty() ? "message" : name, data.toString());
        }
        name = "";
        continue;
      }
      int colon = line.indexOf(':');
      var field = colon < 0 ? line : line.substring(0, colon);
      var value = colon < 0 ? "" : line.substring(colon + 1);
      if (value.startsWith(" ")) {
        value = value.substring(1);
      }
      switch (field) {
        case "event" -> name = value;
        case "data" -> data.append(value).append('\n');
        case "id" -> lastId = value.indexOf('\0') < 0 ? value : lastId;
        case "retry" -> retry(value);
        default -> {} // comments and unknown fields are ignored
      }
    }
    return null;
  }

  /** The id to name in {@code Last-Event-ID} after the stream was lost; "" if there was none. */
  public String lastId() {
    return lastId;
  }

  /** The server's wish how long to wait before reconnecting, in milliseconds, or null. */
  public @Nullable Long retryMillis() {
    return retryMillis;
  }

  private void retry(String value) {
    if (value.matches("[0-9]{1,9}")) {
      retryMillis = Long.valueOf(value);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.sandbox.Limits;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** The conversation without a terminal: entries from standard input, no prompt. */
final class PlainRepl {

  private PlainRepl() {}

  static void run(Limits limits) throws IOException, InterruptedException {
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    Streams streams = Streams.standard();
    var conversation =
        new Conversation(
            limits,
            streams,
            prompt -> {
              streams.out(prompt);
              return input.readLine();
            });
    var entry = new StringBuilder();
    String line = input.readLine();
    while (line != null) {
      entry.append(entry.isEmpty() ? "" : "\n").append(line);
      if (Entry.isComplete(entry.toString())) {
        if (!conversation.say(entry.toString())) {
          return;
        }
        entry.setLength(0);
      }
      line = input.readLine();
    }
    if (!entry.isEmpty()) {
      conversation.say(entry.toString());
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.sandbox.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/** The conversation on a terminal: entries of several lines, history, Ctrl-C. */
final class TerminalRepl {

  private static final String PROMPT = ">>> ";
  private static final String MORE = "... ";

  /** Its warning about a terminal that it does not know is no use to who sits there. */
  private static final Logger JLINE = Logger.getLogger("org.jline");

  private TerminalRepl() {}

  static void run(Limits limits) throws IOException, InterruptedException {
    JLINE.setLevel(Level.OFF);
    try (Terminal terminal = terminal()) {
      LineReader input = LineReaderBuilder.builder().terminal(terminal).build();
      var conversation =
          new Conversation(limits, Streams.standard(), prompt -> readLine(input, prompt));
      terminal.handle(Terminal.Signal.INT, _ -> conversation.interrupt());
      if (isPlain(terminal)) {
        // no signal reaches such a terminal, and the process would end
        Signals.register("INT", conversation::interrupt);
      }
      terminal.writer().println(Conversation.GREETING);
      converse(reader(terminal, conversation), conversation);
    }
  }

  /**
   * A terminal that does not tell its size has the usual one. It is not asked for its ways with
   * clusters of characters: the answer takes what was typed ahead.
   */
  private static Terminal terminal() throws IOException {
    Terminal terminal =
        TerminalBuilder.builder().name("hognose").system(true).graphemeCluster(false).build();
    if (terminal.getColumns() <= 0 || terminal.getRows() <= 0) {
      terminal.setSize(Size.of(80, 24));
    }
    return terminal;
  }

  private static LineReader reader(Terminal terminal, Conversation conversation) {
    LineReaderBuilder builder =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser(new EntryParser())
            .completer((_, typed, candidates) -> complete(conversation, typed, candidates))
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, MORE)
            .variable(LineReader.INDENTATION, 0)
            .variable(
                LineReader.HISTORY_FILE,
                Path.of(System.getProperty("user.home", "."), ".hognose_history"))
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.INSERT_TAB, true);
    if (showsColours(terminal)) {
      builder.highlighter(new Colours());
    }
    return builder.build();
  }

  /** Whether colours are wanted: not by a plain terminal, nor where NO_COLOR is set. */
  private static boolean showsColours(Terminal terminal) {
    String refused = System.getenv("NO_COLOR");
    return (refused == null || refused.isEmpty()) && !isPlain(terminal);
  }

  private static boolean isPlain(Terminal terminal) {
    return terminal.getType().startsWith("dumb");
  }

  private static void converse(LineReader reader, Conversation conversation)
      throws IOException, InterruptedException {
    boolean goesOn = true;
    while (goesOn) {
      try {
        String entry = reader.readLine(PROMPT);
        goesOn = entry.isBlank() || conversation.say(entry);
      } catch (UserInterruptException e) {
        reader.getTerminal().writer().println("KeyboardInterrupt");
      } catch (EndOfFileException e) {
        return;
      }
    }
  }

  private static @Nullable String readLine(LineReader input, String prompt) {
    try {
      return input.readLine(prompt);
    } catch (EndOfFileException | UserInterruptException e) {
      return null;
    }
  }

  /** Offers the names that may follow, and the conversation's own commands. */
  private static void complete(
      Conversation conversation, ParsedLine typed, List<Candidate> candidates) {
    String word = typed.word();
    if (typed.line().startsWith("%") && typed.cursor() == word.length()) {
      for (String command : Conversation.COMMANDS) {
        candidates.add(new Candidate(command));
      }
      return;
    }
    if (word.isEmpty()) {
      return;
    }
    for (String name : conversation.names(word)) {
      String shown = name.substring(name.lastIndexOf('.') + 1);
      candidates.add(new Candidate(name, shown, null, null, null, null, false));
    }
  }
}

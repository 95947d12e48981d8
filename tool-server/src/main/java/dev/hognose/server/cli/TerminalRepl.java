// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.sandbox.Limits;
import java.io.IOException;
import java.nio.file.Path;
import org.jline.reader.EOFError;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** The conversation on a terminal: entries of several lines, history, Ctrl-C. */
final class TerminalRepl {

  private static final String PROMPT = ">>> ";
  private static final String MORE = "... ";

  private TerminalRepl() {}

  static void run(Limits limits) throws IOException, InterruptedException {
    try (Terminal terminal = TerminalBuilder.builder().name("hognose").system(true).build()) {
      LineReader reader =
          LineReaderBuilder.builder()
              .terminal(terminal)
              .parser(new EntryParser())
              .variable(LineReader.SECONDARY_PROMPT_PATTERN, MORE)
              .variable(LineReader.INDENTATION, 0)
              .variable(
                  LineReader.HISTORY_FILE,
                  Path.of(System.getProperty("user.home", "."), ".hognose_history"))
              .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
              .build();
      LineReader input = LineReaderBuilder.builder().terminal(terminal).build();
      var conversation =
          new Conversation(limits, Streams.standard(), prompt -> readLine(input, prompt));
      terminal.handle(Terminal.Signal.INT, _ -> conversation.interrupt());
      terminal
          .writer()
          .println("Hognose: Python 3.13 in a sandbox. Ctrl-C interrupts, Ctrl-D ends.");
      converse(reader, conversation);
    }
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

  /** Asks for more lines while an entry is not whole. */
  private static final class EntryParser implements Parser {
    private final DefaultParser words = new DefaultParser();

    private EntryParser() {
      words.setEofOnUnclosedQuote(false);
      words.setQuoteChars(new char[0]);
      words.setEscapeChars(new char[0]);
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
      boolean entered = context == ParseContext.ACCEPT_LINE || context == ParseContext.UNSPECIFIED;
      if (entered && !Entry.isComplete(line)) {
        throw new EOFError(-1, cursor, "more lines");
      }
      return words.parse(line, cursor, ParseContext.COMPLETE);
    }
  }
}
